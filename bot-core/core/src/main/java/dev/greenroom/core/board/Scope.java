package dev.greenroom.core.board;

/** Whom a board ranks. */
enum Scope {
    MEMBERS("members"), TEAMS("teams");

    private final String word;

    Scope(String word) {
        this.word = word;
    }

    /** The word people type, the same in every language. */
    String word() {
        return word;
    }
}
