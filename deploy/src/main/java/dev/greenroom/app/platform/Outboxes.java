package dev.greenroom.app.platform;

import dev.greenroom.core.post.Outbox;
import dev.greenroom.core.post.Posting;
import dev.greenroom.core.reply.Card;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.request.Place;
import dev.greenroom.core.request.Platform;
import java.time.Instant;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.Optional;
import java.util.function.Function;

/** Sends messages on the platform of their community; on one that is off nothing can be reached. */
public record Outboxes(Map<Platform, Outbox> platforms) implements Outbox {
    private static final String OFF = "this platform is switched off";

    public Outboxes {
        platforms = Map.copyOf(platforms);
    }

    @Override
    public boolean ready(Platform platform) {
        Outbox outbox = platforms.get(platform);
        return outbox != null && outbox.ready();
    }

    @Override
    public Posting post(Place place, Card card, String mark) {
        return on(place.community(), outbox -> outbox.post(place, card, mark));
    }

    @Override
    public Posting post(Place place, Card card, String mark, BooleanSupplier wanted) {
        return on(place.community(), outbox -> outbox.post(place, card, mark, wanted));
    }

    @Override
    public Posting update(Place place, String message, Card card) {
        return on(place.community(), outbox -> outbox.update(place, message, card));
    }

    @Override
    public Posting reply(Place place, String message, Card card) {
        return on(place.community(), outbox -> outbox.reply(place, message, card));
    }

    @Override
    public Posting direct(CommunityId community, PersonId person, Card card, String mark) {
        return on(community, outbox -> outbox.direct(community, person, card, mark));
    }

    @Override
    public Aside aside(Place place, Beside beside, Card card) {
        Outbox outbox = platforms.get(place.community().platform());
        return outbox == null
                ? new Aside(new Posting.Unreachable(OFF), Optional.empty())
                : outbox.aside(place, beside, card);
    }

    @Override
    public Standing standing(CommunityId community) {
        Outbox outbox = platforms.get(community.platform());
        return outbox == null ? Standing.UNKNOWN : outbox.standing(community);
    }

    @Override
    public Lookup find(Place place, String mark, Instant since) {
        Outbox outbox = platforms.get(place.community().platform());
        return outbox == null ? new Lookup.CannotTell(OFF, false) : outbox.find(place, mark, since);
    }

    private Posting on(CommunityId community, Function<Outbox, Posting> sent) {
        Outbox outbox = platforms.get(community.platform());
        return outbox == null ? new Posting.Unreachable(OFF) : sent.apply(outbox);
    }
}
