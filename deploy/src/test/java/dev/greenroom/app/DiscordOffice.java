package dev.greenroom.app;

import dev.greenroom.core.request.ChannelId;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.Place;
import dev.greenroom.core.request.Platform;
import dev.greenroom.discord.fake.FakeDiscord;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Discord, where one server has all the channels, whoever holds the gateway posts, and nonces are forgotten at once. */
final class DiscordOffice implements Office {
    private static final String POST = "POST channels/.*/messages";
    private static final Duration SLOWEST = Duration.ofMillis(120);
    private final FakeDiscord discord = FakeDiscord.start();

    /** With the channels of so many rounds. */
    DiscordOffice(int rounds, int communities, int channels) {
        discord.forgetsNonces();
        discord.faults().linger(POST, SLOWEST);
        for (int round = 0; round < rounds; round++) {
            for (int community = 0; community < communities; community++) {
                for (int channel = 0; channel < channels; channel++) {
                    String id = place(round, community, channel).channel().id();
                    discord.channel(id, "c" + id);
                }
            }
        }
    }

    @Override
    public Map<String, String> variables(String process) {
        return Map.of("DISCORD_TOKEN", FakeDiscord.TOKEN + process, "DISCORD_API_URL", discord.apiUrl().toString());
    }

    @Override
    public Place place(int round, int community, int channel) {
        long number = 910_000_000_000_000_000L + round * 10_000L + community * 100L + channel;
        return new Place(new CommunityId(Platform.DISCORD, discord.guildId()), new ChannelId(Long.toString(number)));
    }

    @Override
    public Held hold() {
        var taken = new CompletableFuture<Posted>();
        var gate = discord.faults().holdAfter(POST, call -> taken.complete(new Posted(
                discord.tokens().getFirst().substring(FakeDiscord.TOKEN.length()), call.path().split("/")[1])));
        return new Held(taken, gate::release);
    }

    @Override
    public long count(Place place) {
        return discord.messagesIn(place.channel().id());
    }

    @Override
    public void close() {
        discord.close();
    }
}
