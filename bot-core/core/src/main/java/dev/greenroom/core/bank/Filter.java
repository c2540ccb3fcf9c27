package dev.greenroom.core.bank;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which questions are wanted. An empty part does not narrow; {@code topic} is the name of a topic or of a section,
 * whatever its case, with blanks or hyphens between its words.
 */
public record Filter(Optional<String> topic, Optional<Kind> kind, Optional<Level> level) {
    /** Every question. */
    public static final Filter ALL = new Filter(Optional.empty(), Optional.empty(), Optional.empty());

    /** Whether {@code question} is wanted. */
    public boolean accepts(Question question) {
        return kind.map(question.kind()::equals).orElse(true)
                && level.map(question.level()::equals).orElse(true)
                && topic.map(name -> isNamed(name, question.topic()) || isNamed(name, question.section())).orElse(true);
    }

    /** Whether {@code typed} names {@code topic}, whatever the case and with hyphens for blanks. */
    public static boolean isNamed(String typed, String topic) {
        return !topic.isBlank() && folded(typed).equals(folded(topic));
    }

    /** Adds a topic's name under the form in which it is compared, unless it is blank or known. */
    static void putFolded(Map<String, String> names, String name) {
        if (!name.isBlank()) {
            names.putIfAbsent(folded(name), name);
        }
    }

    /** A topic's name as it is compared. */
    static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ").strip();
    }
}
