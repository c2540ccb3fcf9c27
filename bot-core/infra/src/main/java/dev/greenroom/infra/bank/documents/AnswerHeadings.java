package dev.greenroom.infra.bank.documents;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Each question is a heading, and so is each of its answers below it: {@code ### 1.1 …}, {@code #### Answer 1:}. */
final class AnswerHeadings implements Shape {
    @Override
    public String name() {
        return "question headings with answer headings";
    }

    @Override
    public List<Opening> openings(Layout layout) {
        var answered = new HashSet<Integer>();
        var levels = new HashSet<Integer>();
        for (Line line : answered(layout)) {
            answered.add(line.number());
            line.heading().ifPresent(heading -> levels.add(heading.level()));
        }
        var openings = new ArrayList<Opening>();
        for (Line line : layout.candidates()) {
            if (line.heading().filter(heading -> levels.contains(heading.level())).isPresent()) {
                layout.headed(line).filter(headed -> !headed.isAnswer()).map(Layout.Headed::opening)
                        .filter(opening -> answered.contains(line.number())
                                || (opening.label().isPresent() && opening.asking().isLikely()))
                        .ifPresent(openings::add);
            }
        }
        return openings;
    }

    /** The headings that are directly followed by an answer's heading one or more levels below. */
    private static List<Line> answered(Layout layout) {
        var answered = new ArrayList<Line>();
        var open = new ArrayList<Line>();
        for (Line line : layout.candidates()) {
            var headed = layout.headed(line);
            if (headed.isEmpty()) {
                continue;
            }
            int level = line.heading().orElseThrow().level();
            open.removeIf(above -> above.heading().orElseThrow().level() >= level);
            if (!headed.get().isAnswer()) {
                open.add(line);
            } else if (!open.isEmpty()) {
                answered.add(open.getLast());
            }
        }
        return answered;
    }
}
