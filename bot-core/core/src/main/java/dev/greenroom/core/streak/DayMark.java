package dev.greenroom.core.streak;

/** Why a day counts, or does not. */
public enum DayMark {
    /** Something was done. */
    ACTIVE,
    /** Nothing was done, and the day is one of rest. */
    REST,
    /** Nothing was done, and the bot was down. */
    OUTAGE,
    /** Nothing was done, and a freeze covered it. */
    FREEZE,
    /** Nothing was done; the streak ended here but was earned back. */
    EARNED_BACK,
    /** Nothing was done; a streak that ran ended here. */
    BROKEN,
    /** Nothing was done while no streak was running. */
    IDLE,
    /** Today, and still open. */
    OPEN
}
