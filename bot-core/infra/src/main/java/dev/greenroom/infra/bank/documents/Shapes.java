package dev.greenroom.infra.bank.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All known shapes, and which of them a document is. */
final class Shapes {
    /** In the order in which they are preferred where the document looks as much like one as like another. */
    private static final List<Shape> ALL = List.of(new AnswerHeadings(), new QuestionHeadings(), new BoldQuestions(),
            new QuestionLines(), new FoldedQuestions(), new TableQuestions(), new QuestionLists());

    private static final Set<String> TASKS = Set.of("challenge", "problem", "exercise", "task", "kata", "puzzle",
            "scenario");

    /** A document read in a shape. */
    record Recognised(Shape shape, List<Opening> openings) {
        private long evidence() {
            return openings.stream().filter(opening -> opening.asking().isLikely()).count();
        }
    }

    private Shapes() {}

    /** The shape in which {@code layout} shows most lines that sound like questions; empty where none shows any. */
    static Optional<Recognised> of(Layout layout) {
        var readings = new ArrayList<Recognised>();
        for (var shape : ALL) {
            readings.add(new Recognised(shape, shape.openings(layout).stream()
                    .filter(opening -> opening.wording().chars().anyMatch(Character::isLetter)).toList()));
        }
        var best = readings.stream().filter(reading -> reading.evidence() > 0)
                // max() would keep the last of equals; the first is preferred.
                .sorted(Comparator.comparingLong(Recognised::evidence).reversed()).findFirst();
        var lines = readings.stream().filter(reading -> reading.shape() instanceof QuestionLines)
                .map(Recognised::openings).findFirst().orElseThrow();
        return best.map(reading -> withTasks(reading, layout, lines)).or(() -> tasksAlone(layout));
    }

    /**
     * A document of nothing but titles, where the word before each number says that something is to be done, or where
     * titles are numbered below a heading that does.
     */
    private static Optional<Recognised> tasksAlone(Layout layout) {
        var called = NumberedTasks.openings(layout, Set.of()).stream()
                .filter(task -> task.label().filter(label -> TASKS.contains(label.word())).isPresent())
                .sorted(Comparator.comparingInt(task -> task.line().number())).toList();
        var tasks = called.isEmpty() ? NumberedTasks.titles(layout) : called;
        return tasks.isEmpty() ? Optional.empty() : Optional.of(new Recognised(new QuestionHeadings(), tasks));
    }

    /** Adds numbered tasks ({@code Challenge 3: …}) from the parts of the document that hold no other question. */
    private static Recognised withTasks(Recognised reading, Layout layout, List<Opening> lines) {
        Set<Integer> taken = new HashSet<>();
        reading.openings().forEach(opening -> taken.add(opening.line().number()));
        var all = new ArrayList<>(reading.openings());
        all.addAll(NumberedTasks.openings(layout, taken));
        all.addAll(called(layout, lines, taken));
        all.sort(Comparator.comparingInt(opening -> opening.line().number()));
        return new Recognised(reading.shape(), List.copyOf(all));
    }

    /** Those of the {@code lines} that call themselves questions in sections that hold no other and belong to none. */
    private static List<Opening> called(Layout layout, List<Opening> lines, Set<Integer> taken) {
        return lines.stream().filter(opening -> layout.sections().stream()
                .filter(section -> section.holds(opening.line().number() - 1))
                .reduce((outer, inner) -> taken.contains(outer.from() + 1) ? outer : inner)
                .filter(section -> taken.stream().noneMatch(number -> section.holds(number - 1))).isPresent()).toList();
    }
}
