package dev.greenroom.infra.feedback;

import dev.greenroom.core.feedback.Coverage;
import dev.greenroom.core.feedback.Finding;
import dev.greenroom.infra.feedback.KeyPoint.Term;
import dev.greenroom.infra.feedback.Word.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Looks for key points in one answer. Made for it and used by one thread. */
final class Search {
    private static final double COVERED = 0.60;
    private static final double PARTLY = 0.35;
    private static final int WINDOW = 40;
    /** So much of what was found must be negated on one side only before the person is asked to check. */
    private static final double TURNED_ROUND = 0.45;
    /** So many times as much must be said of the other thing before it was taken for the one. */
    private static final double CLEARLY = 2;

    private final Passage answer;
    private final Map<String, List<Word>> byTerm = new HashMap<>();
    private final Map<String, List<Word>> joined = new HashMap<>();
    private final List<Word> unknown;
    private final Map<Word, String> subjects;
    private final Map<Span, String> negations;

    Search(Passage answer, Contrast contrast, TermWeights weights) {
        this.answer = answer;
        var words = answer.words();
        this.subjects = contrast.subjects(words);
        this.negations = answer.negations().stream()
                .collect(Collectors.toMap(place -> place, place -> contrast.at(place, words, subjects)));
        words.forEach(word -> byTerm.computeIfAbsent(word.term(), term -> new ArrayList<>()).add(word));
        for (int index = 1; index < words.size(); index++) {
            Word one = words.get(index - 1);
            Word other = words.get(index);
            if (other.place() - one.place() == 1) {
                joined.computeIfAbsent(one.surface() + other.surface(), both -> new ArrayList<>()).add(other);
            }
        }
        this.unknown = words.stream().filter(word -> !weights.knows(word.term())).toList();
    }

    /** What the answer says of {@code point}. */
    Finding find(KeyPoint point) {
        var hits = new ArrayList<Hit>();
        for (int index = 0; index < point.terms().size(); index++) {
            Term term = point.terms().get(index);
            for (Word word : found(point, index)) {
                hits.add(new Hit(term, word));
            }
        }
        hits.sort((one, other) -> Integer.compare(one.word.place(), other.word.place()));
        List<Hit> best = best(hits);
        double found = weight(best);
        double share = point.share(found);
        Coverage coverage = share >= COVERED
                ? Coverage.COVERED
                : share >= PARTLY ? Coverage.PARTLY : Coverage.NOT_MENTIONED;
        Optional<String> quote = coverage == Coverage.NOT_MENTIONED ? Optional.empty() : Quote.of(answer, words(best));
        boolean check = quote.filter(words -> isTurnedRound(best, found) || isSwapped(best, found)
                || Opposites.between(point.text(), words)).isPresent();
        return new Finding(point.text(), Math.sqrt(point.weight()) * point.importance(),
                check ? Coverage.PARTLY : coverage, quote, check);
    }

    /** A word of the point found in the answer. */
    private record Hit(Term term, Word word) {}

    private List<Word> found(KeyPoint point, int index) {
        Term term = point.terms().get(index);
        var exact = byTerm.get(term.term());
        if (exact != null) {
            return exact;
        }
        var whole = joined.get(term.surface());
        if (whole != null) {
            return whole;
        }
        for (int neighbour : new int[]{index - 1, index + 1}) {
            if (neighbour >= 0 && neighbour < point.terms().size()) {
                String other = point.terms().get(neighbour).surface();
                String both = neighbour < index ? other + term.surface() : term.surface() + other;
                var written = unknown.stream().filter(word -> word.surface().equals(both)).toList();
                if (!written.isEmpty()) {
                    return written;
                }
            }
        }
        var slips = unknown.stream().filter(word -> Alike.isSlip(word.surface(), term.surface())
                || Alike.isSlip(word.term(), term.term())).toList();
        return slips.isEmpty()
                ? answer.words().stream().filter(word -> Alike.isRelated(word.term(), term.term())).toList()
                : slips;
    }

    /** The hits of the stretch of the answer that holds most of the point: what is said of another matter lies between. */
    private static List<Hit> best(List<Hit> hits) {
        List<Hit> best = List.of();
        double most = 0;
        for (int from = 0; from < hits.size(); from++) {
            int to = from;
            while (to < hits.size() && isNear(hits.get(from).word, hits.get(to).word)) {
                to++;
            }
            var stretch = hits.subList(from, to);
            double weight = weight(stretch);
            if (weight > most) {
                most = weight;
                best = stretch;
            }
        }
        return best;
    }

    private static boolean isNear(Word one, Word later) {
        return later.place() - one.place() < WINDOW && later.span().sentence() - one.span().sentence() <= 1;
    }

    private static double weight(List<Hit> hits) {
        return hits.stream().map(Hit::term).distinct().mapToDouble(Term::weight).sum();
    }

    private static List<Word> words(List<Hit> hits) {
        return hits.stream().map(Hit::word).toList();
    }

    /** Whether the point negates what the answer states, or the other way round. */
    private boolean isTurnedRound(List<Hit> hits, double found) {
        var statedOnly = new HashSet<Term>();
        var negatedOnly = new HashSet<Term>();
        for (Hit hit : hits) {
            (hit.word.negated() ? negatedOnly : statedOnly).add(hit.term);
        }
        negatedOnly.removeAll(statedOnly);
        double denied = negatedOnly.stream().filter(term -> !term.negated()).mapToDouble(Term::weight).sum();
        double asserted = hits.stream().map(Hit::term).distinct().filter(Term::negated)
                .filter(term -> hits.stream().noneMatch(hit -> hit.term.equals(term) && isNegatedNear(hit)))
                .mapToDouble(Term::weight).sum();
        return Math.max(denied, asserted) >= found * TURNED_ROUND;
    }

    /** Whether the sentence negates something, of the thing that is spoken of and not of the other. */
    private boolean isNegatedNear(Hit hit) {
        return negations.entrySet().stream()
                .anyMatch(negation -> negation.getKey().sentence() == hit.word.span().sentence()
                        && (negation.getValue().isEmpty() || hit.term.subject().isEmpty()
                                || negation.getValue().equals(hit.term.subject())));
    }

    /** Whether the answer says of one thing what the point says of the other. */
    private boolean isSwapped(List<Hit> hits, double found) {
        return hits.stream().map(hit -> hit.term.subject()).filter(subject -> !subject.isEmpty()).distinct()
                .mapToDouble(
                        subject -> swapped(hits.stream().filter(hit -> hit.term.subject().equals(subject)).toList()))
                .sum() >= found * TURNED_ROUND;
    }

    /**
     * What the words weigh that a point has of one thing and the answer of another: on each side the sentence that says most
     * of them decides, for the same words may stand in others too.
     */
    private double swapped(List<Hit> ofOneThing) {
        Map<Boolean, List<Hit>> sides = new HashMap<>();
        ofOneThing.stream().collect(Collectors.groupingBy(hit -> new Said(hit.word.span().sentence(),
                subjects.getOrDefault(hit.word, hit.term.subject()).equals(hit.term.subject()))))
                .forEach((said, hits) -> sides.merge(said.ofTheSame, hits,
                        (one, other) -> weight(one) >= weight(other) ? one : other));
        List<Hit> same = sides.getOrDefault(true, List.of());
        List<Hit> another = sides.getOrDefault(false, List.of());
        return beyond(another, same) > beyond(same, another) * CLEARLY ? weight(another) : 0;
    }

    /** What the words of one side weigh that the other has not. */
    private static double beyond(List<Hit> one, List<Hit> other) {
        return weight(
                one.stream().filter(hit -> other.stream().noneMatch(also -> also.term.equals(hit.term))).toList());
    }

    /** What one sentence says of the thing that a point speaks of, or of another. */
    private record Said(int sentence, boolean ofTheSame) {}
}
