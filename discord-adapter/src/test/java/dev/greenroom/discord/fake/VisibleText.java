package dev.greenroom.discord.fake;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads Discord's Markdown as its clients do and gives what a person then sees, without bullets and numbers. What must
 * not come about from literal text (mentions, emoji, spoilers) is shown in {@code ⟦⟧}.
 */
public final class VisibleText {
    private static final Pattern QUOTE = Pattern.compile(" *> [^\n]*(?:\n *> [^\n]*)*\n?");
    private static final Pattern LONG_QUOTE = Pattern.compile(" *>>> ([\\s\\S]*)");
    private static final Pattern HEADING = Pattern.compile(" *#{1,3}\\s+((?!#)[^\n]+?)#*\\s*(?:\n|$)");
    private static final Pattern SUBTEXT = Pattern.compile("-# +([^\n]+?)(?:\n|$)");
    private static final Pattern LIST = Pattern
            .compile("( *)(?:[*-]|\\d+\\.) [\\s\\S]+?(?:\n(?! )(?!\\1(?:[*-]|\\d+\\.) )|$)");
    private static final Pattern ITEM = Pattern
            .compile("(?m)^( *)(?:[*-]|\\d+\\.) +[^\n]*(?:\n(?!\\1(?:[*-]|\\d+\\.) )[^\n]*)*(?:\n|\\z)");
    private static final Pattern ITEM_START = Pattern.compile("^ *(?:[*-]|\\d+\\.) +");
    private static final Pattern FENCE = Pattern.compile("(?i)```(?:([a-z0-9_+\\-.#]+?)\n)?\n*([^\n][\\s\\S]*?)\n*```");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([^0-9A-Za-z\\s])");
    private static final Pattern AUTOLINK = Pattern.compile("<(https?://[^ >]+)>");
    private static final Pattern URL = Pattern.compile("(?:https?|steam)://[^\\s<]+[^<.,:;\"'\\]\\s]");
    private static final Pattern LINK = Pattern.compile("\\[((?:\\[[^\\]]*+\\]|[^\\[\\]]++|\\](?=[^\\[]*\\]))*)\\]"
            + "\\(\\s*<?((?:[^\\s()\\\\]++|\\([^)\\s]*+\\))*+)>?\\s*\\)");
    private static final Pattern SPOILER = Pattern.compile("\\|\\|([\\s\\S]+?)\\|\\|");
    private static final Pattern CODE = Pattern.compile("(`+)([\\s\\S]*?[^`])\\1(?!`)");
    private static final Pattern CODE_PADDING = Pattern.compile("^ (?= *`)|(` *) $");
    private static final Pattern CHANNEL = Pattern.compile("<#(\\d+)>");
    private static final Pattern TIME = Pattern.compile("<t:(-?\\d+)(?::[tTdDfFsSR])?>");
    private static final List<Pattern> FORBIDDEN = List.of(Pattern.compile("<@[!&]?\\d+>"),
            Pattern.compile("@(?:everyone|here)"), Pattern.compile("<a?:\\w+:\\d+>"),
            Pattern.compile("</[^:>]+:\\d+>"), Pattern.compile("<id:\\w+>"), Pattern.compile(":[A-Za-z0-9_+-]+:"));
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final String source;
    private final boolean inQuote;
    private final boolean inline;
    private final StringBuilder out = new StringBuilder();
    private int at;

    private VisibleText(String source, boolean inQuote, boolean inline) {
        this.source = source;
        this.inQuote = inQuote;
        this.inline = inline;
    }

    /** What a person sees of {@code markdown}; moments in UTC. */
    public static String of(String markdown) {
        return new VisibleText(markdown, false, false).read();
    }

    /** A moment as {@link #of} shows it. */
    public static String moment(Instant at) {
        return MOMENT.format(at);
    }

    private String read() {
        while (at < source.length()) {
            if (!(atLineStart() && block()) && !inline()) {
                int c = source.codePointAt(at);
                out.appendCodePoint(c);
                at += Character.charCount(c);
            }
        }
        return out.toString();
    }

    private boolean atLineStart() {
        return !inline && (at == 0 || source.charAt(at - 1) == '\n');
    }

    private boolean block() {
        if (!inQuote) {
            var quote = match(LONG_QUOTE).or(() -> match(QUOTE));
            if (quote.isPresent()) {
                String content = quote.get().group().replaceAll("(?m)^ *>(?:>>)? ?", "");
                out.append(new VisibleText(content, true, false).read());
                return true;
            }
        }
        var heading = match(HEADING).or(() -> match(SUBTEXT));
        if (heading.isPresent()) {
            out.append(inline(heading.get().group(1).strip())).append('\n');
            return true;
        }
        var list = match(LIST);
        list.ifPresent(found -> items(found.group()));
        return list.isPresent();
    }

    private void items(String list) {
        Matcher item = ITEM.matcher(list);
        while (item.find()) {
            Matcher start = ITEM_START.matcher(item.group());
            int spaces = start.find() ? start.end() : 1;
            String content = item.group().replaceAll("(?m)^ {1," + spaces + "}", "").replaceFirst(ITEM_START.pattern(),
                    "");
            out.append(new VisibleText(content, inQuote, false).read());
        }
        out.append('\n');
    }

    private boolean inline() {
        return verbatim(FENCE, 2) || verbatim(ESCAPE, 1) || verbatim(AUTOLINK, 1) || verbatim(URL, 0) || link()
                || special() || marked() || code();
    }

    private boolean verbatim(Pattern pattern, int group) {
        var match = match(pattern);
        match.ifPresent(found -> out.append(found.group(group)));
        return match.isPresent();
    }

    private boolean link() {
        Matcher link = LINK.matcher(source).region(at, source.length());
        if (!link.lookingAt() || !link.group(2).matches("https?://.+") || link.group(1).contains("://")) {
            return false;
        }
        at = link.end();
        out.append(inline(link.group(1)));
        return true;
    }

    private boolean special() {
        var channel = match(CHANNEL);
        channel.ifPresent(found -> out.append('#').append(found.group(1)));
        var time = channel.isPresent() ? channel : match(TIME);
        if (channel.isEmpty()) {
            time.ifPresent(found -> out.append(moment(Instant.ofEpochSecond(Long.parseLong(found.group(1))))));
        }
        if (time.isPresent()) {
            return true;
        }
        for (Pattern pattern : FORBIDDEN) {
            var match = match(pattern);
            if (match.isPresent()) {
                out.append('⟦').append(match.get().group()).append('⟧');
                return true;
            }
        }
        var spoiler = match(SPOILER);
        spoiler.ifPresent(found -> out.append('⟦').append(inline(found.group(1))).append('⟧'));
        return spoiler.isPresent();
    }

    private boolean marked() {
        var run = MarkScan.longest(source, at);
        run.ifPresent(found -> {
            at = found.end();
            out.append(inline(found.content()));
        });
        return run.isPresent();
    }

    private boolean code() {
        var code = match(CODE);
        code.ifPresent(found -> out.append(CODE_PADDING.matcher(found.group(2)).replaceAll("$1")));
        return code.isPresent();
    }

    private String inline(String content) {
        return new VisibleText(content, inQuote, true).read();
    }

    private Optional<Matcher> match(Pattern pattern) {
        Matcher matcher = pattern.matcher(source).region(at, source.length());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        at = matcher.end();
        return Optional.of(matcher);
    }
}
