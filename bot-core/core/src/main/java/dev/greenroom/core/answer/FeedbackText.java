package dev.greenroom.core.answer;

import dev.greenroom.core.feedback.Assessment;
import dev.greenroom.core.feedback.Coverage;
import dev.greenroom.core.feedback.Finding;
import dev.greenroom.core.points.Points;
import dev.greenroom.core.question.QuestionText;
import dev.greenroom.core.text.Block;
import dev.greenroom.core.text.Inline;
import dev.greenroom.core.text.RichText;
import dev.greenroom.core.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Feedback as people read it. Coverage, never a verdict. Pure. */
public final class FeedbackText {
    private static final int SMALL = 4;

    private FeedbackText() {}

    /**
     * Points and streak, what was covered in the person's own words, and the one missing point that is worth most. The
     * points stand first, so that no number that somebody typed can be mistaken for them.
     */
    public static List<Block> of(Feedback feedback, Locale locale) {
        var words = Words.of(AnswerWords.class, locale);
        var blocks = new ArrayList<Block>();
        blocks.add(earned(feedback, words));
        blocks.addAll(QuestionText.question(feedback.question(), locale));
        Assessment assessment = feedback.given().agreed();
        if (assessment.findings().isEmpty()) {
            blocks.add(new Block.Paragraph(text(words.noKeyPoints())));
        }
        for (Coverage coverage : Coverage.values()) {
            blocks.addAll(points(feedback.given(), assessment, coverage, words));
        }
        assessment.mostValuableMissing().ifPresent(missing -> blocks
                .add(new Block.Paragraph(List.of(new Inline.Strong(text(words.missing(missing.keyPoint())))))));
        blocks.addAll(ReviewText.of(feedback, locale));
        return blocks;
    }

    private static Block earned(Feedback feedback, AnswerWords words) {
        var line = new ArrayList<Inline>();
        line.add(new Inline.Strong(text(words.points(feedback.given().award().points()))));
        feedback.streak().ifPresent(streak -> {
            line.add(new Inline.Text(" · " + words.streak(streak.days())));
            streak.ended().ifPresent(days -> {
                line.add(new Inline.Break());
                line.add(new Inline.Text(words.streakEnded(days)));
            });
        });
        String reason = reason(feedback.given(), words);
        if (!reason.isEmpty()) {
            line.add(new Inline.Break());
            line.add(new Inline.Text(reason));
        }
        return new Block.Paragraph(line);
    }

    private static String reason(Given given, AnswerWords words) {
        int days = Math.toIntExact(Points.PAUSE.toDays());
        return switch (given.award().reason()) {
            case EARNED -> "";
            case CAPPED -> words.capped(Points.MOST_A_DAY);
            case LITTLE -> given.assessment().findings().isEmpty()
                    ? words.littleWithoutKeyPoints(Points.WORDS_WITHOUT_KEY_POINTS)
                    : words.little();
            case COPIED -> words.copied();
            case REPEATED -> words.repeated();
            case AGAIN -> words.again(days);
            case SEEN -> words.seen(days);
        };
    }

    private static List<Block> points(Given given, Assessment assessment, Coverage coverage, AnswerWords words) {
        var items = new ArrayList<List<Block>>();
        for (int index = 0; index < assessment.findings().size(); index++) {
            Finding finding = assessment.findings().get(index);
            if (finding.coverage() == coverage) {
                items.add(List.of(item(finding, given.disagreed().contains(index), words)));
            }
        }
        return items.isEmpty()
                ? List.of()
                : List.of(new Block.Heading(SMALL, text(heading(coverage, words))), new Block.Bullets(items));
    }

    private static Block item(Finding finding, boolean taken, AnswerWords words) {
        var line = new ArrayList<>(RichText.lines(finding.keyPoint()));
        if (finding.coverage() != Coverage.NOT_MENTIONED) {
            finding.quote().ifPresent(quote -> {
                line.add(new Inline.Break());
                line.add(new Inline.Emphasis(RichText.lines(words.quoted(quote))));
            });
        }
        if (taken || finding.pleaseCheck()) {
            line.add(new Inline.Break());
            line.add(new Inline.Text(taken ? words.yourWord() : words.pleaseCheck()));
        }
        return new Block.Paragraph(line);
    }

    private static String heading(Coverage coverage, AnswerWords words) {
        return switch (coverage) {
            case COVERED -> words.covered();
            case PARTLY -> words.partly();
            case NOT_MENTIONED -> words.notMentioned();
        };
    }

    static List<Inline> text(String text) {
        return List.of(new Inline.Text(text));
    }
}
