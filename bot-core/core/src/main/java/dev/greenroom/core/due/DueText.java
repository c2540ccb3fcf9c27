package dev.greenroom.core.due;

import dev.greenroom.core.bank.Question;
import dev.greenroom.core.picture.Painter;
import dev.greenroom.core.picture.Picture;
import dev.greenroom.core.text.Block;
import dev.greenroom.core.text.Inline;
import dev.greenroom.core.text.PlainText;
import dev.greenroom.core.text.RichText;
import dev.greenroom.core.words.Words;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What is said around the questions of /review: how many there are, and what lies ahead. Pure but for the picture. */
public final class DueText {
    private DueText() {}

    /** How many are due, or that the question is a new one. */
    static Block standing(Question question, Workload workload, Locale locale) {
        var words = Words.of(DueWords.class, locale);
        return new Block.Aside(text(workload.schedules().containsKey(question)
                ? words.due(workload.due().size(), workload.reviewsLeft())
                : words.fresh(workload.newLeft())));
    }

    /** That a question was forgotten so often, and what of it helps; {@code hint} where there is one to take. */
    static List<Block> sleeper(Question question, int lapses, boolean hint, Locale locale) {
        var words = Words.of(DueWords.class, locale);
        String sentence = words.sleeper(lapses)
                + (question.keyPoints().isEmpty() ? "" : " " + words.sleeperParts())
                + (hint ? " " + words.sleeperHint() : "");
        return List.of(new Block.Paragraph(text(sentence)));
    }

    /** A sleeper in smaller parts: its key points one by one. */
    static List<Block> parts(Question question, Locale locale) {
        return question.keyPoints().isEmpty()
                ? List.of()
                : List.of(new Block.Paragraph(text(Words.of(DueWords.class, locale).parts())),
                        new Block.Numbers(1, question.keyPoints().stream()
                                .map(point -> List.<Block>of(new Block.Paragraph(RichText.lines(point)))).toList()));
    }

    /** Why there is nothing left, and what lies ahead. */
    static List<Block> finished(Workload workload, Locale locale, Painter painter) {
        var words = Words.of(DueWords.class, locale);
        var blocks = new ArrayList<Block>();
        boolean worked = workload.done().reviews() + workload.done().learnt() > 0;
        String sentence = workload.due().isEmpty() ? words.done() : words.doneForToday(workload.due().size());
        blocks.add(new Block.Heading(3, text(worked || !workload.due().isEmpty() ? sentence : words.nothing())));
        blocks.addAll(ahead(workload, locale, painter));
        return blocks;
    }

    /** The reviews of the next seven days, in words and as a picture. */
    public static List<Block> ahead(Workload workload, Locale locale, Painter painter) {
        var words = Words.of(DueWords.class, locale);
        var day = DateTimeFormatter.ofLocalizedPattern("MMMEd").withLocale(Words.spoken(locale));
        var facts = workload.ahead().stream().map(load -> new Block.Fact(day.format(load.day()),
                text(words.aheadDay(load.questions())))).toList();
        String alt = words.aheadAlt(facts.stream()
                .map(fact -> fact.name() + ": " + PlainText.inline(fact.value())).collect(Collectors.joining("; ")));
        return List.of(new Block.Paragraph(List.of(new Inline.Strong(text(words.ahead())))), new Block.Facts(facts),
                new Block.Picture(painter.paint(picture(workload, words, locale)), alt));
    }

    private static Picture picture(Workload workload, DueWords words, Locale locale) {
        var day = DateTimeFormatter.ofPattern("EEE d", Words.spoken(locale));
        return new Picture.Columns(words.ahead(), workload.ahead().stream().map(load -> new Picture.Bar("",
                day.format(load.day()), load.questions(), Integer.toString(load.questions()), false))
                .toList());
    }

    private static List<Inline> text(String text) {
        return List.of(new Inline.Text(text));
    }
}
