package dev.greenroom.infra.bank.own;

import dev.greenroom.core.bank.Question;
import dev.greenroom.infra.bank.source.DocumentText;
import dev.greenroom.infra.bank.source.Format;
import dev.greenroom.infra.bank.source.Note;
import dev.greenroom.infra.bank.source.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads documents in Greenroom's own format, strictly: every mistake is reported with its line and with what to do, all
 * of them at once, and a document with a mistake is not used.
 */
public final class OwnFormat {
    private static final Pattern TITLE = Pattern.compile("# +([^:]*\\S) *: *(\\S.*)");

    private static final int LONGEST_TITLE = 200;

    private final DocumentText text;
    private final Mistakes mistakes;
    private final List<Note> warnings = new ArrayList<>();
    private String topic = "";
    private String section = "";

    private OwnFormat(DocumentText text) {
        this.text = text;
        this.mistakes = new Mistakes(text.name());
    }

    /**
     * Whether {@code text} is meant to be in this format: below a question's heading stands a line of code spans, or
     * title and parts are those of the format.
     */
    public static boolean recognises(DocumentText text) {
        var lines = OwnLine.of(text.lines());
        if (TITLE.matcher(text.lines().getFirst()).matches() && lines.stream().anyMatch(Parts::isPart)) {
            return true;
        }
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).isHeading(2)) {
                var next = lines.subList(at + 1, lines.size()).stream().filter(line -> !line.text().isBlank())
                        .findFirst();
                if (next.filter(line -> Properties.isMeantBy(line.text())).isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * The questions of {@code text}, or its mistakes.
     *
     * @throws dev.greenroom.infra.bank.markdown.MarkdownTooComplex where an answer is beyond the parser
     */
    public static Reading read(DocumentText text) {
        return new OwnFormat(text).read();
    }

    private Reading read() {
        var lines = OwnLine.of(text.lines());
        title(lines);
        OwnLine.unclosedFence(lines).ifPresent(line -> mistakes.add(line.number(),
                "this code block is never closed: end it with a line of as many backticks"));
        var questions = new ArrayList<Question>();
        for (var entry : entries(lines)) {
            var reader = new EntryReader(text.name(), mistakes, warnings);
            reader.read(topic, section, entry).ifPresent(questions::add);
        }
        if (lines.stream().noneMatch(line -> line.isHeading(2))) {
            mistakes.add(1, "no question: each is a heading with ##");
        }
        var errors = mistakes.notes();
        warnings.sort(Comparator.comparingInt(Note::line));
        return new Reading(text.name(), new Format("Greenroom's own", true, text.repaired()),
                errors.isEmpty() ? questions : List.of(), List.of(), errors, warnings);
    }

    private void title(List<OwnLine> lines) {
        var title = TITLE.matcher(lines.getFirst().text().strip());
        if (lines.getFirst().text().length() > LONGEST_TITLE) {
            mistakes.add(1, "a title of more than " + LONGEST_TITLE + " characters: shorten it");
        } else if (title.matches()) {
            topic = title.group(1).strip();
            section = title.group(2).strip();
        } else {
            mistakes.add(1, "the first line must be \"# Topic: Section\"");
        }
        lines.stream().skip(1).filter(line -> line.isHeading(1)).forEach(line -> mistakes.add(line.number(),
                "a second # heading: one file holds one section; make it ## or move it to a file of its own"));
        lines.stream().skip(1).takeWhile(line -> !line.isHeading(2))
                .filter(line -> !line.text().isBlank() && !line.isHeading(1)).findFirst()
                .ifPresent(line -> mistakes.add(line.number(),
                        "text above the first question belongs to none: move it below a ## heading or remove it"));
    }

    /** The lines of each question, its heading first. */
    private static List<List<OwnLine>> entries(List<OwnLine> lines) {
        var entries = new ArrayList<List<OwnLine>>();
        Optional<List<OwnLine>> current = Optional.empty();
        for (var line : lines) {
            if (line.isHeading(2)) {
                current = Optional.of(new ArrayList<>());
                entries.add(current.get());
            }
            current.ifPresent(entry -> entry.add(line));
        }
        return entries;
    }
}
