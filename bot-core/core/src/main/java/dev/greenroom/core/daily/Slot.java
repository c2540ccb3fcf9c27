package dev.greenroom.core.daily;

import dev.greenroom.core.bank.QuestionId;
import dev.greenroom.core.request.Place;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The post of one channel and planned local date.
 *
 * @param due      its time
 * @param question the question it was or may have been posted with; empty before
 */
public record Slot(LocalDate date, Instant due, Optional<QuestionId> question, Fate fate) {
    /** How long a claim holds: far longer than any request to a platform takes. */
    static final Duration LEASE = Duration.ofSeconds(60);

    static Slot planned(LocalDate date, Instant due) {
        return new Slot(date, due, Optional.empty(), new Fate.Planned());
    }

    /** The mark by which the platform can find the post again; the same whoever posts it. */
    public static String mark(Place place, LocalDate date) {
        return Hash.mark(place.community().key() + "/" + place.channel().id() + "/" + date);
    }

    /** Whether nothing more will happen to it. */
    public boolean ended() {
        return switch (fate) {
            case Fate.Planned planned -> false;
            case Fate.Claimed claimed -> false;
            case Fate.Retrying retrying -> false;
            case Fate.Sent sent -> true;
            case Fate.Late late -> true;
            case Fate.Skipped skipped -> true;
            case Fate.Unknown unknown -> true;
        };
    }

    /** The message, where it was posted. */
    public Optional<Fate.Message> message() {
        return switch (fate) {
            case Fate.Sent sent -> Optional.of(sent.message());
            case Fate.Late late -> Optional.of(late.message());
            case Fate.Planned planned -> Optional.empty();
            case Fate.Claimed claimed -> Optional.empty();
            case Fate.Retrying retrying -> Optional.empty();
            case Fate.Skipped skipped -> Optional.empty();
            case Fate.Unknown unknown -> Optional.empty();
        };
    }

    /** When a try began of which nobody knows the end. */
    Optional<Instant> doubt() {
        return switch (fate) {
            case Fate.Claimed claimed -> Optional.of(claimed.until().minus(LEASE));
            case Fate.Retrying retrying -> retrying.doubt();
            case Fate.Planned planned -> Optional.empty();
            case Fate.Sent sent -> Optional.empty();
            case Fate.Late late -> Optional.empty();
            case Fate.Skipped skipped -> Optional.empty();
            case Fate.Unknown unknown -> Optional.empty();
        };
    }

    /** How many tries there were. */
    int attempts() {
        return switch (fate) {
            case Fate.Claimed claimed -> claimed.attempts();
            case Fate.Retrying retrying -> retrying.attempts();
            case Fate.Planned planned -> 0;
            case Fate.Sent sent -> 0;
            case Fate.Late late -> 0;
            case Fate.Skipped skipped -> 0;
            case Fate.Unknown unknown -> 0;
        };
    }

    /** The same with another fate. */
    Slot with(Fate other) {
        return new Slot(date, due, question, other);
    }

    /** What the store holds of it: nothing for one that was never begun. */
    Optional<Slot> stored() {
        return fate instanceof Fate.Planned ? Optional.empty() : Optional.of(this);
    }

    /** Claimed for one try with {@code asked}. */
    Slot claimed(String by, Instant now, QuestionId asked) {
        return new Slot(date, due, Optional.of(asked), new Fate.Claimed(by, now.plus(LEASE), attempts() + 1));
    }

    /** The same claim, made anew. */
    Slot renewed(String by, Instant now) {
        return with(new Fate.Claimed(by, now.plus(LEASE), attempts()));
    }

    /** Posted as {@code message} at {@code at}. */
    Slot posted(String message, Instant at) {
        var posted = new Fate.Message(message, at, 0);
        return with(Window.late(due, at) ? new Fate.Late(posted) : new Fate.Sent(posted));
    }

    /** With so many cards posted below it. */
    Slot replied(int replies) {
        return switch (fate) {
            case Fate.Sent(Fate.Message message) -> with(new Fate.Sent(marked(message, replies)));
            case Fate.Late(Fate.Message message) -> with(new Fate.Late(marked(message, replies)));
            case Fate.Planned planned -> this;
            case Fate.Claimed claimed -> this;
            case Fate.Retrying retrying -> this;
            case Fate.Skipped skipped -> this;
            case Fate.Unknown unknown -> this;
        };
    }

    private static Fate.Message marked(Fate.Message message, int replies) {
        return new Fate.Message(message.id(), message.at(), replies);
    }
}
