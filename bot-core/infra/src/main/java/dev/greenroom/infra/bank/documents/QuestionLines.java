package dev.greenroom.infra.bank.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Each question is a line that starts with {@code Q:}, {@code Q1.} or {@code Question 1:}, its answer with {@code A:}. */
final class QuestionLines implements Shape {
    private static final int LONGEST = 1_000;

    @Override
    public String name() {
        return "lines marked Q";
    }

    @Override
    public List<Opening> openings(Layout layout) {
        var openings = new ArrayList<Opening>();
        for (Line line : layout.candidates()) {
            opening(line.unquoted()).ifPresent(openings::add);
        }
        return openings;
    }

    private static Optional<Opening> opening(Line line) {
        if (line.heading().isPresent() || line.text().length() > LONGEST) {
            return Optional.empty();
        }
        var item = line.item();
        int indent = item.map(Line.Item::indent).orElse(line.text().length() - line.text().stripLeading().length());
        if (indent > 3) {
            return Optional.empty();
        }
        String text = Wording.cleaned(item.map(Line.Item::text).orElse(line.text()));
        return Label.of(text).filter(label -> label.asks() && label.last().isEmpty() && !label.rest().isBlank())
                .filter(label -> !Plain.of(label.rest()).endsWith(":"))
                .map(label -> Opening.of(line, Optional.of(label), label.rest()).with("",
                        item.map(Line.Item::width).orElse(0)));
    }
}
