package dev.greenroom.infra.bank.own;

import dev.greenroom.infra.bank.source.Note;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The mistakes of one document, collected so that all are reported at once. */
final class Mistakes {
    private final String document;
    private final List<Note> notes = new ArrayList<>();

    Mistakes(String document) {
        this.document = document;
    }

    /** A mistake in {@code line}: what is wrong, and how to fix it. */
    void add(int line, String message) {
        notes.add(new Note(document, line, message));
    }

    List<Note> notes() {
        return notes.stream().sorted(Comparator.comparingInt(Note::line)).toList();
    }
}
