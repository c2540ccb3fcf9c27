package dev.greenroom.infra.bank.documents;

import dev.greenroom.core.bank.Level;
import dev.greenroom.infra.bank.documents.Cutting.Piece;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where in a document's own order a question stands: its topic and section, from the headings above it. */
final class Places {
    private final Optional<String> title;
    private final String fallback;
    private final Map<List<String>, Place> known = new HashMap<>();

    /**
     * A question's place.
     *
     * @param kinds what the headings above it say about kinds
     */
    record Place(String topic, String section, Level level, List<Headings.Named> kinds) {}

    private Places(Optional<String> title, String fallback) {
        this.title = title;
        this.fallback = fallback;
    }

    /** The places of the document {@code name}; its title is the only first-level heading, when it stands first. */
    static Places of(Layout layout, String name) {
        var first = layout.sections().stream().filter(section -> section.heading().level() == 1).toList();
        boolean titled = first.size() == 1 && layout.sections().getFirst().heading().level() == 1;
        return new Places(titled ? Optional.of(first.getFirst().heading().text()) : Optional.empty(), stem(name));
    }

    private static String stem(String name) {
        String file = name.replaceAll(".*[/\\\\]", "").replaceAll("\\.[^.]*$", "");
        String words = file.replaceAll("[_\\s-]+", " ").replaceAll("^\\d+ (?=\\D)", "").strip();
        return words.isEmpty() ? "General" : words;
    }

    Place of(Piece piece) {
        return known.computeIfAbsent(piece.headings(), this::below);
    }

    private Place below(List<String> path) {
        // A heading that stands for several questions ("Challenge 14-30: …") names no subject.
        var above = path.stream().filter(heading -> Label.of(heading).flatMap(Label::last).isEmpty())
                .toList();
        var headings = new ArrayList<String>();
        above.forEach(heading -> headings.add(Headings.cleaned(heading)));
        var subjects = new ArrayList<String>();
        above.stream().map(Headings::subject).filter(subject -> !subject.isBlank()).forEach(subjects::add);
        if (title.isPresent() && !path.contains(title.get())) {
            headings.addFirst(Headings.cleaned(title.get()));
            subjects.addFirst(Headings.subject(title.get()));
            subjects.removeIf(String::isBlank);
        }
        String topic = subjects.isEmpty() ? fallback : subjects.getFirst();
        return new Place(topic, subjects.size() > 1 ? subjects.getLast() : "", Headings.level(headings),
                Headings.kinds(headings));
    }
}
