package dev.greenroom.core.daily;

/**
 * Why a post was not made or is not known to have been.
 *
 * @param detail what the platform said, empty where nobody said anything
 */
public record Reason(Cause cause, String detail) {

    /** What was in the way. Values are stored by name. */
    public enum Cause {
        /** Nobody was there to post, or the store was away. */
        DOWN,
        /** The platform did not take it. */
        PLATFORM,
        /** No question matches. */
        NO_QUESTION,
        /** An admin stopped the schedule. */
        SWITCHED_OFF,
        /** Too many posts at once for the platform's budget. */
        BUDGET
    }

    static Reason of(Cause cause) {
        return new Reason(cause, "");
    }

    static Reason platform(String detail) {
        return new Reason(Cause.PLATFORM, detail);
    }
}
