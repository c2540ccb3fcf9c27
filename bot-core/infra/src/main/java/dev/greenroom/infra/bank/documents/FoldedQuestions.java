package dev.greenroom.infra.bank.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Each question is the summary of what unfolds below it: {@code <summary>1. What is …?</summary>}. */
final class FoldedQuestions implements Shape {
    @Override
    public String name() {
        return "folded questions";
    }

    @Override
    public List<Opening> openings(Layout layout) {
        var openings = new ArrayList<Opening>();
        for (Line line : layout.candidates()) {
            Summary.of(line).flatMap(summary -> opening(line, summary)).ifPresent(openings::add);
        }
        return openings;
    }

    private static Optional<Opening> opening(Line line, Summary summary) {
        var label = Label.of(summary.label());
        var opening = Opening.of(line, label, label.map(Label::rest).orElse(summary.label())).with(summary.rest(),
                line.text().length() - line.text().stripLeading().length());
        return Optional.of(opening).filter(found -> found.asking().isLikely() && Marker.of(line).isEmpty());
    }
}
