package dev.greenroom.infra.feedback;

import dev.greenroom.core.feedback.Coverage;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** Precision, recall and F1 of each label. */
final class Scores {
    private final Map<Coverage, Map<Coverage, Integer>> pairs = new EnumMap<>(Coverage.class);

    void add(Coverage labelled, Coverage found) {
        pairs.computeIfAbsent(labelled, label -> new EnumMap<>(Coverage.class)).merge(found, 1, Integer::sum);
    }

    int count() {
        return pairs.values().stream().flatMap(row -> row.values().stream()).mapToInt(Integer::intValue).sum();
    }

    private int count(Coverage labelled, Coverage found) {
        return pairs.getOrDefault(labelled, Map.of()).getOrDefault(found, 0);
    }

    double precision(Coverage label) {
        int found = 0;
        for (Coverage other : Coverage.values()) {
            found += count(other, label);
        }
        return found == 0 ? 0 : (double) count(label, label) / found;
    }

    double recall(Coverage label) {
        int labelled = 0;
        for (Coverage other : Coverage.values()) {
            labelled += count(label, other);
        }
        return labelled == 0 ? 0 : (double) count(label, label) / labelled;
    }

    double f1(Coverage label) {
        double sum = precision(label) + recall(label);
        return sum == 0 ? 0 : 2 * precision(label) * recall(label) / sum;
    }

    /** How often something is taken for its opposite: covered for not mentioned, or the other way round. */
    double opposites() {
        return (double) (count(Coverage.COVERED, Coverage.NOT_MENTIONED)
                + count(Coverage.NOT_MENTIONED, Coverage.COVERED)) / count();
    }

    /** A table for people. */
    String table(String title) {
        var table = new StringBuilder(
                "%s: %d pairs, %.3f taken for the opposite%n".formatted(title, count(), opposites()));
        for (Coverage label : Coverage.values()) {
            table.append(String.format(Locale.ROOT, "  %-14s precision %.3f  recall %.3f  F1 %.3f   %s%n", label,
                    precision(label), recall(label), f1(label), pairs.getOrDefault(label, Map.of())));
        }
        return table.toString();
    }
}
