package dev.greenroom.infra.bank.source;

import java.util.List;

/**
 * A document's text, line by line, without line ends and without a byte order mark.
 *
 * @param name     how the document is named in every report
 * @param repaired whether a wrong encoding was undone
 */
public record DocumentText(String name, List<String> lines, boolean repaired) {
    public DocumentText {
        lines = List.copyOf(lines);
    }

    /** The document {@code name} with this content. */
    public static DocumentText of(String name, String content, boolean repaired) {
        String text = content.startsWith("\uFEFF") ? content.substring(1) : content;
        return new DocumentText(name, List.of(text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1)),
                repaired);
    }
}
