package dev.greenroom.core.answer;

import dev.greenroom.core.reply.Action;
import dev.greenroom.core.reply.Button;
import dev.greenroom.core.reply.Seal;
import dev.greenroom.core.request.Caller;
import dev.greenroom.core.reviewer.Opinion;
import dev.greenroom.core.reviewer.Review;
import dev.greenroom.core.reviewer.ReviewerWords;
import dev.greenroom.core.reviewer.Standing;
import dev.greenroom.core.text.Block;
import dev.greenroom.core.text.Inline;
import dev.greenroom.core.text.RichText;
import dev.greenroom.core.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The part of a feedback that is about the reviewer: what it said, or why nothing, and who may ask it. Pure. */
final class ReviewText {
    /** The verb of a decision about the reviewer: the answer's id, where to show what follows, which, about whom. */
    static final String DECIDE = "a.rev";
    static final String AGREE = "y";
    /** Whoever declined reads once more what they would agree to. */
    static final String RECONSIDER = "r";
    /** In place of a page where the feedback is to be shown in a message of its own. */
    static final String BESIDE = "b";
    private static final String DECLINE = "n";

    private ReviewText() {}

    /** What the reviewer said of this answer, and to whom nothing was decided what would be sent where. */
    static List<Block> of(Feedback feedback, Locale locale) {
        var words = Words.of(ReviewerWords.class, locale);
        var blocks = new ArrayList<Block>();
        feedback.given().remarks().review().ifPresent(review -> blocks.addAll(said(review, words)));
        feedback.reviewer().filter(standing -> standing.stance() == Standing.Stance.UNDECIDED)
                .ifPresent(standing -> blocks
                        .add(new Block.Aside(FeedbackText.text(words.offer(standing.host())))));
        return blocks;
    }

    private static List<Block> said(Review review, ReviewerWords words) {
        return switch (review) {
            case Review.Read read -> {
                var blocks = new ArrayList<Block>();
                read.advice().ifPresent(advice -> blocks.add(new Block.Paragraph(
                        List.of(new Inline.Emphasis(RichText.lines(words.advice(advice)))))));
                blocks.add(new Block.Aside(FeedbackText.text(words.read(read.host()))));
                yield blocks;
            }
            case Review.Missing missing ->
                List.of(new Block.Paragraph(FeedbackText.text(instead(missing.why(), words))));
        };
    }

    private static String instead(Opinion.Why why, ReviewerWords words) {
        return switch (why) {
            case SLOW -> words.slow();
            case GONE -> words.gone();
            case NONSENSE -> words.nonsense();
            case BUSY -> words.busy();
        };
    }

    /**
     * What the author can decide about the reviewer.
     *
     * @param where the page of the card that the press makes again, or {@link #BESIDE}
     */
    static List<Button> buttons(Feedback feedback, Caller caller, Seal seal, String where) {
        var words = Words.of(ReviewerWords.class, caller.locale());
        return feedback.reviewer().map(standing -> switch (standing.stance()) {
            case UNDECIDED -> List.of(
                    Button.plain(words.agree(), token(feedback, caller, seal, List.of(where, AGREE))),
                    Button.plain(words.decline(), token(feedback, caller, seal, List.of(where, DECLINE))));
            case AGREED -> List.of(
                    Button.plain(words.stop(), token(feedback, caller, seal, List.of(where, DECLINE))));
            case DECLINED -> List.of(
                    Button.plain(words.reconsider(), token(feedback, caller, seal, List.of(where, RECONSIDER))));
        }).orElse(List.of());
    }

    private static String token(Feedback feedback, Caller caller, Seal seal, List<String> choice) {
        var arguments = new ArrayList<>(List.of(feedback.given().id()));
        arguments.addAll(choice);
        feedback.reviewer().map(Standing::mark).ifPresent(arguments::add);
        return seal.seal(caller.community(), new Action(DECIDE, arguments));
    }
}
