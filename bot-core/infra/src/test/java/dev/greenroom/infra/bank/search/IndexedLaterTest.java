package dev.greenroom.infra.bank.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.greenroom.core.bank.Question;
import dev.greenroom.core.bank.QuestionId;
import dev.greenroom.infra.bank.BankLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.lucene.util.ThreadInterruptedException;
import org.junit.jupiter.api.Test;

final class IndexedLaterTest {
    private static final List<Question> QUESTIONS = BankLoader
            .load(List.of(Path.of("../../seeds/python"))).questions();

    @Test
    void aSearchThatComesBeforeThereWasTimeFindsAsMuch() {
        var waiting = new ArrayList<Runnable>();
        var search = new IndexedLater(QUESTIONS, waiting::add);

        List<QuestionId> found = search.search("global interpreter lock", 3);

        assertThat(found).isNotEmpty().isEqualTo(new LuceneSearch(QUESTIONS).search("global interpreter lock", 3));
        waiting.forEach(Runnable::run);
        assertThat(search.search("global interpreter lock", 3)).isEqualTo(found);
    }

    @Test
    void searchesAtTheSameMomentShareOneIndex() throws Exception {
        var together = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(4)) {
            var search = new IndexedLater(QUESTIONS, threads);
            var searches = new ArrayList<Future<List<QuestionId>>>();
            for (int round = 0; round < 3; round++) {
                searches.add(threads.submit(() -> {
                    together.await();
                    return search.search("decorator", 1);
                }));
            }
            together.countDown();
            for (var each : searches) {
                assertThat(each.get()).hasSize(1);
            }
        }
    }

    @Test
    void aSearchThatWasInterruptedSpoilsNoOther() {
        var search = new IndexedLater(QUESTIONS, later -> {
        });
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> search.search("decorator", 1)).isInstanceOf(ThreadInterruptedException.class);
        Thread.interrupted();

        assertThat(search.search("decorator", 1)).hasSize(1);
    }
}
