package dev.greenroom.infra.bank.search;

import dev.greenroom.core.bank.Question;
import dev.greenroom.core.bank.QuestionId;
import dev.greenroom.core.bank.QuestionSearch;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;

/**
 * Lucene's search, whose index is made when there is time for it; a search that comes earlier makes it, or waits for it.
 * Thread-safe.
 */
public final class IndexedLater implements QuestionSearch {
    private final FutureTask<QuestionSearch> index;

    /**
     * Search over {@code questions}.
     *
     * @param whenThereIsTime runs what takes a second or two of a processor, at any time
     */
    public IndexedLater(List<Question> questions, Executor whenThereIsTime) {
        this.index = new FutureTask<>(() -> new LuceneSearch(questions));
        whenThereIsTime.execute(index);
    }

    @Override
    public List<QuestionId> search(String words, int limit) {
        // Does nothing where another thread has begun with it.
        index.run();
        return made().search(words, limit);
    }

    private QuestionSearch made() {
        try {
            return index.get();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the bank was indexed", stopping);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("the bank could not be indexed", failed.getCause());
        }
    }
}
