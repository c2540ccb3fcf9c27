package dev.greenroom.core.request;

/** Where people talk. */
public enum Platform {
    SLACK("slack", false), DISCORD("discord", true), LOCAL("local", false);

    private final String word;
    private final boolean everywhere;

    Platform(String word, boolean everywhere) {
        this.word = word;
        this.everywhere = everywhere;
    }

    /** The platform in keys, logs and metrics. */
    public String word() {
        return word;
    }

    /**
     * Whether an id means the same person in every community: so it is on Discord. On Slack it is unique within a
     * workspace only, and in another one it may be a stranger's.
     */
    public boolean knowsPeopleEverywhere() {
        return everywhere;
    }
}
