package dev.greenroom.infra.feedback;

import dev.greenroom.core.bank.Bank;
import dev.greenroom.core.bank.Question;
import dev.greenroom.core.bank.QuestionId;
import dev.greenroom.core.feedback.Assessment;
import dev.greenroom.core.testing.SampleBank;
import dev.greenroom.core.testing.Stub;
import dev.greenroom.infra.bank.BankLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Answers to the questions of a bank of 10,000: the bundled ones again and again under other ids, every second one without
 * its key points, as imported documents come. Three of four answers are labelled ones, and every fourth is as long as a
 * form takes.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 6, time = 5)
public class TenThousandQuestions {
    private static final int QUESTIONS = 10_000;
    private static final int FEW = 200;
    private static final int LONGEST = 4_000;

    private final List<String> answers = new ArrayList<>();
    private Bank bank = new Bank(List.of(), SampleBank::search);
    private OfflineAssessor assessor = new OfflineAssessor(community -> bank);
    private int next;

    /** Makes the bank and the answers. */
    @Setup
    public void fill() {
        List<Question> bundled = BankLoader.load(List.of(Path.of("../../seeds"))).toBank().all();
        var questions = new ArrayList<Question>();
        for (int number = 0; number < QUESTIONS; number++) {
            questions.add(copy(bundled.get(number % bundled.size()), number));
        }
        bank = new Bank(questions, SampleBank::search);
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

    /** Forgets what was worked out for single questions. */
    @Setup(Level.Iteration)
    public void forget() {
        assessor = new OfflineAssessor(community -> bank);
        assessor.prepare(Stub.COMMUNITY);
        next = 0;
    }

    /** An answer to a question that nobody answered since the start; after 10,000 of them, one that somebody did. */
    @Benchmark
    public Assessment firstAnswers() {
        return assess(QUESTIONS);
    }

    /** An answer to a question that others answered before. */
    @Benchmark
    public Assessment laterAnswers() {
        return assess(FEW);
    }

    private Assessment assess(int questions) {
        int number = next++;
        return assessor.assess(Stub.COMMUNITY, bank.all().get(number % questions),
                answers.get(number % answers.size()));
    }

    private static Question copy(Question question, int number) {
        return new Question(new QuestionId("copy-" + number), Set.of(), question.wording(), question.kind(),
                question.level(), question.topic(), question.section(), question.answers(),
                number % 2 == 0 ? question.keyPoints() : List.of(), Optional.empty(), List.of(), List.of(), List.of());
    }
}
