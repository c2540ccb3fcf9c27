package dev.greenroom.infra.bank.own;

import dev.greenroom.infra.bank.search.Terms;
import dev.greenroom.infra.bank.source.Note;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What an author may want to improve in a question that is correct. */
final class Advice {
    private static final int FEWEST_WORDS = 60;
    private static final int MOST_WORDS = 500;
    private static final int FEWEST_KEY_POINTS = 3;

    private Advice() {}

    /** Adds what is to be said on the question {@code heading} to {@code warnings}. */
    static void on(String document, OwnLine heading, Parts parts, List<Note> warnings) {
        String answer = parts.answer().stream().map(OwnLine::text).collect(Collectors.joining("\n"));
        int words = answer.isBlank() ? 0 : answer.strip().split("\\s+").length;
        if (words < FEWEST_WORDS && words > 0) {
            warnings.add(new Note(document, heading.number(), "an answer of " + words + " words is short: "
                    + FEWEST_WORDS + " or more explain better"));
        }
        if (words > MOST_WORDS) {
            warnings.add(new Note(document, heading.number(), "an answer of " + words + " words is long: " + MOST_WORDS
                    + " at most are what people say in an interview"));
        }
        if (parts.keyPoints().size() < FEWEST_KEY_POINTS) {
            warnings.add(new Note(document, heading.number(), parts.keyPoints().size() + " key points: feedback needs "
                    + FEWEST_KEY_POINTS + " or more"));
        }
        var said = new HashSet<>(Terms.of(answer));
        for (var point : parts.keyPoints()) {
            keyPoint(document, point, said, warnings);
        }
    }

    /** A key point is found in what people say by its words, so the answer itself should use most of them. */
    private static void keyPoint(String document, OwnLine point, Set<String> said, List<Note> warnings) {
        var missing = new HashSet<>(Terms.of(Parts.itemText(point)));
        int all = missing.size();
        missing.removeAll(said);
        if (missing.size() * 2 > all) {
            warnings.add(new Note(document, point.number(), "most terms of this key point do not occur in the answer: "
                    + missing.stream().sorted().collect(Collectors.joining(", "))));
        }
    }
}
