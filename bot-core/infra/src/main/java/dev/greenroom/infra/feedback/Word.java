package dev.greenroom.infra.feedback;

/**
 * A word of a text as it is compared.
 *
 * @param term    what it was reduced to
 * @param surface as it stands in the text, in lower case
 * @param span    where it stands
 * @param place   its number among all words of the text, small ones included
 * @param negated whether its clause is negated
 */
record Word(String term, String surface, Span span, int place, boolean negated) {

    /** Where something stands in a text, by characters, and in which of its sentences. */
    record Span(int start, int end, int sentence) {}
}
