package dev.greenroom.discord;

import dev.greenroom.core.reply.StoreUnavailable;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.Platform;
import dev.greenroom.core.request.Presence;
import java.time.InstantSource;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.events.guild.GuildJoinEvent;
import net.dv8tion.jda.api.events.guild.GuildLeaveEvent;
import net.dv8tion.jda.api.events.guild.GuildReadyEvent;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says which servers the bot is in. What happened while nobody was connected shows when a session begins: Discord then
 * lists all of them, those that are out of order included.
 */
final class Servers extends ListenerAdapter {
    private static final Logger LOG = LoggerFactory.getLogger(Servers.class);
    private final Presence presence;
    private final InstantSource clock;

    Servers(Presence presence, InstantSource clock) {
        this.presence = presence;
        this.clock = clock;
    }

    @Override
    public void onReady(ReadyEvent event) {
        JDA jda = event.getJDA();
        noted("the list of servers", () -> presence.onlyIn(Platform.DISCORD,
                community -> Callers.directPartner(community).isPresent() || isIn(jda, community), clock.instant()));
    }

    @Override
    public void onGuildReady(GuildReadyEvent event) {
        present(event.getGuild().getId());
    }

    @Override
    public void onGuildJoin(GuildJoinEvent event) {
        present(event.getGuild().getId());
    }

    @Override
    public void onGuildLeave(GuildLeaveEvent event) {
        var server = new CommunityId(Platform.DISCORD, event.getGuild().getId());
        noted("leaving " + server.id(), () -> presence.left(server, clock.instant()));
    }

    private void present(String id) {
        noted("being in " + id, () -> presence.present(new CommunityId(Platform.DISCORD, id), clock.instant()));
    }

    private static boolean isIn(JDA jda, CommunityId community) {
        return jda.getGuildById(community.id()) != null || jda.getUnavailableGuilds().contains(community.id());
    }

    private static void noted(String news, Runnable keep) {
        try {
            keep.run();
        } catch (StoreUnavailable away) {
            LOG.warn("Discord: {} could not be noted until the next session: {}", news, away.getMessage());
        }
    }
}
