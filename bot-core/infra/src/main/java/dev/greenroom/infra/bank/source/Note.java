package dev.greenroom.infra.bank.source;

/** Something noted about a line of a document: a mistake, a doubt, or why nothing was taken. Lines count from 1. */
public record Note(String document, int line, String message) {

    /** {@code document:line: message}, which editors and terminals turn into a link. */
    @Override
    public String toString() {
        return document + ":" + line + ": " + message;
    }
}
