package dev.greenroom.infra.feedback;

import dev.greenroom.core.bank.Question;
import dev.greenroom.core.text.Block;
import dev.greenroom.core.text.PlainText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Key points of a question whose document names none, taken from the structure of its best answer: list items, sentences
 * with bold words, rows of tables; where there are too few of these, the sentences that tell most.
 */
final class DerivedPoints {
    private static final int MOST = 7;
    private static final int ENOUGH = 3;
    private static final int LONGEST = 200;
    /** A point with fewer words that carry meaning cannot be looked for. */
    private static final int LEAST_WORDS = 2;

    private final TermWeights weights;

    DerivedPoints(TermWeights weights) {
        this.weights = weights;
    }

    /** At most {@value #MOST} points in the order of the answer; none where there is no answer. */
    List<String> of(Question question) {
        if (!question.hasAnswer()) {
            return List.of();
        }
        var blocks = question.answers().getFirst().text().blocks();
        List<String> points = checkable(Outline.of(blocks));
        if (points.size() < ENOUGH) {
            var sentences = new ArrayList<String>();
            blocks.forEach(block -> sentences(block, sentences));
            points = checkable(sentences.size() == 1 ? List.of(sentences.getFirst().split("; *")) : sentences);
        }
        return heaviest(points);
    }

    private static void sentences(Block block, List<String> sentences) {
        switch (block) {
            case Block.Paragraph paragraph -> sentences.addAll(Outline.split(PlainText.inline(paragraph.content())));
            case Block.Quote quote -> quote.content().forEach(inner -> sentences(inner, sentences));
            case Block.Bullets list -> sentences.addAll(Outline.of(List.of(list)));
            case Block.Numbers list -> sentences.addAll(Outline.of(List.of(list)));
            case Block.Table table -> sentences.addAll(Outline.of(List.of(table)));
            case Block.Facts facts -> sentences.addAll(Outline.of(List.of(facts)));
            case Block.Heading heading -> Outline.nothing();
            case Block.Code code -> Outline.nothing();
            case Block.Aside aside -> Outline.nothing();
            case Block.Picture picture -> Outline.nothing();
            case Block.Rule() -> Outline.nothing();
        }
    }

    private static List<String> checkable(List<String> points) {
        return points.stream().map(String::strip).map(DerivedPoints::cut).distinct()
                .filter(point -> Passage.of(point).words().size() >= LEAST_WORDS).toList();
    }

    private static String cut(String point) {
        if (point.length() <= LONGEST) {
            return point;
        }
        int blank = point.lastIndexOf(' ', LONGEST - 1);
        int end = blank > 0 ? blank : point.offsetByCodePoints(0, point.codePointCount(0, LONGEST) - 1);
        return point.substring(0, end) + "…";
    }

    /** The points that tell most, in the order in which they stand. */
    private List<String> heaviest(List<String> points) {
        var kept = points.stream().sorted(Comparator.comparingDouble(this::weight).reversed()).limit(MOST).toList();
        return points.stream().filter(kept::contains).toList();
    }

    private double weight(String point) {
        return Passage.of(point).words().stream().map(Word::term).distinct().mapToDouble(weights::of).sum();
    }
}
