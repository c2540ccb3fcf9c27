package dev.greenroom.infra.bank.own;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A question's answer and its optional parts, as lines. */
record Parts(List<OwnLine> answer, List<OwnLine> keyPoints, List<OwnLine> hint, List<OwnLine> followUps,
        List<OwnLine> alsoAskedAs) {

    /** The headings below a question, in the order in which they must stand. */
    private enum Part {
        KEY_POINTS("Key points"), HINT("Hint"), FOLLOW_UPS("Follow-ups"), ALSO_ASKED_AS("Also asked as");

        private final String title;

        Part(String title) {
            this.title = title;
        }

        static Optional<Part> of(String title) {
            for (var part : values()) {
                if (part.title.equals(title)) {
                    return Optional.of(part);
                }
            }
            return Optional.empty();
        }
    }

    /** Whether {@code line} starts one of the optional parts. */
    static boolean isPart(OwnLine line) {
        return line.isHeading(3) && Part.of(line.title()).isPresent();
    }

    static Parts of(List<OwnLine> lines, Mistakes mistakes) {
        var answer = new ArrayList<OwnLine>();
        Map<Part, List<OwnLine>> parts = new EnumMap<>(Part.class);
        Optional<Part> last = Optional.empty();
        List<OwnLine> current = answer;
        for (var line : lines) {
            if (!line.isHeading(3)) {
                current.add(line);
                continue;
            }
            current = new ArrayList<>();
            var part = Part.of(line.title());
            if (part.isEmpty()) {
                mistakes.add(line.number(),
                        "\"### " + line.title() + "\" is no part: use Key points, Hint, Follow-ups or "
                                + "Also asked as; subheadings of an answer are ####");
            } else if (parts.containsKey(part.get())) {
                mistakes.add(line.number(), "\"### " + line.title() + "\" stands here twice: put both into one");
            } else {
                if (last.filter(before -> before.compareTo(part.get()) > 0).isPresent()) {
                    mistakes.add(line.number(), "\"### " + line.title() + "\" must stand above \"### "
                            + last.get().title + "\"");
                }
                last = part;
                parts.put(part.get(), current);
                current.add(line);
            }
        }
        return new Parts(withoutBlankEnds(answer), items(parts, Part.KEY_POINTS, mistakes),
                paragraph(parts, mistakes), items(parts, Part.FOLLOW_UPS, mistakes),
                items(parts, Part.ALSO_ASKED_AS, mistakes));
    }

    private static List<OwnLine> items(Map<Part, List<OwnLine>> parts, Part part, Mistakes mistakes) {
        var lines = parts.getOrDefault(part, List.of());
        var items = new ArrayList<OwnLine>();
        for (var line : lines.stream().skip(1).filter(line -> !line.text().isBlank()).toList()) {
            if (line.text().matches("[-*+] +\\S.*")) {
                items.add(line);
            } else {
                mistakes.add(line.number(),
                        "\"### " + part.title + "\" is a list: start each line with \"- \" and keep "
                                + "each item on one line");
            }
        }
        if (!lines.isEmpty() && lines.stream().skip(1).allMatch(line -> line.text().isBlank())) {
            mistakes.add(lines.getFirst().number(), "\"### " + part.title + "\" is empty: fill it or remove it");
        }
        return items;
    }

    private static List<OwnLine> paragraph(Map<Part, List<OwnLine>> parts, Mistakes mistakes) {
        var lines = parts.getOrDefault(Part.HINT, List.of());
        var hint = withoutBlankEnds(lines.stream().skip(1).toList());
        if (!lines.isEmpty() && hint.isEmpty()) {
            mistakes.add(lines.getFirst().number(), "\"### Hint\" is empty: fill it or remove it");
        }
        return hint;
    }

    private static List<OwnLine> withoutBlankEnds(List<OwnLine> lines) {
        int from = 0;
        int to = lines.size();
        while (from < to && lines.get(from).text().isBlank()) {
            from++;
        }
        while (to > from && lines.get(to - 1).text().isBlank()) {
            to--;
        }
        return lines.subList(from, to);
    }

    /** An item without its bullet. */
    static String itemText(OwnLine item) {
        return item.text().replaceFirst("^[-*+] +", "").strip();
    }
}
