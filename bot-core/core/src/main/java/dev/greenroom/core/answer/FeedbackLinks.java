package dev.greenroom.core.answer;

import dev.greenroom.core.feedback.Coverage;
import dev.greenroom.core.reply.Action;
import dev.greenroom.core.reply.Button;
import dev.greenroom.core.reply.Row;
import dev.greenroom.core.reply.Seal;
import dev.greenroom.core.request.Caller;
import dev.greenroom.core.words.Words;
import java.util.ArrayList;
import java.util.Optional;

/** Ways from other features' cards to the feedback on an answer, which opens in a message of its own. */
public final class FeedbackLinks {
    /** The verb of a press that shows a feedback again. */
    static final String AGAIN = "a.again";
    /** Carried where a point is to be picked that the author disagrees with. */
    static final String CHOOSING = "d";
    private static final String READING = "r";

    private FeedbackLinks() {}

    /** The token of whatever shows the feedback on this answer again. */
    public static String again(Given given, Caller caller, Seal seal) {
        return token(given, READING, caller, seal);
    }

    /** What there is to press about a feedback besides ratings, where there is anything; each opens the feedback. */
    public static Optional<Row> row(Feedback feedback, Caller caller, Seal seal) {
        var buttons = new ArrayList<Button>();
        disagree(feedback.given(), caller, seal).ifPresent(buttons::add);
        buttons.addAll(ReviewText.buttons(feedback, caller, seal, ReviewText.BESIDE));
        return buttons.isEmpty() ? Optional.empty() : Optional.of(new Row.Buttons(buttons));
    }

    /** The button <b>Disagree</b>, where there is a point to disagree about. */
    private static Optional<Button> disagree(Given given, Caller caller, Seal seal) {
        boolean disputable = given.agreed().findings().stream()
                .anyMatch(finding -> finding.coverage() != Coverage.COVERED);
        return disputable
                ? Optional.of(Button.plain(Words.of(AnswerWords.class, caller.locale()).disagree(),
                        token(given, CHOOSING, caller, seal)))
                : Optional.empty();
    }

    private static String token(Given given, String how, Caller caller, Seal seal) {
        return seal.seal(caller.community(), Action.of(AGAIN, given.id(), how));
    }
}
