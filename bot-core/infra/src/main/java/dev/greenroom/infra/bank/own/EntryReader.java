package dev.greenroom.infra.bank.own;

import dev.greenroom.core.bank.Question;
import dev.greenroom.core.bank.Source;
import dev.greenroom.core.text.RichText;
import dev.greenroom.infra.bank.markdown.Markdown;
import dev.greenroom.infra.bank.source.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads one question in Greenroom's format. */
final class EntryReader {
    private static final int LONGEST_QUESTION = 500;

    private final String document;
    private final Mistakes mistakes;
    private final List<Note> warnings;

    EntryReader(String document, Mistakes mistakes, List<Note> warnings) {
        this.document = document;
        this.mistakes = mistakes;
        this.warnings = warnings;
    }

    /** The question on {@code lines}, its heading first; nothing where it has no usable properties. */
    Optional<Question> read(String topic, String section, List<OwnLine> lines) {
        var heading = lines.getFirst();
        if (heading.title().isEmpty()) {
            mistakes.add(heading.number(), "an empty heading: write the question behind ##");
        }
        if (heading.title().length() > LONGEST_QUESTION) {
            mistakes.add(heading.number(), "a question of more than " + LONGEST_QUESTION
                    + " characters: shorten it, and put the rest into the answer");
            return Optional.empty();
        }
        var properties = properties(lines);
        boolean hasProperties = lines.size() > 1 && Properties.isMeantBy(lines.get(1).text());
        int below = hasProperties || properties.isPresent() ? 2 : 1;
        var parts = Parts.of(lines.subList(Math.min(below, lines.size()), lines.size()), mistakes);
        if (parts.answer().isEmpty()) {
            mistakes.add(heading.number(), "no answer: write it below the line of code spans");
        }
        Unsuitable.in(parts.answer(), mistakes);
        Advice.on(document, heading, parts, warnings);
        return properties.map(found -> question(topic, section, heading, found, parts));
    }

    private Optional<Properties> properties(List<OwnLine> lines) {
        if (lines.size() < 2) {
            mistakes.add(lines.getFirst().number(), "a line `kind` · `level` · `id` must follow the question");
            return Optional.empty();
        }
        return Properties.read(lines.get(1), mistakes);
    }

    private Question question(String topic, String section, OwnLine heading, Properties properties, Parts parts) {
        var wording = Markdown.read(heading.title());
        String answer = parts.answer().stream().map(OwnLine::text).collect(Collectors.joining("\n")).strip();
        return new Question(properties.id(), Set.of(), new Question.Wording(wording, Markdown.plainLine(wording)),
                properties.kind(), properties.level(), topic, section,
                answer.isEmpty() ? List.of() : List.of(Markdown.answer(answer)),
                plain(parts.keyPoints()), hint(parts.hint()), plain(parts.followUps()), plain(parts.alsoAskedAs()),
                List.of(new Source(document, heading.number(), "")));
    }

    private static List<String> plain(List<OwnLine> items) {
        var plain = new ArrayList<String>();
        items.forEach(item -> plain.add(Markdown.plainLine(Markdown.read(Parts.itemText(item)))));
        return plain;
    }

    private static Optional<RichText> hint(List<OwnLine> lines) {
        String hint = lines.stream().map(OwnLine::text).collect(Collectors.joining("\n")).strip();
        return hint.isEmpty() ? Optional.empty() : Optional.of(Markdown.read(hint));
    }
}
