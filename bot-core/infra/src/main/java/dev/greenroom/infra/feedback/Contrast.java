package dev.greenroom.infra.feedback;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The things that a question sets against each other, such as list and tuple: what an answer says of one must not be taken
 * for what a key point says of the other.
 *
 * @param subjects their terms; none for a question that compares nothing
 */
record Contrast(Set<String> subjects) {
    private static final Pattern COMPARES = Pattern.compile(
            "\\b(?:differ|differs|differences?|vs|versus|compare|between|trade-?off)\\b", Pattern.CASE_INSENSITIVE);
    /** What this question compares: its words with which the key points begin. */
    static Contrast of(Passage question, List<String> points) {
        if (!COMPARES.matcher(question.text()).find()) {
            return new Contrast(Set.of());
        }
        Set<String> said = question.words().stream().map(Word::term).collect(Collectors.toSet());
        return new Contrast(points.stream().flatMap(point -> Passage.of(point).words().stream().map(Word::term)
                .filter(said::contains).limit(1)).collect(Collectors.toUnmodifiableSet()));
    }

    /** Of which of them each word speaks: the last that its sentence names before it; words that speak of none are left out. */
    Map<Word, String> subjects(List<Word> words) {
        var spoken = new HashMap<Word, String>();
        String subject = "";
        int sentence = -1;
        for (Word word : words) {
            if (word.span().sentence() != sentence) {
                subject = "";
                sentence = word.span().sentence();
            }
            if (subjects.contains(word.term())) {
                subject = word.term();
            } else if (!subject.isEmpty()) {
                spoken.put(word, subject);
            }
        }
        return spoken;
    }
}
