package dev.greenroom.infra.feedback;

import dev.greenroom.core.bank.Question;
import dev.greenroom.core.text.Block;
import dev.greenroom.core.text.Inline;
import dev.greenroom.core.text.PlainText;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

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
        var marked = new ArrayList<String>();
        blocks.forEach(block -> collect(block, marked));
        List<String> points = checkable(marked);
        if (points.size() < ENOUGH) {
            var sentences = new ArrayList<String>();
            blocks.forEach(block -> sentences(block, sentences));
            points = checkable(sentences);
        }
        return heaviest(points);
    }

    private static void collect(Block block, List<String> points) {
        switch (block) {
            case Block.Bullets list -> list.items().forEach(item -> item(item, points));
            case Block.Numbers list -> list.items().forEach(item -> item(item, points));
            case Block.Table table -> table.rows().forEach(row -> points.add(row.stream().map(PlainText::inline)
                    .filter(cell -> !cell.isBlank()).collect(Collectors.joining(": "))));
            case Block.Paragraph paragraph -> bold(paragraph.content(), points);
            case Block.Quote quote -> quote.content().forEach(inner -> collect(inner, points));
            case Block.Facts facts -> facts.facts()
                    .forEach(fact -> points.add(fact.name() + ": " + PlainText.inline(fact.value())));
            case Block.Heading heading -> nothing();
            case Block.Code code -> nothing();
            case Block.Aside aside -> nothing();
            case Block.Picture picture -> nothing();
            case Block.Rule() -> nothing();
        }
    }

    private static void nothing() {
        // says nothing that an answer could mention
    }

    private static void item(List<Block> item, List<String> points) {
        item.stream().filter(block -> block instanceof Block.Paragraph).findFirst()
                .ifPresent(block -> points.add(firstSentence(PlainText.of(List.of(block)))));
    }

    private static void bold(List<Inline> content, List<String> points) {
        String text = PlainText.inline(content);
        content.stream().filter(inline -> inline instanceof Inline.Strong)
                .map(inline -> PlainText.inline(List.of(inline)))
                .forEach(words -> split(text).stream().filter(sentence -> sentence.contains(words.strip())).findFirst()
                        .filter(sentence -> !points.contains(sentence)).ifPresent(points::add));
    }

    private static void sentences(Block block, List<String> sentences) {
        switch (block) {
            case Block.Paragraph paragraph -> sentences.addAll(split(PlainText.inline(paragraph.content())));
            case Block.Quote quote -> quote.content().forEach(inner -> sentences(inner, sentences));
            case Block.Bullets list -> list.items().forEach(item -> item(item, sentences));
            case Block.Numbers list -> list.items().forEach(item -> item(item, sentences));
            case Block.Table table -> collect(table, sentences);
            case Block.Facts facts -> collect(facts, sentences);
            case Block.Heading heading -> nothing();
            case Block.Code code -> nothing();
            case Block.Aside aside -> nothing();
            case Block.Picture picture -> nothing();
            case Block.Rule() -> nothing();
        }
    }

    private static String firstSentence(String text) {
        var sentences = split(text);
        return sentences.isEmpty() ? "" : sentences.getFirst();
    }

    private static List<String> split(String text) {
        var breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        String line = text.replaceAll("\\s+", " ").strip();
        breaks.setText(line);
        var sentences = new ArrayList<String>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            sentences.add(line.substring(start, end).strip());
        }
        return sentences;
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
