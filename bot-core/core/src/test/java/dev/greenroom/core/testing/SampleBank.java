package dev.greenroom.core.testing;

import dev.greenroom.core.bank.Bank;
import dev.greenroom.core.bank.Kind;
import dev.greenroom.core.bank.Level;
import dev.greenroom.core.bank.Question;
import dev.greenroom.core.bank.QuestionId;
import dev.greenroom.core.bank.QuestionSearch;
import dev.greenroom.core.bank.Source;
import dev.greenroom.core.text.RichText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/** A small bank for tests: two topics, one question without an answer, one with a hint, one with a very long answer. */
public final class SampleBank {
    /** Has an answer, a hint and key points. */
    public static final Question GIL = question("python-gil", "What is the GIL?", "Python", "Concurrency")
            .answered("One thread runs Python code at a time.").hinted("Think of a lock.")
            .points("The GIL is a mutex in CPython", "Threads do not speed up CPU-bound code",
                    "I/O-bound threads still help")
            .made();
    /** Has no answer. */
    public static final Question DUCK = question("python-duck", "What is duck typing?", "Python", "Objects").made();
    /** Has an answer of several pages on every platform. */
    public static final Question LONG = question("ml-bias", "What are bias and variance?", "Machine Learning", "")
            .answered(IntStream.range(0, 1_500).mapToObj(number -> "Sentence " + number + " of it.")
                    .reduce((one, other) -> one + " " + other).orElseThrow())
            .level(Level.SENIOR).made();

    private SampleBank() {}

    /** The bank; its search finds what holds all words. */
    public static Bank bank() {
        return new Bank(List.of(GIL, DUCK, LONG), SampleBank::search);
    }

    /** A search that finds what holds all words. */
    static QuestionSearch search(List<Question> questions) {
        return (words, limit) -> questions.stream().filter(question -> List
                .of(words.toLowerCase(Locale.ROOT).split("\\W+")).stream()
                .allMatch(word -> question.wording().plain().toLowerCase(Locale.ROOT).contains(word)))
                .limit(limit).map(Question::id).toList();
    }

    /** A question to be made. */
    public static Sketch question(String id, String wording, String topic, String section) {
        return new Sketch(new Question(new QuestionId(id), Set.of(),
                new Question.Wording(RichText.literal(wording), wording), Kind.CONCEPT, Level.MID, topic, section,
                List.of(), List.of(), Optional.empty(), List.of(), List.of(), List.of(new Source("sample", 1, ""))));
    }

    /** A question in the making. */
    public record Sketch(Question made) {
        /** With this answer. */
        public Sketch answered(String answer) {
            return with(question -> new Question(question.id(), question.aliases(), question.wording(), question.kind(),
                    question.level(), question.topic(), question.section(),
                    List.of(new Question.Answer(answer, RichText::literal)), question.keyPoints(),
                    question.hint(), question.followUps(), question.wordings(), question.sources()));
        }

        /** With this hint. */
        public Sketch hinted(String hint) {
            return with(question -> new Question(question.id(), question.aliases(), question.wording(), question.kind(),
                    question.level(), question.topic(), question.section(), question.answers(), question.keyPoints(),
                    Optional.of(RichText.literal(hint)), question.followUps(), question.wordings(),
                    question.sources()));
        }

        /** With these key points. */
        public Sketch points(String... points) {
            return with(question -> new Question(question.id(), question.aliases(), question.wording(), question.kind(),
                    question.level(), question.topic(), question.section(), question.answers(), List.of(points),
                    question.hint(), question.followUps(), question.wordings(), question.sources()));
        }

        /** Known under this id before. */
        public Sketch once(String id) {
            return with(question -> new Question(question.id(), Set.of(new QuestionId(id)), question.wording(),
                    question.kind(), question.level(), question.topic(), question.section(), question.answers(),
                    question.keyPoints(), question.hint(), question.followUps(), question.wordings(),
                    question.sources()));
        }

        /** Of this level. */
        public Sketch level(Level level) {
            return with(question -> new Question(question.id(), question.aliases(), question.wording(), question.kind(),
                    level, question.topic(), question.section(), question.answers(), question.keyPoints(),
                    question.hint(), question.followUps(), question.wordings(), question.sources()));
        }

        /** Of this kind. */
        public Sketch kind(Kind kind) {
            return with(question -> new Question(question.id(), question.aliases(), question.wording(), kind,
                    question.level(), question.topic(), question.section(), question.answers(), question.keyPoints(),
                    question.hint(), question.followUps(), question.wordings(), question.sources()));
        }

        private Sketch with(Function<Question, Question> change) {
            return new Sketch(change.apply(made));
        }
    }
}
