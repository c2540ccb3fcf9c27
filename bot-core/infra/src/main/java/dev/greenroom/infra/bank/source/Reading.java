package dev.greenroom.infra.bank.source;

import dev.greenroom.core.bank.Question;
import java.util.List;

/**
 * What was read from one document. A document with errors is not used.
 *
 * @param questions in the order of the document, before any are merged
 * @param skipped   what was not taken, and why
 * @param errors    why the document cannot be used
 * @param warnings  what its author may want to improve
 */
public record Reading(String document, Format format, List<Question> questions, List<Note> skipped, List<Note> errors,
        List<Note> warnings) {

    public Reading {
        questions = List.copyOf(questions);
        skipped = List.copyOf(skipped);
        errors = List.copyOf(errors);
        warnings = List.copyOf(warnings);
    }

    /** A document that could not be read at all. */
    public static Reading failed(String document, String reason) {
        return new Reading(document, new Format("unreadable", false, false), List.of(), List.of(),
                List.of(new Note(document, 1, reason)), List.of());
    }
}
