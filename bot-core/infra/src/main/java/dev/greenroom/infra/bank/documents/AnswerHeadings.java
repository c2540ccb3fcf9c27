package dev.greenroom.infra.bank.documents;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Each question is a heading, and so is each of its answers below it: {@code ### 1.1 …}, {@code #### Answer 1:}. */
final class AnswerHeadings implements Shape {
    @Override
    public String name() {
        return "question headings with answer headings";
    }

    @Override
    public List<Opening> openings(Layout layout) {
        var answered = answered(layout);
        var levels = new HashSet<Integer>();
        answered.forEach(line -> line.heading().ifPresent(heading -> levels.add(heading.level())));
        var openings = new ArrayList<Opening>();
        for (Line line : layout.candidates()) {
            var heading = line.heading().filter(found -> levels.contains(found.level()));
            if (heading.isPresent() && !Marker.isAnswer(heading.get().text())) {
                var opening = QuestionHeadings.opening(line, heading.get());
                if (answered.contains(line) || (opening.label().isPresent() && opening.asking().isLikely())) {
                    openings.add(opening);
                }
            }
        }
        return openings;
    }

    /** The headings that are directly followed by an answer's heading one or more levels below. */
    private static Set<Line> answered(Layout layout) {
        var answered = new HashSet<Line>();
        var open = new ArrayList<Line>();
        for (Line line : layout.candidates()) {
            var heading = line.heading();
            if (heading.isEmpty()) {
                continue;
            }
            int level = heading.get().level();
            open.removeIf(above -> above.heading().orElseThrow().level() >= level);
            if (!Marker.isAnswer(heading.get().text())) {
                open.add(line);
            } else if (!open.isEmpty()) {
                answered.add(open.getLast());
            }
        }
        return answered;
    }
}
