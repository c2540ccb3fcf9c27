package dev.greenroom.infra.bank.documents;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before a question's wording: {@code 1.}, {@code 1.10}, {@code Q1.1:}, {@code Challenge 3:}, {@code Q:}.
 *
 * @param word   the word before the number in lower case, empty where there is none
 * @param number the number, empty where there is none
 * @param last   where the label stands for several questions ({@code 11-30}), the last of them
 * @param rest   what follows
 */
record Label(String word, String number, Optional<String> last, String rest) {
    private static final String WORD = "(?<word>\\p{L}[\\p{L}-]{0,14})";
    private static final String NUMBER = "(?<number>\\d{1,4}(?:\\.\\d{1,3})*)";
    private static final Pattern RANGE = Pattern.compile("(?:" + WORD + "\\s?#?)?" + NUMBER
            + "\\s?(?:[-–—]|to|\\.\\.)\\s?(?<last>\\d{1,4}(?:\\.\\d{1,3})*)\\s?(?:[.:)]|(?=\\s)|$)\\s*(?<rest>.*)");
    private static final Pattern PLAIN = Pattern.compile(NUMBER
            + "(?:[.):](?!\\d)|\\s?[-–—](?=\\s))\\s*(?<rest>.*)");
    private static final Pattern DOTTED = Pattern.compile("(?<number>\\d{1,4}(?:\\.\\d{1,3})+)\\s+(?<rest>.*)");
    private static final Pattern NAMED = Pattern.compile(WORD + "\\s?#?" + NUMBER
            + "(?:\\s?[.):]|\\s?[-–—](?=\\s)|$)\\s*(?<rest>.*)");
    private static final Pattern ASKED = Pattern.compile(
            "(?i)(?<word>q|ques|question|frage)(?:(?:\\.(?=\\d)|\\s?#?)" + NUMBER
                    + "\\s?[.):-]?\\s+|\\s?[:.)]\\s*)(?<rest>.*)");
    private static final Pattern STRESSED = Pattern.compile("(\\*\\*|__|\\*|_)([^*_]{1,30}?)\\1\\s*([:.)–—-]?\\s*.*)");
    private static final Pattern DIGIT_KEYS = Pattern.compile("(?:(\\d)\\uFE0F?\\u20E3)+\\s*");
    /** What makes a digit the picture of a key. */
    private static final char KEY = '\u20E3';
    /** {@code Q3 (hard): …} */
    private static final Pattern NOTED = Pattern.compile("^\\([^)]{1,20}\\)\\s*[:.–-]\\s*(?=\\S)");
    /** Formatting and pictures before a label take less. */
    private static final int FAR = 24;
    private static final int LONGEST_WORD = 15;
    private static final String BEFORE_NUMBER = " \t#.*_";
    private static final Set<String> QUESTION = Set.of("q", "ques", "question", "frage");
    private static final Set<String> PARTS = Set.of("section", "part", "chapter", "module", "unit", "day", "week",
            "topic",
            "category", "level", "round", "phase", "step", "appendix", "figure", "table", "example", "option", "answer",
            "a", "ans", "antwort", "solution", "lösung", "abschnitt", "kapitel", "teil", "tag", "woche", "schritt",
            "beispiel", "approach", "method", "tip", "note", "lesson", "volume", "month", "stage", "top");

    /** The label that {@code text} starts with. */
    static Optional<Label> of(String text) {
        if (!mayStart(text)) {
            return Optional.empty();
        }
        String calm = unstressed(Plain.withoutPictures(text));
        String line = calm.indexOf(KEY) < 0 ? calm : DIGIT_KEYS.matcher(calm).replaceFirst(Label::typedNumber);
        for (var pattern : new Pattern[]{RANGE, PLAIN, DOTTED, ASKED, NAMED}) {
            var match = pattern.matcher(line);
            if (match.matches()) {
                var label = label(match);
                return Optional.of(new Label(label.word, label.number, label.last,
                        NOTED.matcher(label.rest).replaceFirst("")));
            }
        }
        return Optional.empty();
    }

    /**
     * Whether {@code text} may start with a label: its first letter or digit is a digit, or the start of a word that has
     * a digit behind it or asks. A glance saves most of the matching.
     */
    private static boolean mayStart(String text) {
        int at = 0;
        while (at < text.length() && at < FAR && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        int from = at;
        while (at < text.length() && at - from <= LONGEST_WORD
                && (Character.isLetter(text.charAt(at)) || (at > from && text.charAt(at) == '-'))) {
            at++;
        }
        if (QUESTION.contains(text.substring(from, at).toLowerCase(Locale.ROOT))) {
            return true;
        }
        while (at < text.length() && BEFORE_NUMBER.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at < text.length() && Character.isDigit(text.charAt(at));
    }

    private static String typedNumber(java.util.regex.MatchResult keys) {
        return keys.group().replaceAll("\\D", "") + ". ";
    }

    private static Label label(Matcher match) {
        return new Label(group(match, "word").toLowerCase(Locale.ROOT), group(match, "number"),
                Optional.of(group(match, "last")).filter(last -> !last.isEmpty()), group(match, "rest").strip());
    }

    private static String group(Matcher match, String name) {
        if (!match.namedGroups().containsKey(name)) {
            return "";
        }
        String found = match.group(name);
        return found == null ? "" : found;
    }

    /** Takes the formatting off a stressed label: {@code **Q1:** text}. */
    private static String unstressed(String text) {
        String bare = text.strip();
        if (!bare.startsWith("*") && !bare.startsWith("_")) {
            return bare;
        }
        var match = STRESSED.matcher(bare);
        return match.matches() ? match.group(2) + match.group(3) : bare;
    }

    /** Whether the label itself says that a question follows. */
    boolean asks() {
        return QUESTION.contains(word);
    }

    /** Whether the label names a part of a document or of an answer, which no question is called. */
    boolean namesPart() {
        return PARTS.contains(word);
    }

    /** The number as printed, with the letter that is written together with it ({@code Q1.1}, {@code B1}). */
    String ordinal() {
        return word.length() == 1 && !number.isEmpty() ? word.toUpperCase(Locale.ROOT) + number : number;
    }
}
