package dev.greenroom.core.daily;

import java.time.Instant;
import java.util.Optional;

/** Where a slot stands, or how it ended. */
public sealed interface Fate {

    /** Nothing has happened yet; never stored. */
    record Planned() implements Fate {}

    /**
     * Somebody is posting it at this moment, so it may already be in the channel.
     *
     * @param by       the one claim among all, so that nobody else's is taken for it
     * @param until    when the claim lapses and others may find out what became of it
     * @param attempts how many tries there were, this one included
     */
    record Claimed(String by, Instant until, int attempts) implements Fate {}

    /**
     * It did not work; it is tried again.
     *
     * @param at       when
     * @param attempts how many tries there were
     * @param doubt    when a try began whose end is unknown, so that the platform is asked before the next; empty
     *                 where certainly nothing was posted
     */
    record Retrying(Instant at, int attempts, Optional<Instant> doubt, Reason reason) implements Fate {}

    /** It was posted in time. */
    record Sent(Message message) implements Fate {}

    /** It was posted more than 60 s after its time. */
    record Late(Message message) implements Fate {}

    /** It was not posted and will not be. */
    record Skipped(Reason reason) implements Fate {}

    /** It may or may not have been posted; the platform cannot tell, so it is not posted again. */
    record Unknown(Reason reason) implements Fate {}

    /**
     * The message in the channel.
     *
     * @param id      as the platform calls it
     * @param at      when it was posted
     * @param replies how many of the cards that belong below it were posted, or at least tried; {@link #ALL} in the end
     */
    record Message(String id, Instant at, int replies) {
        /** Nothing more comes below it. */
        public static final int ALL = Integer.MAX_VALUE;

        /** Whether the answer and what belongs to it were posted below it, or at least tried. */
        public boolean answered() {
            return replies == ALL;
        }
    }
}
