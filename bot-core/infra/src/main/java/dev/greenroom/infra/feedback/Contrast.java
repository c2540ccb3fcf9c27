package dev.greenroom.infra.feedback;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The things that a question sets against each other, such as list and tuple: what an answer says of one must not be taken
 * for what a key point says of the other.
 *
 * @param things the terms that name one, with the term it is known by; none for a question that compares nothing
 */
record Contrast(Map<String, String> things) {
    private static final Pattern COMPARES = Pattern.compile(
            "\\b(?:differ|differs|differences?|vs|versus|compare|between|trade-?off)\\b", Pattern.CASE_INSENSITIVE);
    private static final String JOINING = "(?:between|vs\\.?|versus|and|or|from|compare|differ|differs|compared)";
    private static final Pattern BEFORE = Pattern.compile("(?:\\b" + JOINING + " |, |\\p{L}-)[`*\"(]*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AFTER = Pattern.compile("[\\p{L}\\p{N}_`*()\"]*(?:-\\p{L}|,| (?:\\p{L}+ )?" + JOINING
            + "\\b)", Pattern.CASE_INSENSITIVE);
    /** A thing with its other name behind it. */
    private static final Pattern ALSO = Pattern.compile("([\\p{L}\\p{N}_]+) \\(([\\p{L}\\p{N}_]+)\\)");

    /**
     * What this question compares: its words beside one that joins them, as far as the key points speak of them; where it
     * names them otherwise, its words with which the key points begin.
     */
    static Contrast of(Passage question, List<String> points) {
        if (!COMPARES.matcher(question.text()).find()) {
            return new Contrast(Map.of());
        }
        Set<String> said = terms(question).collect(Collectors.toSet());
        var named = points.stream().map(Passage::of).map(point -> terms(point).filter(said::contains).toList())
                .toList();
        Set<String> first = named.stream().flatMap(terms -> terms.stream().limit(1)).collect(Collectors.toSet());
        Set<String> anywhere = named.stream().flatMap(List::stream).collect(Collectors.toSet());
        Set<String> beside = question.words().stream().filter(word -> isBeside(question.text(), word)).map(Word::term)
                .filter(anywhere::contains).collect(Collectors.toSet());
        var things = new HashMap<String, String>();
        (beside.size() > 1 ? beside : first).forEach(thing -> things.put(thing, thing));
        ALSO.matcher(question.text()).results().forEach(both -> terms(Passage.of(both.group(1))).findFirst()
                .filter(things::containsKey).ifPresent(thing -> terms(Passage.of(both.group(2)))
                        .forEach(other -> things.putIfAbsent(other, thing))));
        return new Contrast(Map.copyOf(things));
    }

    /** Whether a word of the question stands beside one that compares: it is one of what is compared and not what both are. */
    private static boolean isBeside(String question, Word word) {
        return BEFORE.matcher(question.substring(0, word.span().start())).find()
                || AFTER.matcher(question.substring(word.span().end())).lookingAt();
    }

    private static Stream<String> terms(Passage passage) {
        return passage.words().stream().map(Word::term);
    }

    /** Of which of them each word speaks: the last that its sentence names before it; words that speak of none are left out. */
    Map<Word, String> subjects(List<Word> words) {
        var spoken = new HashMap<Word, String>();
        String subject = "";
        Optional<Word> before = Optional.empty();
        for (Word word : words) {
            if (before.filter(last -> last.span().sentence() == word.span().sentence()).isEmpty()) {
                subject = "";
            }
            String thing = things.getOrDefault(word.term(), "");
            if (thing.isEmpty()) {
                if (!subject.isEmpty()) {
                    spoken.put(word, subject);
                }
            } else if (before.filter(last -> isOneName(last, word)).isEmpty()) {
                subject = thing;
            }
            before = Optional.of(word);
        }
        return spoken;
    }

    /** Whether two things that stand side by side are one, such as L1 regularization: the first tells it from the other. */
    private boolean isOneName(Word first, Word second) {
        return things.containsKey(first.term()) && second.place() - first.place() == 1
                && second.span().sentence() == first.span().sentence();
    }

    /** Which of them is spoken of at a place between the words; empty where none is. */
    String at(Word.Span place, List<Word> words, Map<Word, String> subjects) {
        return words.stream().filter(word -> word.span().sentence() == place.sentence()
                && word.span().start() < place.start()).reduce((first, last) -> last)
                .map(last -> subjects.getOrDefault(last, things.getOrDefault(last.term(), ""))).orElse("");
    }
}
