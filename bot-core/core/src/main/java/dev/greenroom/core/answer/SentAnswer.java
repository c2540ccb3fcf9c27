package dev.greenroom.core.answer;

import dev.greenroom.core.bank.Library;
import dev.greenroom.core.command.OnSubmit;
import dev.greenroom.core.question.Asked;
import dev.greenroom.core.question.QuestionWords;
import dev.greenroom.core.reply.NotTaken;
import dev.greenroom.core.reply.Plan;
import dev.greenroom.core.reply.Reply;
import dev.greenroom.core.reply.StoreUnavailable;
import dev.greenroom.core.request.Caller;
import dev.greenroom.core.words.Words;
import java.util.List;
import java.util.Map;

/** An {@link AnswerForm} was sent: whatever goes wrong, what was typed comes back. Thread-safe. */
public record SentAnswer(String verb, Library library, Taking taking) implements OnSubmit {

    /** What a feature does with an answer to one of its questions. */
    @FunctionalInterface
    public interface Taking {
        /** Takes the answer and shows what follows; may block on the store. */
        Reply take(Caller caller, Asked asked, String text);
    }

    @Override
    public Plan plan(Caller caller, List<String> arguments, Map<String, String> fields) {
        String text = AnswerForm.text(fields);
        return Plan.privately(() -> AnswerForm.refusal(text, caller.locale())
                .orElseGet(() -> Asked.read(arguments, library.bankOf(caller.community()))
                        .map(asked -> taken(caller, asked, text)).orElseGet(() -> AnswerForm
                                .handedBack(Words.of(QuestionWords.class, caller.locale()).gone(), text))));
    }

    private Reply taken(Caller caller, Asked asked, String text) {
        try {
            return taking.take(caller, asked, text);
        } catch (StoreUnavailable away) {
            return AnswerForm.handedBack(Words.of(AnswerWords.class, caller.locale()).notKept(), text);
        } catch (RuntimeException failure) {
            throw new NotTaken(text, failure);
        }
    }
}
