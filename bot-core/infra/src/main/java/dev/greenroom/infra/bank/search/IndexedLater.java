package dev.greenroom.infra.bank.search;

import dev.greenroom.core.bank.Question;
import dev.greenroom.core.bank.QuestionId;
import dev.greenroom.core.bank.QuestionSearch;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lucene's search, whose index is made when there is time for it; a search that comes earlier makes it, or waits for it.
 * Thread-safe.
 */
public final class IndexedLater implements QuestionSearch {
    private final List<Question> questions;
    private final ReentrantLock making = new ReentrantLock();
    private volatile Optional<QuestionSearch> index = Optional.empty();

    /**
     * Search over {@code questions}.
     *
     * @param whenThereIsTime runs what takes a second or two of a processor, at any time
     */
    public IndexedLater(List<Question> questions, Executor whenThereIsTime) {
        this.questions = List.copyOf(questions);
        whenThereIsTime.execute(this::made);
    }

    @Override
    public List<QuestionId> search(String words, int limit) {
        return made().search(words, limit);
    }

    /** What failed, since somebody was interrupted or there was no memory, is tried again by the next search. */
    private QuestionSearch made() {
        if (index.isEmpty()) {
            making.lock();
            try {
                if (index.isEmpty()) {
                    index = Optional.of(new LuceneSearch(questions));
                }
            } finally {
                making.unlock();
            }
        }
        return index.get();
    }
}
