package dev.greenroom.core.interview;

import dev.greenroom.core.interview.Summary.Line;
import dev.greenroom.core.picture.Painter;
import dev.greenroom.core.picture.Picture;
import dev.greenroom.core.text.Block;
import dev.greenroom.core.text.Inline;
import dev.greenroom.core.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The summary of an interview in words, and its picture. */
final class SummaryText {
    private static final int MINUTE = 60;
    private static final int PERCENT = 100;
    private static final int LONGEST = 70;

    private SummaryText() {}

    /** The summary; {@code bonus} is what the interview itself was paid. */
    static List<Block> of(Summary summary, int bonus, Painter painter) {
        var words = Words.of(InterviewWords.class, summary.locale());
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(3, text(words.summary(summary.interview().answered(),
                summary.interview().setup().questions()))));
        if (summary.lines().size() < summary.interview().setup().questions()
                && summary.lines().size() == summary.interview().answered()) {
            blocks.add(new Block.Aside(text(words.shorter())));
        }
        if (summary.lines().isEmpty()) {
            return blocks;
        }
        blocks.add(new Block.Facts(facts(summary, bonus, words)));
        if (!summary.topics().isEmpty()) {
            blocks.add(strong(words.topics()));
            blocks.add(new Block.Facts(summary.topics().entrySet().stream()
                    .map(topic -> fact(topic.getKey(), percent(topic.getValue(), words))).toList()));
        }
        blocks.add(strong(words.questions()));
        blocks.add(new Block.Numbers(1, summary.lines().stream()
                .map(line -> List.<Block>of(new Block.Paragraph(text(sentence(line, words))))).toList()));
        blocks.add(picture(summary, words, painter));
        if (!summary.toReview().isEmpty()) {
            blocks.add(strong(words.review()));
            blocks.add(new Block.Bullets(summary.toReview().stream().map(
                    question -> List.<Block>of(new Block.Paragraph(text(question.wording().plain())))).toList()));
            blocks.add(new Block.Aside(text(words.reviewAlso())));
        }
        return blocks;
    }

    private static List<Block.Fact> facts(Summary summary, int bonus, InterviewWords words) {
        var facts = new ArrayList<Block.Fact>();
        facts.add(fact(words.points(), words.pointsSum(summary.points() + bonus, bonus)));
        summary.interview().coverage()
                .ifPresent(mean -> facts.add(fact(words.coverage(), percent(mean, words))));
        facts.add(fact(words.time(), time(Math.toIntExact(summary.interview().spent().toSeconds()), words)));
        summary.strongest().ifPresent(line -> facts.add(fact(words.strongest(), shown(line, words))));
        summary.weakest().ifPresent(line -> facts.add(fact(words.weakest(), shown(line, words))));
        return facts;
    }

    private static String shown(Line line, InterviewWords words) {
        return cut(line.question().wording().plain()) + " (" + percent(line.coverage().orElse(0.0), words) + ")";
    }

    private static String sentence(Line line, InterviewWords words) {
        return cut(line.question().wording().plain()) + " – " + outcome(line, words) + ", "
                + time(line.round().seconds(), words);
    }

    private static String outcome(Line line, InterviewWords words) {
        if (line.round().answer().isEmpty()) {
            return words.skipped();
        }
        return line.coverage().map(coverage -> percent(coverage, words)).orElseGet(words::noKeyPoints);
    }

    private static Block picture(Summary summary, InterviewWords words, Painter painter) {
        var lines = summary.lines();
        var meters = IntStream.range(0, lines.size()).mapToObj(index -> new Picture.Meter(
                index + 1 + ". " + lines.get(index).question().wording().plain(),
                lines.get(index).coverage().orElse(0.0), outcome(lines.get(index), words))).toList();
        String alt = words.pictureAlt(IntStream.range(0, lines.size())
                .mapToObj(index -> index + 1 + ": " + outcome(lines.get(index), words))
                .collect(Collectors.joining(", ")));
        return new Block.Picture(painter.paint(new Picture.Meters(words.coverage(), meters)), alt);
    }

    private static String percent(double share, InterviewWords words) {
        return words.percent(Math.toIntExact(Math.round(share * PERCENT)));
    }

    private static String time(int seconds, InterviewWords words) {
        return words.minutes(seconds / MINUTE, seconds % MINUTE);
    }

    private static String cut(String line) {
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    private static Block strong(String text) {
        return new Block.Paragraph(List.of(new Inline.Strong(text(text))));
    }

    private static Block.Fact fact(String name, String value) {
        return new Block.Fact(name, text(value));
    }

    private static List<Inline> text(String text) {
        return List.of(new Inline.Text(text));
    }
}
