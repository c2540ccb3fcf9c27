package dev.greenroom.infra.bank.documents;

import dev.greenroom.core.bank.Question;
import dev.greenroom.infra.bank.source.DocumentText;
import dev.greenroom.infra.bank.source.Reading;
import java.util.List;

/** Documents written in a test, imported. */
final class Imported {
    private final Reading reading;

    private Imported(Reading reading) {
        this.reading = reading;
    }

    static Imported of(String markdown) {
        return new Imported(DocumentImport.read(DocumentText.of("notes/some_document.md", markdown, false)));
    }

    Reading reading() {
        return reading;
    }

    List<Question> questions() {
        return reading.questions();
    }

    /** {@code line ordinal wording}, one for each question. */
    List<String> asked() {
        return questions().stream().map(question -> {
            var source = question.sources().getFirst();
            return source.line() + " " + source.ordinal() + " " + question.wording().plain();
        }).toList();
    }

    /** The answers of the question at this place. */
    List<String> answers(int at) {
        return questions().get(at).answers().stream().map(Question.Answer::markdown).toList();
    }

    List<Integer> skippedLines() {
        return reading.skipped().stream().map(note -> note.line()).toList();
    }
}
