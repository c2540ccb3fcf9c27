package dev.greenroom.discord;

import dev.greenroom.core.post.Outbox;
import dev.greenroom.core.post.Posting;
import dev.greenroom.core.reply.Card;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.ChannelId;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.request.Place;
import dev.greenroom.discord.render.Rendered;
import dev.greenroom.discord.render.Rendering;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.concrete.TextChannel;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.exceptions.RateLimitedException;
import net.dv8tion.jda.api.requests.restaction.MessageCreateAction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends messages to channels. The mark travels as Discord's nonce, which makes a post that is sent twice within minutes
 * one post. Needs a connection: without one everything is unreachable.
 */
final class DiscordOutbox implements Outbox {
    private static final Logger LOG = LoggerFactory.getLogger(DiscordOutbox.class);
    private final Supplier<Optional<JDA>> jda;

    DiscordOutbox(Supplier<Optional<JDA>> jda) {
        this.jda = jda;
    }

    @Override
    public boolean ready() {
        return jda.get().isPresent();
    }

    @Override
    public Posting post(Place place, Card card, String mark) {
        return post(place, card, mark, DiscordOutbox::always);
    }

    @Override
    public Posting post(Place place, Card card, String mark, BooleanSupplier wanted) {
        return in(place, channel -> send(Rendering.card(card), message -> create(channel, message), mark, wanted));
    }

    @Override
    public Posting update(Place place, String message, Card card) {
        return in(place, channel -> new Posting.Posted(Edits
                .whole(channel.editMessageComponentsById(message, Rendering.card(card).getFirst().components()))
                .complete(false).getId()));
    }

    @Override
    public Posting reply(Place place, String message, Card card) {
        return in(place, channel -> {
            // A thread has the id of the message that it hangs on.
            MessageChannel thread = channel.getJDA().getThreadChannelById(message);
            return thread == null
                    ? send(Rendering.card(card), part -> create(channel, part).setMessageReference(message)
                            .failOnInvalidReply(false), "", DiscordOutbox::always)
                    : send(Rendering.card(card), part -> create(thread, part), "", DiscordOutbox::always);
        });
    }

    @Override
    public Posting direct(CommunityId community, PersonId person, Card card, String mark) {
        return Outcomes.of(jda.get(), live -> {
            MessageChannel channel = live.openPrivateChannelById(person.id()).complete(false);
            return send(Rendering.card(card), message -> create(channel, message), mark, DiscordOutbox::always);
        });
    }

    @Override
    public Aside aside(Place place, Beside beside, Card card) {
        return beside.before().flatMap(thread -> again(new Place(place.community(), thread), beside, card))
                .orElseGet(() -> anew(place, beside, card));
    }

    /** Empty where the thread is not there any more, or closed to us. */
    private Optional<Aside> again(Place thread, Beside beside, Card card) {
        Posting posting = in(thread, channel -> channel instanceof ThreadChannel known
                ? PrivateThreads.resume(known, beside, card)
                : new Posting.Refused("no thread", true));
        return posting instanceof Posting.Refused ? Optional.empty() : Optional.of(new Aside(posting, beside.before()));
    }

    private Aside anew(Place place, Beside beside, Card card) {
        var opened = new ArrayList<ChannelId>();
        Posting posting = in(place, channel -> channel instanceof TextChannel text
                ? PrivateThreads.open(text, beside, card, opened::add)
                : new Posting.Refused("no private threads in this channel", true));
        return new Aside(posting, opened.stream().findFirst());
    }

    @Override
    public Lookup find(Place place, String mark, Instant since) {
        Optional<JDA> live = jda.get();
        if (live.isEmpty()) {
            return new Lookup.CannotTell("not connected", false);
        }
        try {
            return switch (channel(live.get(), place)) {
                case Found(MessageChannel channel) -> MarkSearch.find(channel, mark, since);
                case Away(String why) -> new Lookup.CannotTell(why, false);
            };
        } catch (RateLimitedException | RuntimeException e) {
            return new Lookup.CannotTell(Failures.brief(e), Outcomes.forGood(e));
        }
    }

    private interface Call {
        Posting on(MessageChannel channel) throws RateLimitedException;
    }

    private Posting in(Place place, Call call) {
        return Outcomes.of(jda.get(), live -> switch (channel(live, place)) {
            case Found(MessageChannel channel) -> call.on(channel);
            case Away(String why) -> new Posting.Unreachable(why);
        });
    }

    /** Sends the parts of a card. The first is the message: it is there, whatever becomes of the others. */
    static Posting send(List<Rendered> parts, Function<Rendered, MessageCreateAction> action, String mark,
            BooleanSupplier wanted) throws RateLimitedException {
        var first = action.apply(parts.getFirst());
        String id = LastMoment
                .asking(wanted, () -> (mark.isEmpty() ? first : first.setNonce(mark)).complete(false)).getId();
        try {
            parts.stream().skip(1).forEach(part -> Patience.complete(action.apply(part)));
        } catch (RuntimeException e) {
            LOG.warn("Discord: message {} lacks its end: {}", id, Failures.brief(e));
        }
        return new Posting.Posted(id);
    }

    static boolean always() {
        return true;
    }

    static MessageCreateAction create(MessageChannel channel, Rendered message) {
        return channel.sendMessageComponents(message.components()).useComponentsV2();
    }

    /** Whether a channel is there; one that does not exist is Discord's to refuse. */
    private sealed interface Sought {}

    private record Found(MessageChannel channel) implements Sought {}

    private record Away(String why) implements Sought {}

    private static Sought channel(JDA live, Place place) throws RateLimitedException {
        var partner = Callers.directPartner(place.community());
        if (partner.isPresent()) {
            return new Found(live.openPrivateChannelById(partner.get()).complete(false));
        }
        MessageChannel channel = live.getChannelById(MessageChannel.class, place.channel().id());
        if (channel != null) {
            return new Found(channel);
        }
        Guild guild = live.getGuildById(place.community().id());
        return guild == null || live.isUnavailable(guild.getIdLong())
                ? new Away("the server is not there at the moment")
                : new Found(Threads.asleep(guild, place.channel().id()));
    }
}
