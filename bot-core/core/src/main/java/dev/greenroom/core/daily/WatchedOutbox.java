package dev.greenroom.core.daily;

import dev.greenroom.core.post.Outbox;
import dev.greenroom.core.post.Posting;
import dev.greenroom.core.reply.Card;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.request.Place;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Remembers whether the platform answered this process the last time something was sent. Thread-safe. */
final class WatchedOutbox implements Outbox {
    private final Outbox outbox;
    private volatile boolean answering = true;

    WatchedOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    boolean answering() {
        return answering;
    }

    @Override
    public boolean ready() {
        return outbox.ready();
    }

    @Override
    public Posting post(Place place, Card card, String mark) {
        return noted(outbox.post(place, card, mark));
    }

    @Override
    public Posting post(Place place, Card card, String mark, BooleanSupplier wanted) {
        return noted(outbox.post(place, card, mark, wanted));
    }

    @Override
    public Posting update(Place place, String message, Card card) {
        return noted(outbox.update(place, message, card));
    }

    @Override
    public Posting reply(Place place, String message, Card card) {
        return noted(outbox.reply(place, message, card));
    }

    @Override
    public Posting direct(CommunityId community, PersonId person, Card card, String mark) {
        return noted(outbox.direct(community, person, card, mark));
    }

    @Override
    public Standing standing(CommunityId community) {
        return outbox.standing(community);
    }

    @Override
    public Lookup find(Place place, String mark, Instant since) {
        return outbox.find(place, mark, since);
    }

    private Posting noted(Posting posting) {
        answering = switch (posting) {
            case Posting.Posted posted -> true;
            case Posting.Later later -> true;
            case Posting.Refused refused -> true;
            case Posting.Unfit unfit -> true;
            case Posting.Unreachable unreachable -> false;
            case Posting.Unknown unknown -> false;
        };
        return posting;
    }
}
