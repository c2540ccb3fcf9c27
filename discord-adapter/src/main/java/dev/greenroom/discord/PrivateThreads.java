package dev.greenroom.discord;

import dev.greenroom.core.post.Outbox.Beside;
import dev.greenroom.core.post.Posting;
import dev.greenroom.core.reply.Card;
import dev.greenroom.core.request.ChannelId;
import dev.greenroom.discord.render.Rendering;
import java.util.function.Consumer;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.channel.concrete.TextChannel;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.exceptions.RateLimitedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Private threads in which a person is alone with Greenroom, the server's moderators aside. */
final class PrivateThreads {
    private static final Logger LOG = LoggerFactory.getLogger(PrivateThreads.class);

    private PrivateThreads() {}

    /** Opens a thread and says something in it; {@code opened} is told its name where that worked. */
    static Posting open(TextChannel channel, Beside beside, Card card, Consumer<ChannelId> opened)
            throws RateLimitedException {
        // Asked beforehand, so that no empty thread is left behind.
        if (!channel.getGuild().getSelfMember().hasPermission(channel, Permission.MESSAGE_SEND_IN_THREADS)) {
            return new Posting.Refused("Missing Permission: " + Permission.MESSAGE_SEND_IN_THREADS.getName(), true);
        }
        ThreadChannel thread = channel.createThreadChannel(beside.title(), true).setInvitable(false)
                .setAutoArchiveDuration(ThreadChannel.AutoArchiveDuration.TIME_24_HOURS).complete(false);
        try {
            Posting posting = say(thread, beside, card);
            opened.accept(new ChannelId(thread.getId()));
            return posting;
        } catch (RateLimitedException | RuntimeException e) {
            abandon(thread);
            throw e;
        }
    }

    /** Says something in a thread from before, and takes the person back in if they left. */
    static Posting resume(ThreadChannel thread, Beside beside, Card card) throws RateLimitedException {
        if (thread.isArchived()) {
            thread.getManager().setArchived(false).complete(false);
        }
        return say(thread, beside, card);
    }

    private static Posting say(ThreadChannel thread, Beside beside, Card card) throws RateLimitedException {
        thread.addThreadMemberById(beside.person().id()).complete(false);
        return DiscordOutbox.send(Rendering.card(card), part -> DiscordOutbox.create(thread, part), "",
                DiscordOutbox::always);
    }

    /** Nobody is to find an empty thread. Only who may manage threads may delete one; its owner may close it. */
    private static void abandon(ThreadChannel thread) {
        try {
            if (thread.getGuild().getSelfMember().hasPermission(thread, Permission.MANAGE_THREADS)) {
                Patience.complete(thread.delete());
            } else {
                Patience.complete(thread.getManager().setArchived(true));
            }
        } catch (RuntimeException e) {
            LOG.warn("Discord: thread {} is left empty: {}", thread.getId(), Failures.brief(e));
        }
    }
}
