package dev.greenroom.infra.bank.own;

import java.util.List;
import java.util.regex.Pattern;

/** What a chat cannot show and the format therefore forbids in answers: HTML, images and LaTeX. */
final class Unsuitable {
    private static final Pattern CODE = Pattern.compile("(`+)(?!`).*?(?<!`)\\1(?!`)");
    private static final Pattern HTML = Pattern.compile("</?[A-Za-z][A-Za-z0-9-]*(?:\\s[^<>]*)?/?>|<!--");
    private static final Pattern AUTO_LINK = Pattern.compile("<(?:https?://|mailto:)[^\\s<>]*>");
    private static final Pattern IMAGE = Pattern.compile("!\\[[^\\]]*\\][(\\[]");
    private static final Pattern LATEX = Pattern
            .compile("\\$\\$|\\\\[(\\[]|\\\\(?:frac|sum|sqrt|int|prod|text|mathbf|mathrm|"
                    + "left|right|alpha|beta|lambda|sigma|theta|hat|bar|cdot|times|leq|geq|log)\\b|\\$\\\\?[A-Za-z][^$\\s]*[_^{][^$]*\\$");

    private Unsuitable() {}

    /** Notes every line of {@code answer} that a chat could not show. */
    static void in(List<OwnLine> answer, Mistakes mistakes) {
        for (var line : answer) {
            if (line.code() || line.text().startsWith("    ")) {
                continue;
            }
            String text = AUTO_LINK.matcher(CODE.matcher(line.text()).replaceAll("")).replaceAll("");
            if (HTML.matcher(text).find()) {
                mistakes.add(line.number(), "HTML, which no chat shows: use Markdown, or a code span if it is code");
            }
            if (IMAGE.matcher(text).find()) {
                mistakes.add(line.number(), "an image, which no chat shows: say it in words or as a table");
            }
            if (LATEX.matcher(text).find()) {
                mistakes.add(line.number(), "LaTeX, which no chat shows: write the formula in a code span or as text");
            }
        }
    }
}
