package dev.greenroom.infra.bank.documents;

import dev.greenroom.core.bank.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tasks that stand beside a document's questions: headings that count with a word ({@code ### Challenge 3: …}) and
 * items with the same word below them ({@code - **Challenge 14**: …}), which are often no more than a title.
 */
final class NumberedTasks {
    private NumberedTasks() {}

    /** The tasks of {@code layout}; sections that hold one of the {@code taken} lines are chapters and no tasks. */
    static List<Opening> openings(Layout layout, Set<Integer> taken) {
        var headings = new ArrayList<Opening>();
        for (Line line : layout.candidates()) {
            layout.headed(line).map(Layout.Headed::opening)
                    .filter(opening -> isTask(opening) && !taken.contains(line.number())
                            && !holdsTaken(layout, line, taken))
                    .ifPresent(headings::add);
        }
        var words = series(headings);
        var openings = new ArrayList<>(headings.stream().filter(opening -> words.contains(word(opening))).toList());
        for (Line line : layout.candidates()) {
            item(line).filter(opening -> words.contains(word(opening)) && !taken.contains(line.number()))
                    .ifPresent(openings::add);
        }
        return openings;
    }

    /** Numbered headings below one that says that something is to be coded: {@code # Coding challenges}, {@code ## 1. Two Sum}. */
    static List<Opening> titles(Layout layout) {
        var coding = layout.sections().stream().filter(section -> Headings.kinds(List.of(section.name())).stream()
                .anyMatch(named -> named.kind() == Kind.CODING)).toList();
        var titles = new ArrayList<Opening>();
        for (Line line : layout.candidates()) {
            layout.headed(line).filter(headed -> coding.stream().anyMatch(section -> section.from() < line.number() - 1
                    && section.holds(line.number() - 1))).map(Layout.Headed::opening)
                    .filter(NumberedTasks::isTitle).ifPresent(titles::add);
        }
        int outermost = titles.stream().mapToInt(NumberedTasks::level).min().orElse(0);
        return titles.stream().filter(title -> level(title) == outermost).toList();
    }

    private static int level(Opening title) {
        return title.line().heading().map(Line.Heading::level).orElse(0);
    }

    private static boolean isTitle(Opening opening) {
        return !opening.wording().isBlank() && opening.label().filter(
                label -> label.word().isEmpty() && !label.number().isEmpty() && label.last().isEmpty()).isPresent();
    }

    private static boolean isTask(Opening opening) {
        return !opening.wording().isBlank() && opening.label().filter(label -> !label.word().isEmpty()
                && !label.namesPart() && !label.number().isEmpty() && label.last().isEmpty()).isPresent();
    }

    private static boolean holdsTaken(Layout layout, Line heading, Set<Integer> taken) {
        return layout.sections().stream().filter(section -> section.from() == heading.number() - 1)
                .anyMatch(section -> taken.stream().anyMatch(number -> section.holds(number - 1)));
    }

    private static Set<String> series(List<Opening> headings) {
        Map<String, Integer> seen = new HashMap<>();
        headings.forEach(opening -> seen.merge(word(opening), 1, Integer::sum));
        var words = new HashSet<String>();
        seen.forEach((word, count) -> {
            if (count > 1) {
                words.add(word);
            }
        });
        return words;
    }

    private static String word(Opening opening) {
        return opening.label().map(Label::word).orElse("");
    }

    private static Optional<Opening> item(Line line) {
        return line.item().filter(found -> found.indent() < 2).flatMap(found -> Label.of(found.text())
                .map(label -> Opening.of(line, Optional.of(label), label.rest()).with("", found.width())))
                .filter(NumberedTasks::isTask);
    }
}
