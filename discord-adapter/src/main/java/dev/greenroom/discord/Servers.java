package dev.greenroom.discord;

import dev.greenroom.core.reply.StoreUnavailable;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.Platform;
import dev.greenroom.core.request.Presence;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.events.guild.GenericGuildEvent;
import net.dv8tion.jda.api.events.guild.GuildJoinEvent;
import net.dv8tion.jda.api.events.guild.GuildLeaveEvent;
import net.dv8tion.jda.api.events.guild.GuildReadyEvent;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.events.session.SessionRecreateEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.utils.MiscUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says which servers the bot is in. What happened while nobody was connected shows when a session begins: Discord then
 * lists all of them, those that are out of order included. What cannot be kept is tried again, as it is by then, until
 * the connection ends: the next one begins with a list as well.
 */
final class Servers extends ListenerAdapter {
    private static final Logger LOG = LoggerFactory.getLogger(Servers.class);
    private static final Set<JDA.Status> OVER = EnumSet.of(JDA.Status.SHUTTING_DOWN, JDA.Status.SHUTDOWN,
            JDA.Status.FAILED_TO_LOGIN);
    private final Presence presence;
    private final InstantSource clock;
    private final Pause.Pace pace;

    Servers(Presence presence, InstantSource clock, Pause.Pace pace) {
        this.presence = presence;
        this.clock = clock;
        this.pace = pace;
    }

    @Override
    public void onReady(ReadyEvent event) {
        compare(event.getJDA());
    }

    @Override
    public void onSessionRecreate(SessionRecreateEvent event) {
        compare(event.getJDA());
    }

    @Override
    public void onGuildReady(GuildReadyEvent event) {
        look(event);
    }

    @Override
    public void onGuildJoin(GuildJoinEvent event) {
        look(event);
    }

    @Override
    public void onGuildLeave(GuildLeaveEvent event) {
        look(event);
    }

    private void compare(JDA jda) {
        noted(jda, "the list of servers", () -> {
            // JDA forgets all of them when a session is lost, perhaps in the midst of this.
            var there = Stream.concat(jda.getGuilds().stream().map(Guild::getId), jda.getUnavailableGuilds().stream())
                    .collect(Collectors.toUnmodifiableSet());
            presence.onlyIn(Platform.DISCORD, community -> Callers.directPartner(community).isPresent()
                    || there.contains(community.id()) || isThereByNow(jda, community), clock.instant());
        });
    }

    /** Which it is as well where this connection has ended and cannot tell: the next one compares again. */
    private static boolean isThereByNow(JDA jda, CommunityId server) {
        return isIn(jda, server) || OVER.contains(jda.getStatus());
    }

    private static boolean isIn(JDA jda, CommunityId server) {
        return jda.getGuildById(server.id()) != null || jda.isUnavailable(MiscUtil.parseSnowflake(server.id()));
    }

    private void look(GenericGuildEvent event) {
        JDA jda = event.getJDA();
        var server = new CommunityId(Platform.DISCORD, event.getGuild().getId());
        noted(jda, "being in " + server.id() + " or not", () -> {
            if (isIn(jda, server)) {
                presence.present(server, clock.instant());
            } else {
                presence.left(server, clock.instant());
            }
        });
    }

    private void noted(JDA jda, String news, Runnable keep) {
        Thread.ofVirtual().name("discord-servers").start(() -> untilKept(jda, news, keep));
    }

    private void untilKept(JDA jda, String news, Runnable keep) {
        var pause = new Pause(pace, new CountDownLatch(1));
        while (!kept(news, keep)) {
            do {
                if (!pause.go() || OVER.contains(jda.getStatus())) {
                    return;
                }
            } while (jda.getStatus() != JDA.Status.CONNECTED);
        }
    }

    private static boolean kept(String news, Runnable keep) {
        try {
            keep.run();
            return true;
        } catch (StoreUnavailable away) {
            LOG.warn("Discord: {} could not be noted yet: {}", news, away.getMessage());
            return false;
        }
    }
}
