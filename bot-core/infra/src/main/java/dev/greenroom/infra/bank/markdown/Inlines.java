package dev.greenroom.infra.bank.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.DelimitedNode;
import com.vladsch.flexmark.util.ast.Node;
import dev.greenroom.core.text.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** flexmark's inline nodes as core's. */
final class Inlines {
    private static final Pattern ABSOLUTE = Pattern.compile("(?i)(?:https?://|mailto:)\\S+");
    private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>");
    private static final Pattern IDENTIFIER = Pattern.compile("\\w+");

    /** In a table, flexmark leaves the backslash of an escaped pipe inside code. */
    private final boolean inTable;
    private final List<Inline> inlines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private Inlines(boolean inTable) {
        this.inTable = inTable;
    }

    /** The pieces of the line that {@code parent} holds. */
    static List<Inline> of(Node parent) {
        return of(parent, false);
    }

    /** The pieces of a table's cell. */
    static List<Inline> ofCell(Node cell) {
        return of(cell, true);
    }

    private static List<Inline> of(Node parent, boolean inTable) {
        var inlines = new Inlines(inTable);
        inlines.addChildren(parent);
        return inlines.finished();
    }

    /** Whether a client can follow {@code url} by itself. */
    static boolean isAbsolute(String url) {
        return ABSOLUTE.matcher(url).matches();
    }

    private void addChildren(Node parent) {
        for (Node node : parent.getChildren()) {
            add(node);
        }
    }

    private void add(Node node) {
        switch (node) {
            case Text leaf -> text.append(leaf.getChars().unescape());
            case TextBase base -> addChildren(base);
            case Code code -> piece(new Inline.Code(code(code)));
            case StrongEmphasis strong -> delimited(strong, isLiteral(strong), new Inline.Strong(of(strong, inTable)));
            case Emphasis emphasis -> delimited(emphasis, isLiteral(emphasis),
                    new Inline.Emphasis(of(emphasis, inTable)));
            case Strikethrough strike -> delimited(strike, false, new Inline.Strike(of(strike, inTable)));
            case Link link -> link(of(link, inTable), link.getUrl().unescape());
            case Image image -> image(image.getText().unescape(), image.getUrl().unescape());
            case LinkRef link -> reference(link);
            case ImageRef image -> reference(image);
            case AutoLink link -> link(List.of(new Inline.Text(link.getText().toString())), link.getText().toString());
            case MailLink mail -> link(List.of(new Inline.Text(mail.getText().toString())),
                    "mailto:" + mail.getText());
            case HtmlEntity entity -> text.append(entity.getChars().unescape());
            case HtmlInlineBase html when BREAK.matcher(html.getChars()).matches() -> piece(new Inline.Break());
            case HardLineBreak hard -> piece(new Inline.Break());
            case SoftLineBreak soft -> text.append(' ');
            default -> text.append(node.getChars());
        }
    }

    /** A run of stars or underscores: formatting, or the literal characters with what is between them. */
    private void delimited(DelimitedNode node, boolean literal, Inline formatted) {
        if (literal) {
            text.append(node.getOpeningMarker());
            addChildren((Node) node);
            text.append(node.getClosingMarker());
        } else {
            piece(formatted);
        }
    }

    /**
     * Whether a run is not formatting: {@code __init__} is an identifier, and stars that follow a word or a bracket
     * without a blank are arithmetic ({@code i*i}, {@code x**2}); people do not stress half a word.
     */
    private static boolean isLiteral(DelimitedNode node) {
        if (node.getOpeningMarker().startsWith("_")) {
            return node.getOpeningMarker().length() == 2 && IDENTIFIER.matcher(node.getText()).matches();
        }
        var source = node.getOpeningMarker().getBaseSequence();
        int start = node.getOpeningMarker().getStartOffset();
        int end = node.getClosingMarker().getEndOffset();
        return (start > 0 && isOperand(source.charAt(start - 1)))
                || (end < source.length() && Character.isLetterOrDigit(source.charAt(end)));
    }

    private static boolean isOperand(char before) {
        return Character.isLetterOrDigit(before) || before == ')' || before == ']' || before == '_';
    }

    private void link(List<Inline> label, String url) {
        if (!isAbsolute(url)) {
            label.forEach(this::piece);
        } else {
            piece(new Inline.Link(label.isEmpty() ? List.of(new Inline.Text(url)) : label, url));
        }
    }

    private void image(String alt, String url) {
        link(List.of(new Inline.Text(alt.isBlank() ? url : alt)), url);
    }

    private void reference(RefNode node) {
        var target = node.isDefined() ? node.getReferenceNode(node.getDocument()) : null;
        if (target == null) {
            unresolved(node);
        } else if (node instanceof ImageRef) {
            image(node.getText().isEmpty() ? node.getReference().unescape() : node.getText().unescape(),
                    target.getUrl().unescape());
        } else {
            var label = of(node, inTable);
            link(label.isEmpty() ? List.of(new Inline.Text(node.getReference().unescape())) : label,
                    target.getUrl().unescape());
        }
    }

    /** Brackets that refer to nothing are brackets, with the formatting between them. */
    private void unresolved(RefNode node) {
        if (node.getFirstChild() == null) {
            text.append(node.getChars().unescape());
            return;
        }
        var source = node.getChars();
        int start = node.getStartOffset();
        text.append(source.subSequence(0, node.getFirstChild().getStartOffset() - start).unescape());
        addChildren(node);
        var last = node.getLastChild() == null ? node.getFirstChild() : node.getLastChild();
        text.append(source.subSequence(last.getEndOffset() - start, source.length()).unescape());
    }

    private String code(Code node) {
        String code = PlainLine.code(node.getText().toString().replaceAll("\r\n|[\r\n]", " "));
        return inTable ? code.replace("\\|", "|") : code;
    }

    private void piece(Inline inline) {
        if (inline instanceof Inline.Text literal) {
            text.append(literal.text());
            return;
        }
        flush();
        inlines.add(inline);
    }

    private void flush() {
        if (!text.isEmpty()) {
            inlines.add(new Inline.Text(text.toString()));
            text.setLength(0);
        }
    }

    private List<Inline> finished() {
        flush();
        return List.copyOf(inlines);
    }
}
