package dev.greenroom.core.answer;

import dev.greenroom.core.reply.Action;
import dev.greenroom.core.reply.Button;
import dev.greenroom.core.reply.Seal;
import dev.greenroom.core.request.Caller;
import dev.greenroom.core.words.Words;

/** The button below the feedback to a question of the day with which its author shares the answer. */
public final class FeedbackShare {
    /** The verb; its one argument is the answer's id. What it does is the business of the feature of applause. */
    public static final String VERB = "a.share";

    private FeedbackShare() {}

    static Button button(Caller caller, Given given, Seal seal) {
        return Button.plain(Words.of(AnswerWords.class, caller.locale()).shareWithTeam(),
                seal.seal(caller.community(), Action.of(VERB, given.id())));
    }
}
