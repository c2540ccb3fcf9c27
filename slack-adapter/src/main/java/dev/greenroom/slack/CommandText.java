package dev.greenroom.slack;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A slash command as the line that was typed. Slack escapes {@code & < >} and turns channels, people and addresses into
 * control forms between angle brackets; channels and people stay in that form, the rest becomes what was typed.
 */
final class CommandText {
    private static final Pattern CONTROL = Pattern.compile("<([#@!]?)([^<>|]*)(?:\\|([^<>]*))?>");

    private CommandText() {}

    /** The line without its slash: {@code question topic:python}. */
    static String line(String command, @Nullable String text) {
        String words = command.startsWith("/") ? command.substring(1) : command;
        return text == null || text.isBlank() ? words : words + " " + decoded(text);
    }

    private static String decoded(String text) {
        return unescaped(CONTROL.matcher(text).replaceAll(form -> Matcher.quoteReplacement(decoded(form))));
    }

    private static String decoded(MatchResult form) {
        String target = form.group(2);
        boolean labelled = form.group(3) != null && !form.group(3).isEmpty();
        return switch (form.group(1)) {
            case "#", "@" -> form.group();
            case "!" -> labelled ? form.group(3) : "@" + target;
            default -> labelled ? form.group(3) : target;
        };
    }

    /** The ampersand comes last, or an escaped mark that somebody typed would become the mark. */
    private static String unescaped(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }
}
