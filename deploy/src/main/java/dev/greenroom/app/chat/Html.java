package dev.greenroom.app.chat;

import dev.greenroom.core.text.Block;
import dev.greenroom.core.text.Block.Align;
import dev.greenroom.core.text.Inline;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes rich text as HTML. Every leaf is escaped; links lead to the web or a mailbox and nowhere else; there are no
 * styles inside, because the page's policy forbids them.
 */
final class Html {
    /** Headings of a message stand below those of the page. */
    private static final int PAGE_HEADINGS = 2;
    private static final int LOWEST_HEADING = 6;

    private Html() {}

    /** The HTML of {@code blocks}. */
    static String of(List<Block> blocks) {
        return blocks.stream().map(Html::block).collect(Collectors.joining());
    }

    private static String block(Block block) {
        return switch (block) {
            case Block.Heading heading -> {
                String tag = "h" + Math.min(heading.level() + PAGE_HEADINGS, LOWEST_HEADING);
                yield "<" + tag + " class=\"level" + heading.level() + "\">" + inline(heading.content()) + "</" + tag
                        + ">";
            }
            case Block.Paragraph paragraph -> element("p", inline(paragraph.content()));
            case Block.Bullets list -> element("ul", items(list.items()));
            case Block.Numbers list -> "<ol start=\"" + list.start() + "\">" + items(list.items()) + "</ol>";
            case Block.Code code -> code(code);
            case Block.Quote quote -> element("blockquote", of(quote.content()));
            case Block.Table table -> table(table);
            case Block.Rule() -> "<hr>";
            case Block.Aside aside -> "<p class=\"aside\">" + inline(aside.content()) + "</p>";
            case Block.Facts facts -> element("dl", facts.facts().stream()
                    .map(fact -> element("div",
                            element("dt", escape(fact.name())) + element("dd", inline(fact.value()))))
                    .collect(Collectors.joining()));
            case Block.Picture picture -> "<img src=\"data:image/png;base64,"
                    + Base64.getEncoder().encodeToString(picture.png().bytes()) + "\" alt=\"" + escape(picture.alt())
                    + "\">";
        };
    }

    private static String items(List<List<Block>> items) {
        return items.stream().map(item -> element("li", of(item))).collect(Collectors.joining());
    }

    /** What may be wider than the screen can be scrolled with the keyboard as well. */
    private static String code(Block.Code code) {
        String language = code.language().isBlank() ? "" : " data-language=\"" + escape(code.language()) + "\"";
        return "<pre tabindex=\"0\"" + language + "><code>" + escape(code.code()) + "</code></pre>";
    }

    private static String table(Block.Table table) {
        String rows = table.rows().stream().map(row -> row(table, "td", row)).collect(Collectors.joining());
        return "<div class=\"table\" tabindex=\"0\"><table>" + element("thead", row(table, "th", table.header()))
                + element("tbody", rows) + "</table></div>";
    }

    private static String row(Block.Table table, String tag, List<List<Inline>> cells) {
        return element("tr", IntStream.range(0, cells.size())
                .mapToObj(index -> "<" + tag + alignment(table, index) + ">" + inline(cells.get(index)) + "</" + tag
                        + ">")
                .collect(Collectors.joining()));
    }

    private static String alignment(Block.Table table, int column) {
        Align align = column < table.columns().size() ? table.columns().get(column) : Align.LEFT;
        return switch (align) {
            case LEFT -> "";
            case CENTER -> " class=\"center\"";
            case RIGHT -> " class=\"right\"";
        };
    }

    private static String inline(List<Inline> inlines) {
        return inlines.stream().map(Html::inline).collect(Collectors.joining());
    }

    private static String inline(Inline inline) {
        return switch (inline) {
            case Inline.Text text -> escape(text.text());
            case Inline.Strong strong -> element("strong", inline(strong.content()));
            case Inline.Emphasis emphasis -> element("em", inline(emphasis.content()));
            case Inline.Strike strike -> element("s", inline(strike.content()));
            case Inline.Code code -> element("code", escape(code.code()));
            case Inline.Link link -> link(link);
            case Inline.Break() -> "<br>";
            case Inline.Moment moment ->
                "<time datetime=\"" + moment.at() + "\">" + escape(moment.fallback()) + "</time>";
            case Inline.Channel channel -> "<span class=\"channel\">#" + escape(channel.id()) + "</span>";
        };
    }

    private static String link(Inline.Link link) {
        return isSafe(link.url())
                ? "<a href=\"" + escape(link.url()) + "\" target=\"_blank\" rel=\"noopener noreferrer\">"
                        + inline(link.label()) + "</a>"
                : inline(link.label());
    }

    private static boolean isSafe(String url) {
        String start = url.toLowerCase(Locale.ROOT);
        return start.startsWith("https://") || start.startsWith("http://") || start.startsWith("mailto:");
    }

    private static String element(String tag, String content) {
        return "<" + tag + ">" + content + "</" + tag + ">";
    }

    /** Text that means itself, inside an element and inside a quoted attribute. */
    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
