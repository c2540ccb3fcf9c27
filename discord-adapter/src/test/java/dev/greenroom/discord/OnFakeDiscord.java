package dev.greenroom.discord;

import dev.greenroom.core.command.Catalogue;
import dev.greenroom.core.desk.Desk;
import dev.greenroom.core.testing.HeardPresence;
import dev.greenroom.discord.fake.FakeDiscord;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** The adapter with the small feature, connected to a fake of Discord. */
final class OnFakeDiscord implements AutoCloseable {
    static final Pause.Pace QUICK = new Pause.Pace(Duration.ofMillis(10), Duration.ofMillis(100));

    final FakeDiscord discord;
    final Echo echo = new Echo();
    final Catalogue catalogue = new Catalogue(List.of(echo.feature()));
    final HeardPresence presence = new HeardPresence();
    final DiscordAdapter adapter;
    final Desk desk;

    OnFakeDiscord(FakeDiscord discord, Delivery delivery) {
        this.discord = discord;
        var settings = new DiscordSettings(FakeDiscord.TOKEN, Optional.of(discord.apiUrl()), Optional.empty());
        adapter = new DiscordAdapter(settings, InstantSource.system(), presence, QUICK, delivery);
        desk = new Desk(catalogue, Echo.SEAL, adapter.directory(), (caller, failure) -> "incident-1");
    }

    /** Started and connected. */
    static OnFakeDiscord connected() {
        var made = new OnFakeDiscord(FakeDiscord.start(), new Delivery(Delivery.MOST_AT_ONCE));
        made.start();
        made.discord.awaitCommands();
        return made;
    }

    void start() {
        adapter.start(desk, catalogue);
    }

    @Override
    public void close() {
        adapter.stop();
        discord.close();
    }
}
