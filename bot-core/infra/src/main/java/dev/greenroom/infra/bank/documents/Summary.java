package dev.greenroom.infra.bank.documents;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A line that unfolds what stands below it: {@code <details><summary>label</summary>rest}.
 *
 * @param label as Markdown, without HTML
 * @param rest  what follows on the same line
 */
record Summary(String label, String rest) {
    private static final Pattern LINE = Pattern
            .compile("(?i)\\s*(?:<details[^>]*>)?\\s*<summary[^>]*>(?<label>.*?)</summary>\\s*(?<rest>.*)");
    private static final Pattern CODE = Pattern.compile("(?i)</?code>");
    private static final Pattern TAG = Pattern.compile("</?\\p{L}[^>]*>");

    static Optional<Summary> of(Line line) {
        if (line.code() || line.text().indexOf('<') < 0) {
            return Optional.empty();
        }
        var match = LINE.matcher(line.text());
        return match.matches()
                ? Optional.of(new Summary(withoutTags(match.group("label")), match.group("rest")))
                : Optional.empty();
    }

    private static String withoutTags(String html) {
        return TAG.matcher(CODE.matcher(html).replaceAll("`")).replaceAll("").strip();
    }

    /** The same without HTML, the label in bold. */
    String unfolded() {
        return ("**" + label + "** " + rest).strip();
    }
}
