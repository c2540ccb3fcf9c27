package dev.greenroom.core.post;

import java.time.Duration;

/** What became of a message that was sent. */
public sealed interface Posting {

    /** It is there, under the platform's id of the message. */
    record Posted(String message) implements Posting {}

    /** Not now: the platform asks to wait this long. */
    record Later(Duration delay) implements Posting {}

    /**
     * The platform refused: certainly nothing was posted.
     *
     * @param reason  for an admin, in the platform's words: {@code channel_not_found}
     * @param forGood whether this place or person certainly cannot be written to until somebody changes something
     *                there. What is wrong with the whole account (its token, its rights) or on the way, and what
     *                nobody has heard of, may pass
     */
    record Refused(String reason, boolean forGood) implements Posting {}

    /** The platform does not take this card and never will; the place is open for others. Nothing was posted. */
    record Unfit(String reason) implements Posting {}

    /** The platform was not reached: certainly nothing was posted. */
    record Unreachable(String reason) implements Posting {}

    /** The request was sent and no answer came: it may or may not be there. */
    record Unknown(String reason) implements Posting {}
}
