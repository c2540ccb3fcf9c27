package dev.greenroom.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.post.Posting;
import dev.greenroom.core.reply.Card;
import dev.greenroom.core.reply.Reply;
import dev.greenroom.core.request.ChannelId;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.Place;
import dev.greenroom.core.request.Platform;
import dev.greenroom.core.text.RichText;
import dev.greenroom.discord.fake.Exchange;
import dev.greenroom.discord.fake.FakeDiscord;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is under way when the connection ends, as it does whenever another process takes over. */
class StoppingTest {
    private static final Duration SOON = Duration.ofSeconds(20);

    private final OnFakeDiscord greenroom = OnFakeDiscord.connected();
    private final FakeDiscord discord = greenroom.discord;
    private final Place place = new Place(new CommunityId(Platform.DISCORD, discord.guildId()),
            new ChannelId(discord.channelId("random")));

    @AfterEach
    void close() {
        greenroom.close();
    }

    @Test
    void aPostUnderWayIsAnsweredForAfterTheEndToo() {
        var gate = discord.faults().hold("POST channels");
        var posting = CompletableFuture.supplyAsync(() -> greenroom.adapter.outbox().post(place,
                Card.of(RichText.literal("Question of the day")), "slot-1"));
        discord.await("the attempt", () -> !discord.calls("POST channels").isEmpty());
        greenroom.adapter.stop();
        gate.release();

        assertThat(posting).succeedsWithin(SOON).isInstanceOf(Posting.Posted.class);
    }

    @Test
    void whateverIsAcknowledgedIsAnswered() {
        greenroom.echo.custom = Reply.Notice.of("Here it is");
        for (int round = 0; round < 5; round++) {
            greenroom.start();
            discord.await("a session", () -> discord.sessions() == 1);
            var typed = new CopyOnWriteArrayList<Exchange>();
            var typing = CompletableFuture.runAsync(() -> typeInto(typed));
            discord.await("some of them", () -> typed.size() > 10);
            greenroom.adapter.stop();
            typing.join();

            assertThat(typed).filteredOn(Exchange::isAcknowledged).isNotEmpty()
                    .allSatisfy(exchange -> assertThat(exchange.answers()).isEqualTo(1));
        }
    }

    /** A stream with gaps, so that there are moments without anything under way. */
    private void typeInto(List<Exchange> typed) {
        for (int person = 0; person < 100; person++) {
            typed.add(discord.person(Integer.toString(person)).types("/show custom"));
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
    }
}
