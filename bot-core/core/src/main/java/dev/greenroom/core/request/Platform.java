package dev.greenroom.core.request;

/** Where people talk. */
public enum Platform {
    SLACK("slack"), DISCORD("discord"), LOCAL("local");

    private final String word;

    Platform(String word) {
        this.word = word;
    }

    /** The platform in keys, logs and metrics. */
    public String word() {
        return word;
    }
}
