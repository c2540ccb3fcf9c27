package dev.greenroom.core.points;

/** Why an award is as large as it is. */
public enum Reason {
    /** The work was paid in full. */
    EARNED,
    /** The day's limit was reached, so less was paid, perhaps nothing. */
    CAPPED,
    /** The answer mentions too little and is too short. */
    LITTLE,
    /** The answer copies the reference answer. */
    COPIED,
    /** Somebody else gave this answer before, word for word. */
    REPEATED,
    /** The question was answered within the last seven days. */
    AGAIN,
    /** The reference answer was looked at within the last seven days. */
    SEEN
}
