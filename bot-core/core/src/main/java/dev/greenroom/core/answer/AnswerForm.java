package dev.greenroom.core.answer;

import dev.greenroom.core.question.Asked;
import dev.greenroom.core.reply.Form;
import dev.greenroom.core.reply.NotTaken;
import dev.greenroom.core.reply.Reply;
import dev.greenroom.core.reply.Seal;
import dev.greenroom.core.request.Caller;
import dev.greenroom.core.text.RichText;
import dev.greenroom.core.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The form in which an answer is typed, for every feature that asks a question. Pure. */
public final class AnswerForm {
    /** The verb of the form that <b>Answer</b> opens. */
    static final String SEND = "a.send";
    private static final String FIELD = "answer";
    private static final int LONGEST_LABEL = 45;

    private AnswerForm() {}

    /**
     * The form for an answer to this question.
     *
     * @param verb who takes it: its token carries the verb and {@code asked}
     */
    static Form of(Asked asked, String verb, Caller caller, Seal seal) {
        var words = Words.of(AnswerWords.class, caller.locale());
        return new Form(words.formTitle(), asked.question().wording().text(), asked.token(verb, caller, seal),
                words.formSubmit(),
                List.of(new Form.Field(FIELD, label(asked.question().wording().plain()), true, "")));
    }

    /** What was typed into the form. */
    static String text(Map<String, String> fields) {
        return fields.getOrDefault(FIELD, "").strip();
    }

    /** Why {@code text} is no answer that can be taken; what was typed comes back with it. */
    static Optional<Reply> refusal(String text, Locale locale) {
        var words = Words.of(AnswerWords.class, locale);
        if (text.isBlank()) {
            return Optional.of(Reply.Notice.of(words.blank()));
        }
        return text.length() <= Answers.LONGEST
                ? Optional.empty()
                : Optional.of(handedBack(words.tooLong(text.length(), Answers.LONGEST), text));
    }

    /** What was typed, handed back as a file so that it is not lost, with a sentence that says why. */
    public static Reply handedBack(String sentence, String text) {
        return NotTaken.handedBack(RichText.literal(sentence), text);
    }

    private static String label(String question) {
        return question.codePointCount(0, question.length()) <= LONGEST_LABEL
                ? question
                : question.substring(0, question.offsetByCodePoints(0, LONGEST_LABEL - 1)).stripTrailing() + "…";
    }
}
