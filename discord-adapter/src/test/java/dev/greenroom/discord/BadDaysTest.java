package dev.greenroom.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.reply.Reply;
import dev.greenroom.discord.fake.Exchange;
import dev.greenroom.discord.fake.FakeDiscord;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BadDaysTest {

    @Nested
    class Connecting {

        @Test
        void aTokenThatDiscordDoesNotKnowIsReportedAndNotTriedAgain() {
            try (var discord = FakeDiscord.start()) {
                var adapter = withToken("MTIz.wrong.token", discord, Optional.empty());

                discord.await("a refusal", () -> adapter.health() instanceof DiscordHealth.Refused);
                assertThat(discord.calls("GET")).hasSize(1);
                assertThat(discord.identifies()).isZero();
                assertThat(adapter.health().toString()).contains("DISCORD_TOKEN").doesNotContain("MTIz");
                adapter.stop();
            }
        }

        @Test
        void theLoginRefusesABadTokenAsWell() {
            try (var discord = FakeDiscord.start()) {
                var adapter = withToken("MTIz.wrong.token", discord, Optional.of(discord.gatewayUrl()));

                discord.await("a refusal", () -> adapter.health() instanceof DiscordHealth.Refused);
                assertThat(discord.calls("GET users/@me")).hasSize(1);
                assertThat(discord.identifies()).isZero();
                adapter.stop();
            }
        }

        private static DiscordAdapter withToken(String token, FakeDiscord discord, Optional<URI> gateway) {
            var greenroom = new OnFakeDiscord(discord, new Delivery(1));
            var adapter = new DiscordAdapter(new DiscordSettings(token, Optional.of(discord.apiUrl()), gateway),
                    InstantSource.system(), greenroom.presence, OnFakeDiscord.QUICK, new Delivery(1));
            adapter.start(greenroom.desk, greenroom.catalogue);
            return adapter;
        }

        @Test
        void aSessionClosedForItsTokenIsNotBegunAgain() {
            try (var greenroom = OnFakeDiscord.connected()) {
                greenroom.discord.closeGateway(4004);

                greenroom.discord.await("a refusal",
                        () -> greenroom.adapter.health() instanceof DiscordHealth.Refused);
                assertThat(greenroom.discord.identifies()).isEqualTo(1);
            }
        }

        @Test
        void aDiscordThatIsAwayAtTheStartIsTriedUntilItIsThere() {
            try (var discord = FakeDiscord.start();
                    var greenroom = new OnFakeDiscord(discord, new Delivery(10))) {
                discord.goAway();
                greenroom.start();
                discord.await("a report",
                        () -> greenroom.adapter.health() instanceof DiscordHealth.Connecting(String problem)
                                && problem.contains("cannot be reached"));
                discord.comeBack();

                discord.awaitCommands();
                assertThat(discord.person("1").types("/say").message().text()).isNotEmpty();
                assertThat(greenroom.adapter.health()).isEqualTo(new DiscordHealth.Connected());
            }
        }

        @Test
        void aGatewayThatCannotBeReachedIsTriedFromTheStart() {
            try (var discord = FakeDiscord.start()) {
                var adapter = withToken(FakeDiscord.TOKEN, discord, Optional.of(URI.create("ws://127.0.0.1:1/")));

                discord.await("more attempts", () -> discord.calls("GET users/@me").size() > 2);
                assertThat(adapter.health()).isInstanceOf(DiscordHealth.Connecting.class);
                adapter.stop();
                assertThat(adapter.health()).isEqualTo(new DiscordHealth.StandingBy());
            }
        }

        @ParameterizedTest
        @CsvSource({"GET gateway/bot, 500", "GET gateway/bot, 404", "GET users/@me, 500", "GET users/@me, 403",
            "applications/.*/commands, 500"})
        void anAnswerThatIsNoneIsTriedAgain(String request, int status) {
            try (var discord = FakeDiscord.start();
                    var greenroom = new OnFakeDiscord(discord, new Delivery(10))) {
                discord.faults().answer(request, 2, status, 0);
                greenroom.start();

                discord.awaitCommands();
                assertThat(discord.identifies()).isEqualTo(1);
            }
        }

        @Test
        void aDroppedConnectionIsResumedAndMissesNothing() {
            try (var greenroom = OnFakeDiscord.connected()) {
                greenroom.discord.dropSockets();
                var exchange = greenroom.discord.person("1").types("/say");

                assertThat(exchange.message().text()).isNotEmpty();
                assertThat(greenroom.discord.resumes()).isEqualTo(1);
                assertThat(greenroom.discord.identifies()).isEqualTo(1);
            }
        }

        @Test
        void anInvalidSessionIsFollowedByANewOne() {
            try (var greenroom = OnFakeDiscord.connected()) {
                greenroom.discord.refuseSessions(true);
                greenroom.discord.dropSockets();
                greenroom.discord.await("another session", () -> greenroom.discord.identifies() > 1);
                greenroom.discord.refuseSessions(false);

                greenroom.discord.await("a session", () -> greenroom.discord.sessions() == 1);
                assertThat(greenroom.discord.identifies()).isLessThan(4);
            }
        }

        @Test
        void itMayStopAndStartAgain() {
            try (var greenroom = OnFakeDiscord.connected()) {
                greenroom.adapter.stop();
                assertThat(greenroom.adapter.health()).isEqualTo(new DiscordHealth.StandingBy());
                greenroom.discord.await("no session", () -> greenroom.discord.sessions() == 0);
                greenroom.start();

                greenroom.discord.awaitCommands();
                assertThat(greenroom.discord.person("1").types("/say").message().text()).isNotEmpty();
                assertThat(greenroom.discord.calls("PUT applications")).hasSize(1);
            }
        }
    }

    @Nested
    class Answering {
        private final OnFakeDiscord greenroom = OnFakeDiscord.connected();
        private final AtomicInteger works = new AtomicInteger();

        Answering() {
            greenroom.echo.before = works::incrementAndGet;
            greenroom.echo.custom = Reply.Notice.of("Here it is");
        }

        @AfterEach
        void close() {
            greenroom.close();
        }

        private Exchange ask() {
            return greenroom.discord.person("1").types("/show custom");
        }

        @Test
        void aRateLimitIsWaitedFor() {
            greenroom.discord.faults().rateLimit("PATCH .*@original", 1, Duration.ofSeconds(1));

            assertThat(ask().message().text()).isEqualTo("Here it is");
        }

        @Test
        void aGatewayErrorOnTheWayIsTriedAgain() {
            greenroom.discord.faults().answer("PATCH .*@original", 1, 502, 0);

            assertThat(ask().message().text()).isEqualTo("Here it is");
        }

        @Test
        void aReplyThatDiscordRefusesBecomesASentence() {
            greenroom.discord.faults().answer("PATCH .*@original", 1, 400, 50035);

            assertThat(ask().message().text()).contains("Something went wrong on my side");
        }

        @ParameterizedTest
        @MethodSource("errors")
        void workThatEndsInAnErrorBecomesASentence(Supplier<Error> error) {
            greenroom.echo.before = () -> {
                throw error.get();
            };

            assertThat(ask().message().text()).contains("Something went wrong on my side");
        }

        static Stream<Supplier<Error>> errors() {
            return Stream.of(StackOverflowError::new, () -> new NoClassDefFoundError("on demand"),
                    () -> new OutOfMemoryError("on demand"));
        }

        @Test
        void aMessageDeletedMeanwhileIsAnsweredInANewOne() {
            var ada = greenroom.discord.person("1");
            var card = ada.types("/echo").message();
            greenroom.discord.faults().answer("PATCH .*@original", 1, 404, 10008);

            var message = ada.presses(card, "Update").message();
            assertThat(message.text()).isEqualTo("updated");
            assertThat(message.ephemeral()).isTrue();
            assertThat(message.id()).isNotEqualTo(card.id());
        }

        @ParameterizedTest
        @CsvSource({"404, 10062", "400, 40060"})
        void whatCouldNotBeAcknowledgedIsNotDone(int status, int code) {
            greenroom.discord.faults().answer("callback", 1, status, code);
            ask();
            greenroom.discord.await("the attempt", () -> !greenroom.discord.calls("callback").isEmpty());
            // The next one shows that the first is over.
            assertThat(ask().message().text()).isEqualTo("Here it is");

            assertThat(works).hasValue(1);
        }

        @Test
        void anAcknowledgementAfterThreeSecondsIsTooLate() {
            var gate = greenroom.discord.faults().hold("callback");
            var late = ask();
            greenroom.discord.await("the attempt", () -> !greenroom.discord.calls("callback").isEmpty());
            greenroom.discord.letTimePass(Duration.ofSeconds(4));
            gate.release();

            assertThat(ask().message().text()).isEqualTo("Here it is");
            assertThat(late.isSettled()).isFalse();
            assertThat(works).hasValue(1);
        }
    }

    @Test
    void whenTooMuchIsUnderWayPeopleAreTold() {
        try (var greenroom = new OnFakeDiscord(FakeDiscord.start(), new Delivery(1))) {
            greenroom.start();
            greenroom.discord.awaitCommands();
            var gate = new CountDownLatch(1);
            greenroom.echo.before = () -> {
                try {
                    gate.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            };
            var first = greenroom.discord.person("1").types("/show public");
            assertThat(first.acknowledgement()).isEqualTo(5);

            var second = greenroom.discord.person("2").types("/show public");
            assertThat(second.message().text()).contains("Too many people");
            assertThat(second.message().ephemeral()).isTrue();
            var form = greenroom.discord.person("3").types("/form open").modal();
            assertThat(
                    greenroom.discord.person("3").submits(form, Map.of("Answer", "my *long* answer")).message().text())
                    .contains("Too many people", "my *long* answer");
            gate.countDown();
            assertThat(first.message().text()).isEqualTo("For all");
        }
    }

    @Test
    void whoMayHaveBeenReplacedAnswersWhatNobodyElseAnswers() {
        try (var discord = FakeDiscord.start();
                var cutOff = new OnFakeDiscord(discord, new Delivery(10));
                var other = new OnFakeDiscord(discord, new Delivery(10))) {
            cutOff.echo.custom = Reply.Notice.of("The store is away");
            other.echo.custom = Reply.Notice.of("Here it is");
            cutOff.start();
            discord.awaitCommands();
            cutOff.adapter.hesitate(true);
            var alone = discord.person("1").types("/show custom");
            assertThat(alone.message().text()).isEqualTo("The store is away");
            assertThat(alone.acknowledgedAfter()).isLessThan(Duration.ofSeconds(3));

            other.start();
            discord.await("both", () -> discord.sessions() == 2);
            assertThat(discord.person("2").types("/show custom").message().text()).isEqualTo("Here it is");
            cutOff.adapter.hesitate(false);
        }
    }
}
