package dev.greenroom.infra.feedback;

import dev.greenroom.core.text.Block;
import dev.greenroom.core.text.Inline;
import dev.greenroom.core.text.PlainText;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What an answer marks by its form: list items, sentences with bold words, rows of tables. Each says what it is said of,
 * because "labeled data" alone is true of nothing: before it stands the nearest bold lead or heading, before a cell the
 * name of its column. Made for one answer and used by one thread.
 */
final class Outline {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern EXAMPLE = Pattern.compile("(?:examples?|e\\.g\\.|for example)\\s*[:,(].*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern COLON = Pattern.compile("\\s*:\\s*$");
    /** What is longer is a sentence and no name of what follows. */
    private static final int LONGEST_LEAD = 6;
    /** In a table of two columns the first names what the second says; the name of the second adds nothing. */
    private static final int PLAIN_COLUMNS = 2;

    private final List<String> points = new ArrayList<>();
    private String heading = "";
    private String lead = "";

    private Outline() {}

    /** What these blocks mark, in order. */
    static List<String> of(List<Block> blocks) {
        var outline = new Outline();
        blocks.forEach(outline::read);
        return List.copyOf(outline.points);
    }

    private void read(Block block) {
        switch (block) {
            case Block.Heading title -> {
                heading = lead(PlainText.inline(title.content())).orElse("");
                lead = heading;
            }
            case Block.Bullets list -> list.items().forEach(this::item);
            case Block.Numbers list -> list.items().forEach(this::item);
            case Block.Table table -> table.rows().forEach(row -> add(row(table.header(), row)));
            case Block.Paragraph paragraph -> paragraph(paragraph.content());
            case Block.Quote quote -> quote.content().forEach(this::read);
            case Block.Facts facts -> facts.facts()
                    .forEach(fact -> add(fact.name() + ": " + PlainText.inline(fact.value())));
            case Block.Code code -> nothing();
            case Block.Aside aside -> nothing();
            case Block.Picture picture -> nothing();
            case Block.Rule() -> nothing();
        }
    }

    static void nothing() {
        // says nothing that an answer could mention
    }

    private void add(String point) {
        if (!EXAMPLE.matcher(point).matches()) {
            points.add(lead.isEmpty() || point.startsWith(lead) ? point : lead + ": " + point);
        }
    }

    private void item(List<Block> item) {
        Optional<Block> first = item.stream().filter(block -> block instanceof Block.Paragraph).findFirst();
        String text = first.map(block -> PlainText.of(List.of(block))).orElse("");
        var below = item.stream().filter(block -> block instanceof Block.Bullets || block instanceof Block.Numbers)
                .toList();
        Optional<String> named = below.isEmpty() ? Optional.empty() : lead(text);
        if (named.isPresent()) {
            String outer = lead;
            lead = named.get();
            below.forEach(this::read);
            lead = outer;
        } else {
            split(text).stream().findFirst().ifPresent(this::add);
        }
    }

    private void paragraph(List<Inline> content) {
        String text = PlainText.inline(content);
        boolean bold = content.stream().anyMatch(inline -> inline instanceof Inline.Strong);
        Optional<String> named = bold || COLON.matcher(text).find() ? lead(text) : Optional.empty();
        lead = named.orElse(heading);
        if (named.isEmpty()) {
            content.stream().filter(inline -> inline instanceof Inline.Strong)
                    .map(inline -> PlainText.inline(List.of(inline)).strip())
                    .forEach(words -> split(text).stream().filter(sentence -> sentence.contains(words)).findFirst()
                            .filter(sentence -> !points.contains(sentence)).ifPresent(points::add));
        }
    }

    /** A text that names what follows: a few words and no sentence. */
    private static Optional<String> lead(String text) {
        String name = COLON.matcher(text.strip()).replaceFirst("");
        return name.isEmpty() || name.endsWith(".") || BLANKS.split(name).length > LONGEST_LEAD
                ? Optional.empty()
                : Optional.of(name);
    }

    private static String row(List<List<Inline>> header, List<List<Inline>> row) {
        var cells = row.stream().map(PlainText::inline).toList();
        if (cells.size() <= PLAIN_COLUMNS) {
            return cells.stream().filter(cell -> !cell.isBlank()).collect(Collectors.joining(": "));
        }
        return cells.getFirst() + ": " + IntStream.range(1, cells.size()).filter(place -> !cells.get(place).isBlank())
                .mapToObj(place -> (place < header.size() ? PlainText.inline(header.get(place)) + ": " : "")
                        + cells.get(place))
                .collect(Collectors.joining("; "));
    }

    /** The sentences of a text. */
    static List<String> split(String text) {
        var breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        String line = BLANKS.matcher(text).replaceAll(" ").strip();
        breaks.setText(line);
        var sentences = new ArrayList<String>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            sentences.add(line.substring(start, end).strip());
        }
        return sentences;
    }
}
