package dev.greenroom.discord.render;

import dev.greenroom.core.text.Block;
import dev.greenroom.core.text.Inline;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Lays blocks out as parts of a message. Clients read lists line by line, so fences, tables and quotes inside a list
 * stand at the margin; they do not nest quotes; and they know no headings below the third level.
 */
final class Layout {
    /** Clients stop nesting lists at about ten levels. */
    private static final int DEEPEST_LIST = 6;
    private static final int SMALLEST_HEADING = 3;
    private static final Pattern LANGUAGE = Pattern.compile("[a-z0-9_+.#-]{1,30}");

    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String quote = "";
    private String indent = "";
    /** The bullet or number of an item that has no line yet; empty where there is none. */
    private String bullet = "";
    private String bulletMargin = "";
    private int depth;

    private Layout() {}

    static List<Part> of(List<Block> blocks) {
        var layout = new Layout();
        layout.blocks(blocks);
        layout.flush();
        return layout.parts;
    }

    private void blocks(List<Block> blocks) {
        boolean gap = false;
        for (Block block : blocks) {
            if (gap && depth == 0) {
                gap();
            }
            block(block);
            gap = !(block instanceof Block.Heading);
        }
    }

    /** An empty line, unless there is one already. */
    private void gap() {
        String gap = quote.isEmpty() ? "\n" : quote + Literal.GUARD + "\n";
        int before = text.length() - gap.length() - 1;
        if (!text.isEmpty() && text.indexOf("\n" + gap, before) < 0) {
            text.append(gap);
        }
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph paragraph -> lines(Lines.of(paragraph.content()));
            case Block.Bullets list -> list(list.items(), index -> "- ");
            case Block.Numbers list -> list(list.items(), index -> Math.max(0L, list.start()) + index + ". ");
            case Block.Code code -> code(code);
            case Block.Quote quoted -> quote(quoted);
            case Block.Table table -> table(table);
            case Block.Rule() -> divider();
            case Block.Aside aside -> aside(aside);
            case Block.Facts facts -> facts.facts().forEach(fact -> lines(fact(fact)));
            case Block.Picture picture -> {
                flush();
                parts.add(new Part.Picture(picture));
            }
        }
    }

    private void heading(Block.Heading heading) {
        boolean small = heading.level() > SMALLEST_HEADING || depth > 0;
        Set<Mark> marks = small ? EnumSet.of(Mark.STRONG) : Set.of();
        String prefix = small ? "" : "#".repeat(heading.level()) + " ";
        for (String line : Lines.of(heading.content(), marks)) {
            String content = line.strip();
            if (!content.isEmpty()) {
                // Clients cut number signs off the end of a heading, escaped or not.
                line(prefix + content + (content.endsWith("#") ? Literal.GUARD : ""));
            }
        }
    }

    private void aside(Block.Aside aside) {
        for (String line : Lines.of(aside.content())) {
            if (!line.isBlank()) {
                line((depth > 0 ? "" : "-# ") + line.strip());
            }
        }
    }

    private static List<String> fact(Block.Fact fact) {
        var content = new ArrayList<Inline>();
        content.add(new Inline.Strong(List.of(new Inline.Text(fact.name() + ":"))));
        content.add(new Inline.Text(" "));
        content.addAll(fact.value());
        return Lines.of(content);
    }

    private void code(Block.Code code) {
        if (code.code().isBlank()) {
            return;
        }
        String language = code.language().toLowerCase(Locale.ROOT);
        fence(LANGUAGE.matcher(language).matches() ? language : "", Literal.fenced(code.code()).lines().toList());
    }

    private void table(Block.Table table) {
        var narrow = TableText.of(table);
        if (narrow.isPresent()) {
            fence("", narrow.get());
        } else {
            boolean first = true;
            for (var row : TableText.rows(table)) {
                if (!first && depth == 0) {
                    gap();
                }
                row.forEach(cell -> lines(Lines.of(cell)));
                first = false;
            }
        }
    }

    private void fence(String language, List<String> code) {
        atMargin("```" + language);
        code.forEach(this::atMargin);
        atMargin("```");
    }

    private void quote(Block.Quote quoted) {
        if (!quote.isEmpty()) {
            blocks(quoted.content());
            return;
        }
        endBullet();
        String indentBefore = indent;
        int depthBefore = depth;
        quote = "> ";
        indent = "";
        depth = 0;
        blocks(quoted.content());
        quote = "";
        indent = indentBefore;
        depth = depthBefore;
    }

    private void divider() {
        // Inside a quote or list there is no line to draw.
        if (quote.isEmpty() && depth == 0) {
            flush();
            parts.add(new Part.Divider());
        }
    }

    private interface Bullet {
        String of(int index);
    }

    private void list(List<List<Block>> items, Bullet bullets) {
        endBullet();
        String before = indent;
        depth++;
        for (int index = 0; index < items.size(); index++) {
            bullet = bullets.of(index);
            indent = depth > DEEPEST_LIST ? before : before + " ".repeat(bullet.length());
            bulletMargin = before;
            blocks(items.get(index));
            endBullet();
        }
        depth--;
        indent = before;
    }

    /** An item without a line of its own still shows its bullet. */
    private void endBullet() {
        if (!bullet.isEmpty()) {
            line(Literal.GUARD);
        }
    }

    private void lines(List<String> lines) {
        for (String line : lines) {
            // A blank line would end a list or quote.
            line(line.isBlank() && (depth > 0 || !quote.isEmpty()) ? Literal.GUARD : line);
        }
    }

    private void line(String line) {
        text.append(quote).append(bullet.isEmpty() ? indent : bulletMargin + bullet).append(line).append('\n');
        bullet = "";
    }

    private void atMargin(String line) {
        endBullet();
        text.append(quote).append(line).append('\n');
    }

    private void flush() {
        String markdown = text.toString().stripTrailing();
        if (!markdown.isBlank()) {
            parts.add(new Part.Text(markdown));
        }
        text.setLength(0);
    }
}
