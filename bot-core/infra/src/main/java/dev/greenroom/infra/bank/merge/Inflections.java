package dev.greenroom.infra.bank.merge;

/**
 * Takes the endings off English words that only inflect them: steps 1 and 5 of Snowball's English stemmer, known as Porter2,
 * by whose definitions this reads (<a href="https://snowballstem.org/algorithms/english/stemmer.html">snowballstem.org</a>).
 * The steps between, which take a word to what it is derived from, are left out. What remains need not be a word.
 */
final class Inflections {
    private static final String VOWELS = "aeiouy";
    /** With what all endings end: most words are told apart by that alone. */
    private static final String ENDS = "sdgeyl";
    private static final String DOUBLED = "bdfgmnprt";
    /** Words up to this length are left as they are. */
    private static final int SHORTEST = 2;

    private final String word;
    private final int first;
    private final int second;

    private Inflections(String word) {
        this.word = word;
        this.first = afterSyllable(word, 0);
        this.second = afterSyllable(word, first);
    }

    /** What all inflections of a word in lower case have in common. */
    static String removed(String word) {
        boolean whole = word.length() <= SHORTEST || ENDS.indexOf(word.charAt(word.length() - 1)) < 0;
        return whole ? word : new Inflections(consonantY(word)).stem();
    }

    private String stem() {
        return withoutEnd(i(participle(singular(word)))).replace('Y', 'y');
    }

    /** {@code y} is no vowel at the beginning and behind one. */
    private static String consonantY(String word) {
        if (word.indexOf('y') < 0) {
            return word;
        }
        var marked = new StringBuilder(word);
        for (int at = 0; at < word.length(); at++) {
            if (word.charAt(at) == 'y' && (at == 0 || isVowel(marked, at - 1))) {
                marked.setCharAt(at, 'Y');
            }
        }
        return marked.toString();
    }

    /**
     * Step 1a: {@code classes}, {@code queries}, {@code models}; but {@code status} and {@code class} end so. Beyond Snowball,
     * what has no vowel is an abbreviation: {@code llms}.
     */
    private static String singular(String word) {
        int length = word.length();
        if (word.endsWith("sses")) {
            return word.substring(0, length - 2);
        }
        if (word.endsWith("ies") || word.endsWith("ied")) {
            return word.substring(0, length - (length > 4 ? 2 : 1));
        }
        boolean plural = word.endsWith("s") && !word.endsWith("us") && !word.endsWith("ss")
                && (hasVowel(word, length - 2) || (length > 3 && !hasVowel(word, length)));
        return plural ? word.substring(0, length - 1) : word;
    }

    /** Step 1b: {@code cached}, {@code overfitting}, {@code timing}. */
    private String participle(String word) {
        int length = word.length();
        if (word.endsWith("eed")) {
            return length - 3 >= first ? word.substring(0, length - 1) : word;
        }
        int end = length - (word.endsWith("ing") ? 3 : word.endsWith("ed") ? 2 : 0);
        if (end == length || !hasVowel(word, end)) {
            return word;
        }
        String stem = word.substring(0, end);
        if (stem.endsWith("at") || stem.endsWith("bl") || stem.endsWith("iz")) {
            return stem + "e";
        }
        if (end > 1 && stem.charAt(end - 1) == stem.charAt(end - 2) && DOUBLED.indexOf(stem.charAt(end - 1)) >= 0) {
            return stem.substring(0, end - 1);
        }
        return first >= end && endsInShortSyllable(stem) ? stem + "e" : stem;
    }

    /** Step 1c: {@code query}, as {@code queries} leaves {@code queri}. */
    private static String i(String word) {
        int last = word.length() - 1;
        boolean changes = last > 1 && Character.toLowerCase(word.charAt(last)) == 'y' && !isVowel(word, last - 1);
        return changes ? word.substring(0, last) + "i" : word;
    }

    /** Step 5: {@code cache}, as {@code caching} leaves {@code cach}; but {@code shape} is no {@code shap}. */
    private String withoutEnd(String word) {
        int last = word.length() - 1;
        String before = word.substring(0, Math.max(0, last));
        boolean drops = switch (word.isEmpty() ? ' ' : word.charAt(last)) {
            case 'e' -> last >= second || (last >= first && !endsInShortSyllable(before));
            case 'l' -> last >= second && before.endsWith("l");
            default -> false;
        };
        return drops ? before : word;
    }

    /** Where the part behind the first vowel and what is no vowel begins, looking from {@code from}. */
    private static int afterSyllable(String word, int from) {
        for (int at = from + 1; at < word.length(); at++) {
            if (isVowel(word, at - 1) && !isVowel(word, at)) {
                return at + 1;
            }
        }
        return word.length();
    }

    private static boolean endsInShortSyllable(String word) {
        int last = word.length() - 1;
        if (last == 1) {
            return isVowel(word, 0) && !isVowel(word, 1);
        }
        return last > 1 && !isVowel(word, last) && "wxY".indexOf(word.charAt(last)) < 0 && isVowel(word, last - 1)
                && !isVowel(word, last - 2);
    }

    private static boolean hasVowel(String word, int length) {
        for (int at = 0; at < length; at++) {
            if (isVowel(word, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isVowel(CharSequence word, int at) {
        return VOWELS.indexOf(word.charAt(at)) >= 0;
    }
}
