package dev.greenroom.infra.bank.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import dev.greenroom.core.text.Block;
import dev.greenroom.core.text.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** flexmark's blocks as core's blocks. */
final class Blocks {
    private static final Pattern ONLY_BREAKS = Pattern.compile("(?i)(?:\\s*<br\\s*/?>)+\\s*");

    private Blocks() {}

    /** The blocks below {@code parent}. */
    static List<Block> of(Node parent) {
        var blocks = new ArrayList<Block>();
        for (Node node : parent.getChildren()) {
            blocks.addAll(block(node));
        }
        return blocks;
    }

    private static List<Block> block(Node node) {
        return switch (node) {
            case Heading heading -> List.of(new Block.Heading(heading.getLevel(), Inlines.of(heading)));
            case Paragraph paragraph -> paragraph(Inlines.of(paragraph));
            case BulletList list -> List.of(new Block.Bullets(items(list)));
            case OrderedList list -> List.of(new Block.Numbers(list.getStartNumber(), items(list)));
            case FencedCodeBlock code -> List.of(new Block.Code(language(code), code(code)));
            case IndentedCodeBlock code -> List.of(new Block.Code("", code(code)));
            case BlockQuote quote -> List.of(new Block.Quote(of(quote)));
            case TableBlock table -> Tables.of(table);
            case ThematicBreak rule -> List.of(new Block.Rule());
            case HtmlBlockBase html -> literal(html.getChars().toString());
            case Reference reference -> Inlines.isAbsolute(reference.getUrl().toString())
                    ? List.of()
                    : literal(reference.getChars().toString());
            default -> literal(node.getChars().toString());
        };
    }

    private static List<List<Block>> items(Node list) {
        var items = new ArrayList<List<Block>>();
        for (Node item : list.getChildren()) {
            items.add(of(item));
        }
        return items;
    }

    private static List<Block> paragraph(List<Inline> content) {
        return content.isEmpty() ? List.of() : List.of(new Block.Paragraph(content));
    }

    /** The first word of the fence's info string: the rest is for tools. */
    private static String language(FencedCodeBlock code) {
        return code.getInfo().unescape().strip().split("[\\s{]", 2)[0];
    }

    private static String code(Node code) {
        var text = new StringBuilder();
        ((com.vladsch.flexmark.util.ast.Block) code).getContentLines().forEach(text::append);
        return text.toString().replaceAll("\r\n?", "\n").replaceAll("\\A(?:[ \t]*\n)+|\\s+\\z", "");
    }

    /** Raw HTML and whatever has no counterpart: the text as it stands, lines kept. */
    private static List<Block> literal(String source) {
        if (ONLY_BREAKS.matcher(source).matches()) {
            return List.of();
        }
        var inlines = new ArrayList<Inline>();
        for (String line : source.strip().split("\r\n|[\r\n]")) {
            if (!inlines.isEmpty()) {
                inlines.add(new Inline.Break());
            }
            inlines.add(new Inline.Text(line.strip()));
        }
        return List.of(new Block.Paragraph(inlines));
    }
}
