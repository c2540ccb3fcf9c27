package dev.greenroom.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.Place;
import dev.greenroom.core.request.ChannelId;
import dev.greenroom.core.request.Platform;
import dev.greenroom.discord.fake.FakeDiscord;
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
