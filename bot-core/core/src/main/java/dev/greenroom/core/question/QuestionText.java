package dev.greenroom.core.question;

import dev.greenroom.core.bank.Kind;
import dev.greenroom.core.bank.Level;
import dev.greenroom.core.bank.Question;
import dev.greenroom.core.text.Block;
import dev.greenroom.core.text.Inline;
import dev.greenroom.core.text.RichText;
import dev.greenroom.core.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A question and its reference answers as people read them. Pure. */
public final class QuestionText {
    private static final int LARGE = 3;
    private static final int SMALL = 4;

    private QuestionText() {}

    /** What the question is about, and the question. */
    public static List<Block> question(Question question, Locale locale) {
        var words = Words.of(QuestionWords.class, locale);
        var blocks = new ArrayList<Block>();
        String place = question.section().isBlank() ? question.topic() : question.topic() + " › " + question.section();
        blocks.add(new Block.Aside(List.of(new Inline.Text(
                words.meta(place, kind(question.kind(), words), level(question.level(), words))))));
        for (Block block : question.wording().text().blocks()) {
            blocks.add(block instanceof Block.Paragraph only && question.wording().text().blocks().size() == 1
                    ? new Block.Heading(LARGE, only.content())
                    : block);
        }
        return blocks;
    }

    /** The hint as it stands below the question. */
    public static List<Block> hint(RichText hint, Locale locale) {
        var content = new ArrayList<Block>();
        content.add(new Block.Paragraph(List.of(
                new Inline.Strong(List.of(new Inline.Text(Words.of(QuestionWords.class, locale).hint()))))));
        content.addAll(hint.blocks());
        return List.of(new Block.Quote(content));
    }

    /** The reference answers, and what an interviewer might ask next. */
    public static List<Block> answers(Question question, Locale locale) {
        var words = Words.of(QuestionWords.class, locale);
        var blocks = new ArrayList<Block>();
        int of = question.answers().size();
        for (int index = 0; index < of; index++) {
            blocks.add(heading(of == 1 ? words.answerHeading() : words.answerHeadingNumbered(index + 1, of)));
            blocks.addAll(question.answers().get(index).text().blocks());
        }
        if (!question.followUps().isEmpty()) {
            blocks.add(heading(words.followUps()));
            blocks.add(new Block.Bullets(question.followUps().stream()
                    .map(followUp -> List.<Block>of(new Block.Paragraph(RichText.lines(followUp)))).toList()));
        }
        return blocks;
    }

    private static Block heading(String text) {
        return new Block.Heading(SMALL, List.of(new Inline.Text(text)));
    }

    private static String kind(Kind kind, QuestionWords words) {
        return switch (kind) {
            case CONCEPT -> words.kindConcept();
            case CODING -> words.kindCoding();
            case BEHAVIORAL -> words.kindBehavioral();
            case SYSTEM_DESIGN -> words.kindSystemDesign();
        };
    }

    private static String level(Level level, QuestionWords words) {
        return switch (level) {
            case JUNIOR -> words.levelJunior();
            case MID -> words.levelMid();
            case SENIOR -> words.levelSenior();
        };
    }
}
