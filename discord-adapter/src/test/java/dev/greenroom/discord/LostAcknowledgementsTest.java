package dev.greenroom.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.reply.Reply;
import dev.greenroom.discord.fake.Exchange;
import dev.greenroom.discord.fake.FakeDiscord;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Acknowledgements that got lost on the way, or whose answers did. */
final class LostAcknowledgementsTest {
    private static final String CALLBACK = "callback";

    private final OnFakeDiscord greenroom = OnFakeDiscord.connected();
    private final FakeDiscord discord = greenroom.discord;
    private final AtomicInteger works = new AtomicInteger();

    LostAcknowledgementsTest() {
        greenroom.echo.before = works::incrementAndGet;
        greenroom.echo.custom = Reply.Notice.of("Here it is");
    }

    @AfterEach
    void close() {
        greenroom.close();
    }

    private Exchange ask() {
        return discord.person("1").types("/show custom");
    }

    private void answeredOnce(Exchange exchange) {
        assertThat(exchange.message().text()).isEqualTo("Here it is");
        assertThat(exchange.answers()).isEqualTo(1);
        assertThat(works).hasValue(1);
    }

    @Test
    void oneThatArrivedWithoutAnAnswerIsAnsweredOnce() {
        discord.faults().breakAfter(CALLBACK, 1);

        answeredOnce(ask());
    }

    @Test
    void oneThatArrivedAndWasAnsweredByAProxyIsAnsweredOnce() {
        discord.faults().answerAfter(CALLBACK, 1, 504);

        answeredOnce(ask());
    }

    @Test
    void oneThatDidNotArriveIsMadeAgain() {
        discord.faults().breakBefore(CALLBACK, 1);

        answeredOnce(ask());
    }

    @Test
    void oneThatArrivedIsFoundWhereItCannotBeMadeAgain() {
        discord.faults().breakAfter(CALLBACK, 1);
        discord.faults().breakBefore(CALLBACK, 10);

        answeredOnce(ask());
    }

    @Test
    void oneThatNeverArrivesIsNotFollowedByAnything() {
        discord.faults().breakBefore(CALLBACK, 10);
        var lost = ask();
        discord.await("a question whether it arrived", () -> !discord.calls("GET webhooks").isEmpty());
        discord.faults().clear();

        answeredOnce(ask());
        assertThat(lost.isAcknowledged()).isFalse();
    }

    @Test
    void whoMayHaveBeenReplacedLeavesItToTheOther() {
        greenroom.adapter.hesitate(true);
        discord.faults().breakAfter(CALLBACK, 1);
        var lost = ask();
        discord.await("a second attempt", () -> discord.calls(CALLBACK).size() > 1);
        greenroom.adapter.hesitate(false);

        answeredOnce(ask());
        assertThat(lost.isSettled()).isFalse();
    }
}
