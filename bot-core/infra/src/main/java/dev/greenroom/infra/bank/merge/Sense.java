package dev.greenroom.infra.bank.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a whole wording asks: its first clause, what leans on that, and what stands on its own. */
final class Sense {
    /** Fields so wide that leaving them out changes nothing. */
    private static final Set<String> WIDE = Words.bases("machine learning", "deep learning", "neural network", "ml",
            "ai",
            "python", "statistics", "data science", "nlp", "mlops", "a dataset");

    private static final int LONGEST = 1_000;
    /** Words that alone ask nothing new: {@code … and when to use it}, {@code … and different types}. */
    private static final Set<String> SMALL = Words.bases("use", "when", "where", "why", "choose", "over", "type",
            "kind",
            "advantage",
            "component", "pros", "cons");

    private final Clause main;
    private final List<Clause> leaning = new ArrayList<>();
    /** What the leaning clauses say beyond the words that ask nothing new. */
    private final Set<String> asides = new HashSet<>();
    private final List<Clause> others = new ArrayList<>();
    private final Set<String> words;

    private Sense(List<Clause> clauses) {
        this.main = clauses.getFirst();
        for (var clause : clauses.subList(1, clauses.size())) {
            boolean leans = clause.leansOn() && !clause.compares();
            if (leans || SMALL.containsAll(clause.subject())) {
                leaning.add(clause.about(main));
                clause.subject().stream().filter(word -> !SMALL.contains(word)).forEach(asides::add);
            } else {
                others.add(clause);
            }
        }
        this.words = Stream.concat(Stream.of(main), others.stream()).flatMap(clause -> clause.subject().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The sense of a line of plain text; what stands behind its first thousand characters asks nothing new. */
    static Sense of(String line) {
        String wording = line.length() > LONGEST ? line.substring(0, LONGEST) : line;
        var clauses = new ArrayList<>(Clauses.of(wording).stream().map(Clause::of).toList());
        while (clauses.size() > 1 && clauses.getFirst().subject().isEmpty()) {
            clauses.removeFirst();
        }
        return new Sense(clauses.isEmpty() ? List.of(Clause.of(wording)) : clauses);
    }

    /** Whether two wordings ask the same. */
    boolean is(Sense other) {
        return isInSameField(other) && (hasSameMain(other) || hasSameWords(other) || asksPartOf(other)
                || other.asksPartOf(this));
    }

    /** Sets of words by which equal senses are found: two senses that are the same share at least one. */
    Set<Set<String>> keys() {
        var keys = new HashSet<Set<String>>();
        keys.add(words);
        keys.add(Set.copyOf(main.subject()));
        main.affecting().ifPresent(keys::add);
        for (var part : leaning) {
            keys.add(Set.copyOf(part.subject()));
            part.affecting().ifPresent(keys::add);
        }
        return keys;
    }

    private boolean isInSameField(Sense other) {
        var mine = new HashSet<>(main.scope());
        var theirs = new HashSet<>(other.main.scope());
        if (mine.equals(theirs)) {
            return true;
        }
        boolean wide = WIDE.containsAll(mine) && WIDE.containsAll(theirs);
        return wide && (mine.isEmpty() || theirs.isEmpty() || mine.containsAll(theirs) || theirs.containsAll(mine));
    }

    private boolean hasSameMain(Sense other) {
        return others.isEmpty() && other.others.isEmpty() && main.asksSame(other.main)
                && (asides.containsAll(other.asides) || other.asides.containsAll(asides));
    }

    /** {@code What is regularization? Explain L1 vs. L2} says with two clauses what another wording says with one. */
    private boolean hasSameWords(Sense other) {
        return others.size() != other.others.size() && words.size() > 2 && words.equals(other.words)
                && main.classifiers().equals(other.main.classifiers());
    }

    /** {@code How do you handle X} is part of {@code What is X and how is it handled}. */
    private boolean asksPartOf(Sense other) {
        if (!others.isEmpty() || !other.others.isEmpty()) {
            return false;
        }
        return other.leaning.stream().anyMatch(part -> part.subject().size() > other.main.subject().size()
                && (part.asksSame(main) || affectsAsWell(part)));
    }

    private boolean affectsAsWell(Clause part) {
        return part.affecting().isPresent() && part.affecting().equals(main.affecting())
                && part.affecting().filter(Set::isEmpty).isEmpty();
    }
}
