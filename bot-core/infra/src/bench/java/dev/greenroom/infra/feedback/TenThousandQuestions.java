package dev.greenroom.infra.feedback;

import dev.greenroom.core.bank.Bank;
import dev.greenroom.core.bank.Question;
import dev.greenroom.core.bank.QuestionId;
import dev.greenroom.core.testing.SampleBank;
import dev.greenroom.core.testing.Stub;
import dev.greenroom.infra.bank.BankLoader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Answers to the questions of a bank of 10,000: the bundled ones again and again under other ids, every second one without
 * its key points, as imported documents come. Three of four answers are labelled ones, and every fourth is as long as a
 * form takes.
 */
final class TenThousandQuestions {
    private static final int QUESTIONS = 10_000;
    private static final int LONGEST = 4_000;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final List<String> answers = new ArrayList<>();
    private final Bank bank;

    TenThousandQuestions() {
        List<Question> bundled = BankLoader.load(List.of(Path.of("../../seeds"))).toBank().all();
        var questions = new ArrayList<Question>();
        for (int number = 0; number < QUESTIONS; number++) {
            questions.add(copy(bundled.get(number % bundled.size()), number));
        }
        bank = new Bank(questions, all -> (words, limit) -> List.of());
        String everything = bundled.stream().flatMap(question -> question.answers().stream())
                .map(Question.Answer::markdown).collect(Collectors.joining("\n\n"));
        LabelledAnswers.all().forEach(labelled -> {
            answers.add(labelled.answer());
            if (answers.size() % 4 == 3) {
                int start = answers.size() * 997 % (everything.length() - LONGEST);
                answers.add(everything.substring(start, start + LONGEST));
            }
        });
    }

    /**
     * Sorted times in microseconds.
     *
     * @param processor what the answer cost
     * @param clock     what somebody waited, others' work on the same machine included
     */
    record Times(long[] processor, long[] clock) {
        static long percentile(long[] sorted, double percent) {
            return sorted[(int) Math.min(sorted.length - 1L, Math.round(sorted.length * percent / 100))];
        }

        String line(String title) {
            return String.format(Locale.ROOT, "%-14s %6d answers; processor: median %4d µs, p99 %5d µs;"
                    + " clock: median %4d µs, p99 %5d µs", title, processor.length, percentile(processor, 50),
                    percentile(processor, 99), percentile(clock, 50), percentile(clock, 99));
        }
    }

    /** An assessor that knows the bank and no single question yet. */
    OfflineAssessor fresh() {
        var assessor = new OfflineAssessor(community -> bank);
        assessor.assess(Stub.COMMUNITY, SampleBank.bank().all().getFirst(), "the first answer of all");
        return assessor;
    }

    /** One answer to every question. */
    Times answered(OfflineAssessor assessor) {
        long[] processor = new long[QUESTIONS];
        long[] clock = new long[QUESTIONS];
        for (int number = 0; number < QUESTIONS; number++) {
            long began = System.nanoTime();
            long spent = THREADS.getCurrentThreadCpuTime();
            assessor.assess(Stub.COMMUNITY, bank.all().get(number), answers.get(number % answers.size()));
            processor[number] = (THREADS.getCurrentThreadCpuTime() - spent) / 1000;
            clock[number] = (System.nanoTime() - began) / 1000;
        }
        Arrays.sort(processor);
        Arrays.sort(clock);
        return new Times(processor, clock);
    }

    private static Question copy(Question question, int number) {
        return new Question(new QuestionId("copy-" + number), Set.of(), question.wording(), question.kind(),
                question.level(), question.topic(), question.section(), question.answers(),
                number % 2 == 0 ? question.keyPoints() : List.of(), Optional.empty(), List.of(), List.of(), List.of());
    }
}
