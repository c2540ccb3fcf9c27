package dev.greenroom.core.testing;

import dev.greenroom.core.post.Outbox;
import dev.greenroom.core.post.Posting;
import dev.greenroom.core.reply.Card;
import dev.greenroom.core.request.ChannelId;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.request.Place;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An outbox that keeps direct messages, and answers as it is told to. */
public final class SentCards implements Outbox {
    private final List<Sent> sent = new ArrayList<>();
    private boolean threads;
    private Posting answer = new Posting.Posted("message");
    private Runnable during = () -> {};

    /** A direct message. */
    public record Sent(CommunityId community, PersonId person, Card card, String mark) {}

    /** What was sent, in order. */
    public synchronized List<Sent> sent() {
        return List.copyOf(sent);
    }

    /** Answers like this from now on; what is answered with anything but success was not sent. */
    public synchronized void answer(Posting other) {
        answer = other;
    }

    /** This happens while the next message is on its way. */
    public synchronized void during(Runnable event) {
        during = event;
    }

    @Override
    public synchronized Posting direct(CommunityId community, PersonId person, Card card, String mark) {
        if (mark.isEmpty() || mark.length() > 25 || !mark.matches("[A-Za-z0-9_-]+")) {
            throw new IllegalArgumentException("no such mark: " + mark);
        }
        during.run();
        during = () -> {};
        if (answer instanceof Posting.Posted || answer instanceof Posting.Unknown) {
            sent.add(new Sent(community, person, card, mark));
        }
        return answer;
    }

    /** From now on there are conversations beside channels. */
    public synchronized void haveThreads() {
        threads = true;
    }

    @Override
    public synchronized Aside aside(Place place, Beside beside, Card card) {
        if (!threads) {
            return Outbox.super.aside(place, beside, card);
        }
        var thread = beside.before().orElseGet(() -> new ChannelId("thread-" + sent.size()));
        sent.add(new Sent(place.community(), beside.person(), card, beside.title() + " in " + thread.id()));
        return new Aside(new Posting.Posted("aside"), Optional.of(thread));
    }

    @Override
    public Posting post(Place place, Card card, String mark) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Posting update(Place place, String message, Card card) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Posting reply(Place place, String message, Card card) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Lookup find(Place place, String mark, Instant since) {
        throw new UnsupportedOperationException();
    }
}
