package dev.greenroom.core.bank;

import dev.greenroom.core.text.RichText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A question as the bank holds it. {@code wording} is reviewed content parsed once when its document was read, an
 * answer when it is first shown; all lists may be empty, which is how a question without an answer or without key points is recognised.
 *
 * @param id        the stable name
 * @param aliases   ids under which this question was known before it was merged with others
 * @param wording   how it is asked
 * @param kind      what it asks for
 * @param level     for whom
 * @param topic     the larger subject, as people choose it
 * @param section   the part of the topic, empty where the document has none
 * @param answers   reference answers, best first
 * @param keyPoints what a good answer mentions, one checkable idea each
 * @param hint      what helps without giving the answer away
 * @param followUps what an interviewer would ask next
 * @param wordings  other ways in which it is asked
 * @param sources   where its wordings stand, the one of {@code wording} first
 */
public record Question(QuestionId id, Set<QuestionId> aliases, Wording wording, Kind kind, Level level, String topic,
        String section, List<Answer> answers, List<String> keyPoints, Optional<RichText> hint, List<String> followUps,
        List<String> wordings, List<Source> sources) {

    public Question {
        aliases = Set.copyOf(aliases);
        answers = List.copyOf(answers);
        keyPoints = List.copyOf(keyPoints);
        followUps = List.copyOf(followUps);
        wordings = List.copyOf(wordings);
        sources = List.copyOf(sources);
    }

    /** Whether there is a reference answer to show. */
    public boolean hasAnswer() {
        return !answers.isEmpty();
    }

    /** How a question is asked: as rich text, and as one plain line for search, lists and notifications. */
    public record Wording(RichText text, String plain) {}

    /**
     * A reference answer: the Markdown somebody wrote, and the rich text it says. That is read when it is first asked
     * for: a bank has hundreds of answers, and a conversation shows one. Equal where the Markdown is. Thread-safe.
     */
    public static final class Answer {
        private final String markdown;
        private final Function<String, RichText> reader;
        private volatile Optional<RichText> text = Optional.empty();

        /**
         * An answer written in {@code markdown}.
         *
         * @param reader reads it, always the same way, and never fails
         */
        public Answer(String markdown, Function<String, RichText> reader) {
            this.markdown = markdown;
            this.reader = reader;
        }

        /** As it was written. */
        public String markdown() {
            return markdown;
        }

        /** As it is shown. */
        public RichText text() {
            var read = text.orElseGet(() -> reader.apply(markdown));
            // Two threads that ask at the same moment both read it, which does no harm.
            text = Optional.of(read);
            return read;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Answer answer && markdown.equals(answer.markdown);
        }

        @Override
        public int hashCode() {
            return markdown.hashCode();
        }

        @Override
        public String toString() {
            return markdown;
        }
    }
}
