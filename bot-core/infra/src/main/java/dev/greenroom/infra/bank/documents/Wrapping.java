package dev.greenroom.infra.bank.documents;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Quotation marks around a whole answer, and a block quote that is the whole answer. */
final class Wrapping {
    private static final Pattern CODE = Pattern.compile("(?ms)^ {0,3}```.*?^ {0,3}```[ \\t]*$|`[^`\\n]+`");
    private static final Pattern QUOTED_LINE = Pattern.compile("\\s{0,3}>(?: (.*)|(.*))");

    private Wrapping() {}

    /** {@code answer} without what is wrapped around all of it. */
    static String removed(String answer) {
        String unquoted = answer.lines().allMatch(line -> line.isBlank() || QUOTED_LINE.matcher(line).matches())
                ? Arrays.stream(answer.split("\n")).map(line -> QUOTED_LINE.matcher(line).replaceFirst("$1$2"))
                        .collect(Collectors.joining("\n")).strip()
                : answer;
        return isWrapped(unquoted) ? unquoted.substring(1, unquoted.length() - 1).strip() : unquoted;
    }

    private static boolean isWrapped(String text) {
        if (text.length() < 2) {
            return false;
        }
        char first = text.charAt(0);
        char last = text.charAt(text.length() - 1);
        if (first == '“') {
            return last == '”' && nests(text);
        }
        return first == '"' && last == '"'
                && !closesEarly(text.indexOf('`') < 0 ? text : CODE.matcher(text).replaceAll(" "));
    }

    /** Whether the first quotation mark is only closed by the last: {@code “a” and “b”} is not wrapped. */
    private static boolean nests(String text) {
        int depth = 0;
        for (int at = 0; at < text.length() - 1; at++) {
            depth += text.charAt(at) == '“' ? 1 : text.charAt(at) == '”' ? -1 : 0;
            if (depth == 0) {
                return false;
            }
        }
        return depth == 1;
    }

    /** Whether the next straight quotation mark closes the first one: it follows a word and precedes none. */
    private static boolean closesEarly(String text) {
        int next = text.indexOf('"', 1);
        if (next == text.length() - 1) {
            return false;
        }
        return !Character.isWhitespace(text.charAt(next - 1)) && text.charAt(next - 1) != '('
                && !Character.isLetterOrDigit(text.charAt(next + 1));
    }
}
