package dev.greenroom.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.post.Posting;
import dev.greenroom.core.reply.Card;
import dev.greenroom.core.request.ChannelId;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.Place;
import dev.greenroom.core.request.Platform;
import dev.greenroom.core.text.RichText;
import dev.greenroom.discord.fake.FakeDiscord;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Requests that all want to go out at the same moment. */
final class SpacingTest {
    private static final int POSTS = 90;
    private static final long FIRST = 910_000_000_000_000_000L;

    @Test
    void whatWasHeldUpTogetherGoesOutNoFasterThanDiscordAllows() throws Exception {
        var discord = FakeDiscord.start();
        List<Place> places = LongStream.range(FIRST, FIRST + POSTS).mapToObj(Long::toString).map(id -> {
            discord.channel(id, "c" + id);
            return new Place(new CommunityId(Platform.DISCORD, discord.guildId()), new ChannelId(id));
        }).toList();
        try (var greenroom = new OnFakeDiscord(discord, new Delivery(Delivery.MOST_AT_ONCE));
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            greenroom.start();
            discord.awaitCommands();
            List<Callable<Posting>> posts = places.stream().<Callable<Posting>>map(place -> () -> greenroom.adapter
                    .outbox().post(place, Card.of(RichText.literal("Question")), "mark")).toList();
            // The first takes long on both sides, and others would catch up with it.
            posts.getFirst().call();
            discord.keepsLimits();
            for (var posted : threads.invokeAll(posts.subList(1, POSTS))) {
                assertThat(posted.get()).isInstanceOf(Posting.Posted.class);
            }
            assertThat(discord.refusedAsTooFast()).isZero();
            assertThat(discord.posts()).hasSize(POSTS);
        }
    }
}
