package dev.greenroom.app.platform;

import dev.greenroom.app.chat.ChatOutbox;
import dev.greenroom.app.chat.Guestbook;
import dev.greenroom.app.chat.LocalDirectory;
import dev.greenroom.app.config.Setup;
import dev.greenroom.core.command.Catalogue;
import dev.greenroom.core.daily.ChannelNames;
import dev.greenroom.core.daily.Membership;
import dev.greenroom.core.daily.PostingRights;
import dev.greenroom.core.desk.Desk;
import dev.greenroom.core.post.Outbox;
import dev.greenroom.core.request.Directory;
import dev.greenroom.core.request.Platform;
import dev.greenroom.discord.DiscordAdapter;
import dev.greenroom.discord.DiscordHealth;
import dev.greenroom.discord.DiscordSettings;
import dev.greenroom.infra.redis.Redis;
import dev.greenroom.infra.redis.RedisLease;
import dev.greenroom.infra.redis.RedisPictures;
import dev.greenroom.slack.SlackAdapter;
import dev.greenroom.slack.SlackHealth;
import dev.greenroom.slack.SlackSettings;
import dev.greenroom.slack.SlackWorkspace;
import dev.greenroom.slack.blocks.PictureUrls;
import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Wires the platforms that are on. */
@Configuration(proxyBeanMethods = false)
public class PlatformWiring {
    /** Whether Slack is on: set from the setup, asked by conditions. */
    public static final String SLACK = "greenroom.slack.on";
    /** Whether Discord is on: set from the setup, asked by conditions. */
    public static final String DISCORD = "greenroom.discord.on";
    private static final Duration LEASE = Duration.ofSeconds(15);

    /** Everybody's profile, from the platform of their community. */
    @Bean
    Directory directory(Guestbook guestbook, ObjectProvider<SlackWorkspace> slack,
            ObjectProvider<DiscordAdapter> discord) {
        var platforms = new EnumMap<Platform, Directory>(Platform.class);
        platforms.put(Platform.LOCAL, new LocalDirectory(guestbook));
        slack.ifAvailable(workspace -> platforms.put(Platform.SLACK, workspace.directory()));
        discord.ifAvailable(adapter -> platforms.put(Platform.DISCORD, adapter.directory()));
        return new Directories(platforms);
    }

    /** Messages on our own account, on the platform of their community. */
    @Bean
    @Primary
    Outboxes outbox(ObjectProvider<SlackWorkspace> slack, ObjectProvider<DiscordAdapter> discord,
            ObjectProvider<ChatOutbox> chat) {
        var platforms = new EnumMap<Platform, Outbox>(Platform.class);
        chat.ifAvailable(outbox -> platforms.put(Platform.LOCAL, outbox));
        slack.ifAvailable(workspace -> platforms.put(Platform.SLACK, workspace.outbox()));
        discord.ifAvailable(adapter -> platforms.put(Platform.DISCORD, adapter.outbox()));
        return new Outboxes(platforms);
    }

    /** Channels by their names, and whether posts could be made there. */
    @Bean
    Channels channels(ObjectProvider<SlackWorkspace> slack, ObjectProvider<DiscordAdapter> discord) {
        var names = new EnumMap<Platform, ChannelNames>(Platform.class);
        var rights = new EnumMap<Platform, PostingRights>(Platform.class);
        // Slack turns #general into an id before we see it, and its list of channels takes a further permission.
        slack.ifAvailable(workspace -> rights.put(Platform.SLACK, workspace.rights()));
        discord.ifAvailable(adapter -> {
            names.put(Platform.DISCORD, adapter.channelNames());
            rights.put(Platform.DISCORD, adapter.rights());
        });
        return new Channels(names, rights);
    }

    /** Slack over HTTP. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(SLACK)
    static class WithSlack {

        @Bean
        SlackWorkspace slackWorkspace(Setup setup, InstantSource clock, RedisPictures kept) {
            Setup.Slack slack = setup.slack().orElseThrow();
            return new SlackWorkspace(
                    new SlackSettings(slack.signingSecret().value(), slack.botToken().value(), slack.api()), clock,
                    setup.web().publicUrl().<PictureUrls>map(url -> new PublicPictures(url, kept))
                            .orElse(PictureUrls.NONE));
        }

        @Bean
        RedisPictures pictures(Redis redis) {
            return new RedisPictures(redis);
        }

        @Bean
        PictureFiles pictureFiles(RedisPictures pictures) {
            return new PictureFiles(pictures);
        }

        @Bean(initMethod = "start")
        SlackAdapter slackAdapter(SlackWorkspace workspace, Desk desk, Membership membership) {
            return new SlackAdapter(workspace, desk, membership);
        }

        @Bean
        LastErrands lastErrands(SlackAdapter slack) {
            return new LastErrands(slack::drain);
        }

        @Bean
        ServletRegistrationBean<?> slackServlet(SlackAdapter slack) {
            var registration = new ServletRegistrationBean<>(slack.servlet(), SlackAdapter.PATH);
            registration.setName("slack");
            return registration;
        }

        @Bean
        HealthIndicator slackHealthIndicator(SlackAdapter slack) {
            return () -> switch (slack.health()) {
                case SlackHealth.Connected connected -> Health.up().withDetail("team", connected.team()).build();
                case SlackHealth.NotYet notYet -> Health.down().withDetail("problem", notYet.why()).build();
            };
        }
    }

    /** Discord over its gateway. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(DISCORD)
    static class WithDiscord {

        @Bean
        DiscordAdapter discordAdapter(Setup setup, InstantSource clock, Membership membership) {
            Setup.Discord discord = setup.discord().orElseThrow();
            return new DiscordAdapter(
                    new DiscordSettings(discord.token().value(), discord.api(), discord.gateway()), clock,
                    membership);
        }

        @Bean
        DiscordGate discordGate(DiscordAdapter discord, Desk desk, Catalogue catalogue, Redis redis) {
            return new DiscordGate(discord, desk, catalogue,
                    new RedisLease(redis, "discord-0", UUID.randomUUID().toString(), LEASE));
        }

        @Bean
        HealthIndicator discordHealthIndicator(DiscordAdapter discord) {
            return () -> switch (discord.health()) {
                case DiscordHealth.Connected() -> Health.up().build();
                case DiscordHealth.StandingBy() -> Health.up().withDetail("role", "standing by").build();
                case DiscordHealth.Connecting(String problem) -> Health.down().withDetail("problem", problem).build();
                case DiscordHealth.Refused(String reason) -> Health.down().withDetail("problem", reason).build();
            };
        }
    }
}
