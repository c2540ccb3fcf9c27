package dev.greenroom.core.daily;

import dev.greenroom.core.post.Outbox;
import dev.greenroom.core.post.Posting;
import dev.greenroom.core.reply.Card;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.request.Place;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A platform in memory on which everything works; what it was sent can be looked at. Thread-safe. */
public class FakePlatform implements Outbox {
    /** A message in a channel. */
    public record Sent(String id, Place place, String mark, Card card, Instant at) {}

    /** A reply below a message. */
    public record Replied(Place place, String message, Card card) {}

    /** A direct message. */
    public record Told(PersonId person, Card card, String mark) {}

    private final InstantSource clock;
    private final List<Sent> sent = new ArrayList<>();
    private final List<Replied> replied = new ArrayList<>();
    private final List<Replied> updated = new ArrayList<>();
    private int repliesTaken;
    private int repliesRefused;
    private final List<Told> told = new ArrayList<>();

    /** A platform that notes the time by this clock. */
    public FakePlatform(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Posting post(Place place, Card card, String mark) {
        return new Posting.Posted(arrive(place, card, mark));
    }

    /** A message arrives in a channel. */
    protected final synchronized String arrive(Place place, Card card, String mark) {
        String id = "m" + sent.size();
        sent.add(new Sent(id, place, mark, card, clock.instant()));
        return id;
    }

    @Override
    public synchronized Posting update(Place place, String message, Card card) {
        updated.add(new Replied(place, message, card));
        return new Posting.Posted(message);
    }

    @Override
    public synchronized Posting reply(Place place, String message, Card card) {
        if (repliesRefused > 0 && replied.size() >= repliesTaken) {
            repliesRefused--;
            return new Posting.Unreachable("away");
        }
        replied.add(new Replied(place, message, card));
        return new Posting.Posted("r" + replied.size());
    }

    /** Takes so many replies, then is away for so many. */
    synchronized void refuseReplies(int after, int times) {
        repliesTaken = after;
        repliesRefused = times;
    }

    @Override
    public synchronized Posting direct(CommunityId community, PersonId person, Card card, String mark) {
        told.add(new Told(person, card, mark));
        return new Posting.Posted("d" + told.size());
    }

    @Override
    public Lookup find(Place place, String mark, Instant since) {
        return inChannel(place, mark).<Lookup>map(message -> new Lookup.Found(message.id()))
                .orElseGet(Lookup.Absent::new);
    }

    /** The message of this mark. */
    protected final synchronized Optional<Sent> inChannel(Place place, String mark) {
        return sent.stream().filter(message -> message.place().equals(place) && message.mark().equals(mark))
                .findFirst();
    }

    /** Every message in channels, in order. */
    public synchronized List<Sent> sent() {
        return List.copyOf(sent);
    }

    /** Every reply, in order. */
    public synchronized List<Replied> replied() {
        return List.copyOf(replied);
    }

    /** Every change of a message, in order. */
    public synchronized List<Replied> updated() {
        return List.copyOf(updated);
    }

    /** Every direct message, in order. */
    public synchronized List<Told> told() {
        return List.copyOf(told);
    }
}
