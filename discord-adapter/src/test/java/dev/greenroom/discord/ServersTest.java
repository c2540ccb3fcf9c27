package dev.greenroom.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.Place;
import dev.greenroom.core.request.ChannelId;
import dev.greenroom.core.request.Platform;
import dev.greenroom.core.request.Presence;
import dev.greenroom.discord.fake.FakeDiscord;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Which servers the bot is in, and what can be said of their channels. */
final class ServersTest {
    private static final CommunityId SERVER = new CommunityId(Platform.DISCORD, "900000000000000002");

    @Test
    void aServerIsNotedWhenItIsThereAndWhenItThrowsTheBotOut() {
        try (var greenroom = OnFakeDiscord.connected()) {
            greenroom.presence.await("present " + SERVER.key());
            greenroom.discord.removesTheBot();
            greenroom.presence.await("left " + SERVER.key());
        }
    }

    @Test
    void aServerThatThrewTheBotOutUnheardIsMissedAtTheNextSession() {
        try (var greenroom = new OnFakeDiscord(FakeDiscord.start(), new Delivery(1))) {
            greenroom.presence.known.add(new CommunityId(Platform.DISCORD, "900000000000000099"));
            greenroom.presence.known.add(SERVER);
            greenroom.start();
            greenroom.presence.await("left discord-900000000000000099");
            assertThat(greenroom.presence.heard).doesNotContain("left " + SERVER.key());
        }
    }

    @Test
    void aServerThatThrewTheBotOutWhileASessionWasLostIsMissedAtTheNextOne() {
        try (var greenroom = OnFakeDiscord.connected()) {
            greenroom.presence.await("present " + SERVER.key());
            greenroom.presence.known.add(new CommunityId(Platform.DISCORD, "900000000000000099"));
            greenroom.discord.refuseSessions(true);
            greenroom.discord.dropSockets();
            greenroom.discord.await("another session", () -> greenroom.discord.identifies() > 1);
            greenroom.discord.refuseSessions(false);

            greenroom.presence.await("left discord-900000000000000099");
            assertThat(greenroom.presence.heard).doesNotContain("left " + SERVER.key());
        }
    }

    @Test
    void newsThatCouldNotBeKeptAreTriedAgain() {
        try (var greenroom = OnFakeDiscord.connected()) {
            greenroom.presence.await("present " + SERVER.key());
            greenroom.presence.away = true;
            greenroom.discord.removesTheBot();
            greenroom.discord.await("an attempt", () -> greenroom.presence.failures.get() > 1);
            greenroom.presence.away = false;

            greenroom.presence.await("left " + SERVER.key());
        }
    }

    @Test
    void aServerThatTakesTheBotInWhileTheListIsComparedIsNotMissed() {
        try (var discord = FakeDiscord.start()) {
            var joining = new Joining(discord);
            var greenroom = new OnFakeDiscord(discord, new Delivery(1));
            var adapter = new DiscordAdapter(
                    new DiscordSettings(FakeDiscord.TOKEN, Optional.of(discord.apiUrl()), Optional.empty()),
                    InstantSource.system(), joining, OnFakeDiscord.QUICK, new Delivery(1));
            adapter.start(greenroom.desk, greenroom.catalogue);

            assertThat(joining.wasThere).succeedsWithin(Duration.ofSeconds(20)).isEqualTo(true);
            adapter.stop();
        }
    }

    /** Hears of a server that is new just when it was asked which of those that it knows are gone. */
    private static final class Joining implements Presence {
        private static final CommunityId NEW = new CommunityId(Platform.DISCORD, "900000000000000055");

        private final FakeDiscord discord;
        private final CountDownLatch joined = new CountDownLatch(1);
        private final CompletableFuture<Boolean> wasThere = new CompletableFuture<>();

        private Joining(FakeDiscord discord) {
            this.discord = discord;
        }

        @Override
        public void present(CommunityId community, Instant at) {
            if (community.equals(NEW)) {
                joined.countDown();
            }
        }

        @Override
        public void left(CommunityId community, Instant at) {
            // what is asked for decides
        }

        @Override
        public void onlyIn(Platform platform, Predicate<CommunityId> there, Instant at) {
            discord.addsTheBotTo(NEW.id());
            try {
                if (joined.await(20, TimeUnit.SECONDS)) {
                    wasThere.complete(there.test(NEW));
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Test
    void channelsAreFoundByNameAndObstaclesAreNamed() {
        try (var greenroom = OnFakeDiscord.connected()) {
            greenroom.presence.await("present " + SERVER.key());
            assertThat(greenroom.adapter.channelNames().named(SERVER, "random"))
                    .contains(new ChannelId("900000000000000011"));
            assertThat(greenroom.adapter.channelNames().named(SERVER, "nowhere")).isEmpty();
            assertThat(greenroom.adapter.rights().obstacle(new Place(SERVER, new ChannelId("900000000000000077"))))
                    .contains("Unknown Channel");
        }
    }
}
