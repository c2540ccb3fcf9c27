package dev.greenroom.app.chat;

import dev.greenroom.core.post.Outbox;
import dev.greenroom.core.post.Posting;
import dev.greenroom.core.reply.Card;
import dev.greenroom.core.request.ChannelId;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.request.Place;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Messages of Greenroom's own in the local chat. A mark is the message's id, so the same mark is the same message. What
 * is for one person stands in #general, visible to them alone.
 */
public final class ChatOutbox implements Outbox {
    private final Hall hall;
    private final InstantSource clock;

    ChatOutbox(Hall hall, InstantSource clock) {
        this.hall = hall;
        this.clock = clock;
    }

    @Override
    public Posting post(Place place, Card card, String mark) {
        return hall.find(place.channel(), mark).isPresent()
                ? new Posting.Posted(mark)
                : put(place.channel(), Optional.empty(), card, mark);
    }

    @Override
    public Posting update(Place place, String message, Card card) {
        return put(place.channel(), hall.find(place.channel(), message).flatMap(Message::only), card, message);
    }

    @Override
    public Posting reply(Place place, String message, Card card) {
        return put(place.channel(), Optional.empty(), card, Conversation.newId());
    }

    @Override
    public Posting direct(CommunityId community, PersonId person, Card card, String mark) {
        return hall.find(Hall.GENERAL, mark).isPresent()
                ? new Posting.Posted(mark)
                : put(Hall.GENERAL, Optional.of(person), card, mark);
    }

    /** Messages are forgotten with the process, on the screens of newcomers too: what is not here is nowhere. */
    @Override
    public Lookup find(Place place, String mark, Instant since) {
        return hall.find(place.channel(), mark).isPresent() ? new Lookup.Found(mark) : new Lookup.Absent();
    }

    private Posting put(ChannelId channel, Optional<PersonId> only, Card card, String id) {
        if (!hall.open(channel)) {
            return new Posting.Refused("no room for another channel", true);
        }
        hall.put(new Message(id, channel, only, Optional.empty(), clock.instant(), Conversation.said(card)));
        return new Posting.Posted(id);
    }
}
