package dev.greenroom.infra.bank.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A document laid out for its shape to be recognised: its lines, and which of them hold the answers at its end. */
final class Layout {
    private static final Pattern KEY = Pattern
            .compile("(?i).*\\banswer (?:key|sheet)s?\\b.*|(?:the |all |full |detailed |"
                    + "model |sample |suggested )?(?:answers|solutions)(?: (?:and|&|\\+|with) (?:explanations?|solutions?|answers))?|"
                    + "answers to .*");
    private static final Pattern CONTENTS = Pattern
            .compile("(?i)(?:table of )?contents?|toc|index|agenda|outline|inhalt(?:sverzeichnis)?");

    private final List<Line> lines;
    private final Optional<Integer> unclosed;
    private final List<Section> sections;
    private final List<Section> answerKeys;
    private final List<Line> candidates;
    private final Map<Integer, Headed> headed = new HashMap<>();

    /**
     * What a heading is to the shapes.
     *
     * @param opening  the question that may start there
     * @param isAnswer whether it stands above an answer
     */
    record Headed(Opening opening, boolean isAnswer) {
        private static Headed of(Line line, Line.Heading heading) {
            var label = Label.of(heading.text());
            return new Headed(Opening.of(line, label, label.map(Label::rest).orElse(heading.text())),
                    Marker.isAnswer(heading.text()));
        }
    }

    /**
     * The lines under a heading, up to the next heading of the same level or above.
     *
     * @param from index of the heading's line
     * @param to   index behind the last line
     * @param name the heading's own words
     */
    record Section(int from, int to, Line.Heading heading, String name) {
        boolean holds(int index) {
            return index >= from && index < to;
        }
    }

    Layout(List<String> text) {
        var marked = Fences.marked(text);
        this.lines = Normalised.of(marked.lines());
        this.unclosed = marked.unclosed();
        this.sections = sections(lines);
        this.answerKeys = answerKeys(sections);
        this.candidates = candidates(lines, sections, answerKeys);
    }

    private static List<Section> sections(List<Line> lines) {
        var headed = lines.stream().filter(line -> line.heading().isPresent()).toList();
        var sections = new ArrayList<Section>();
        for (int at = 0; at < headed.size(); at++) {
            var heading = headed.get(at).heading().orElseThrow();
            int to = headed.subList(at + 1, headed.size()).stream()
                    .filter(next -> next.heading().orElseThrow().level() <= heading.level()).findFirst()
                    .map(next -> next.number() - 1).orElse(lines.size());
            sections.add(new Section(headed.get(at).number() - 1, to, heading, Headings.cleaned(heading.text())));
        }
        return List.copyOf(sections);
    }

    List<Line> lines() {
        return lines;
    }

    /** The number of the line on which code starts that nothing ends. */
    Optional<Integer> unclosed() {
        return unclosed;
    }

    List<Section> sections() {
        return sections;
    }

    /** The outermost sections that hold the answers to questions further up. */
    List<Section> answerKeys() {
        return answerKeys;
    }

    /** What the heading at {@code line} is; empty where it is none. Each is looked at once, however many shapes ask. */
    Optional<Headed> headed(Line line) {
        return line.heading()
                .map(heading -> headed.computeIfAbsent(line.number(), number -> Headed.of(line, heading)));
    }

    /** Lines that can hold questions: no code, no table of contents, no answer key. */
    List<Line> candidates() {
        return candidates;
    }

    private static List<Section> answerKeys(List<Section> sections) {
        Map<String, Integer> seen = new HashMap<>();
        sections.forEach(section -> seen.merge(section.name(), 1, Integer::sum));
        var keys = new ArrayList<Section>();
        for (var section : sections) {
            boolean inside = keys.stream().anyMatch(key -> key.holds(section.from()));
            // The same heading again and again stands below each question; that is no key.
            if (!inside && section.from() > 0 && KEY.matcher(section.name()).matches()
                    && seen.getOrDefault(section.name(), 0) == 1) {
                keys.add(section);
            }
        }
        return List.copyOf(keys);
    }

    private static List<Line> candidates(List<Line> lines, List<Section> sections, List<Section> keys) {
        var excluded = new ArrayList<>(keys);
        sections.stream().filter(section -> CONTENTS.matcher(section.name()).matches()).forEach(excluded::add);
        return lines.stream().filter(line -> !line.code()
                && excluded.stream().noneMatch(section -> section.holds(line.number() - 1))).toList();
    }
}
