package dev.greenroom.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.request.Platform;
import dev.greenroom.core.reply.Reply;
import dev.greenroom.discord.fake.Exchange;
import dev.greenroom.discord.fake.FakePerson;
import dev.greenroom.discord.fake.VisibleMessage;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConversationTest {
    private static OnFakeDiscord greenroom;
    private FakePerson ada;

    @BeforeAll
    static void connect() {
        greenroom = OnFakeDiscord.connected();
    }

    @AfterAll
    static void disconnect() {
        greenroom.close();
    }

    @BeforeEach
    void join() {
        ada = greenroom.discord.person("1001", "Ada *L*");
        greenroom.echo.before = () -> {};
        greenroom.discord.faults().clear();
    }

    @Test
    void aCommandIsAcknowledgedBeforeItsWorkBegins() {
        var gate = new CountDownLatch(1);
        greenroom.echo.before = () -> await(gate);

        var exchange = ada.types("/show custom");

        assertThat(exchange.acknowledgement()).isEqualTo(5);
        assertThat(exchange.acknowledgedPrivately()).isTrue();
        assertThat(exchange.isSettled()).isFalse();
        gate.countDown();
        assertThat(exchange.message().text()).isEqualTo("nothing set");
    }

    @Test
    void optionsArriveAsText() {
        var message = ada.with("questions.md", "# Questions").types(
                "/echo topic:python level:mid count:7 channel:#random file:questions.md about:locks: what, when")
                .message();

        assertThat(message.ephemeral()).isTrue();
        assertThat(message.text()).contains("topic=python", "level=mid", "count=7", "about=locks: what, when",
                "channel=" + greenroom.discord.channelId("random"), "/questions.md");
    }

    @Test
    void theCallerIsWhoDiscordSays() {
        ada.speaking("de").in("random").types("/say").settled();

        var caller = greenroom.echo.callers.getLast();
        assertThat(caller.person().id()).isEqualTo("1001");
        assertThat(caller.community().platform()).isEqualTo(Platform.DISCORD);
        assertThat(caller.community().id()).isEqualTo(greenroom.discord.guildId());
        assertThat(caller.place().channel().id()).isEqualTo(greenroom.discord.channelId("random"));
        assertThat(caller.locale()).isEqualTo(Locale.GERMAN);
        assertThat(caller.who().profile()).hasValueSatisfying(profile -> {
            assertThat(profile.name()).isEqualTo("Ada *L*");
            assertThat(profile.admin()).isFalse();
        });
    }

    @Test
    void aDirectConversationIsACommunityOfOne() {
        ada.inDirectMessages().types("/say").settled();

        var caller = greenroom.echo.callers.getLast();
        assertThat(caller.community().id()).isEqualTo("dm-1001");
        assertThat(caller.who().profile()).hasValueSatisfying(profile -> assertThat(profile.admin()).isTrue());
    }

    @Test
    void whoMayManageTheServerIsAnAdmin() {
        assertThat(ada.types("/admin only here").message().text()).contains("is for the admins");
        assertThat(greenroom.discord.admin("1002").types("/admin only here").message().text())
                .isEqualTo("Yes, admin");
    }

    @Test
    void aWordIsSaidToTheCallerAlone() {
        var exchange = ada.types("/say");

        assertThat(exchange.acknowledgement()).isEqualTo(4);
        assertThat(exchange.message().ephemeral()).isTrue();
        assertThat(exchange.message().text()).isEqualTo("Just <@1> a *word*");
    }

    @Test
    void aReplyForTheChannelIsSeenByEverybody() {
        var exchange = ada.types("/show public");

        assertThat(exchange.acknowledgedPrivately()).isFalse();
        assertThat(exchange.message().ephemeral()).isFalse();
        assertThat(greenroom.discord.person("1003").sees()).contains(exchange.message());
    }

    @Test
    void aRefusalOfAPublicReplyIsForTheCallerAlone() {
        var bob = greenroom.discord.person("1004").in("random");
        var exchange = ada.in("random").types("/show refused");

        assertThat(exchange.message().ephemeral()).isTrue();
        assertThat(exchange.message().text()).isEqualTo("Not for *all*");
        assertThat(bob.sees()).isEmpty();
    }

    @Test
    void aFileComesWithItsSentence() {
        var message = ada.types("/show file").message();

        assertThat(message.text()).startsWith("Your data");
        assertThat(message.files()).containsEntry("data.json", "{\"a\":1}");
    }

    @Test
    void suggestionsComeWhileSomebodyTypes() {
        assertThat(ada.completes("/echo level:mid topic:py")).containsExactly("python", "python-async");
        assertThat(ada.completes("/echo topic:nothing")).isEmpty();
    }

    @Test
    void aButtonMayUpdateItsMessage() {
        var card = ada.types("/echo topic:python").message();
        var exchange = ada.presses(card, "Update");

        assertThat(exchange.acknowledgement()).isEqualTo(6);
        assertThat(exchange.message().id()).isEqualTo(card.id());
        assertThat(exchange.message().text()).isEqualTo("updated");
    }

    @Test
    void aButtonMayAnswerInANewMessage() {
        var card = ada.types("/show public").message();
        var bob = greenroom.discord.person("1005");
        var alone = bob.presses(card, "Alone").message();
        var all = bob.presses(card, "All").message();

        assertThat(alone.ephemeral()).isTrue();
        assertThat(alone.id()).isNotEqualTo(card.id());
        assertThat(all.ephemeral()).isFalse();
    }

    @Test
    void aNoticeNeverReplacesWhatIsOnTheScreen() {
        var card = ada.types("/show public").message();
        var exchange = ada.presses(card, "Notice");

        assertThat(exchange.message().text()).isEqualTo("only you");
        assertThat(exchange.message().ephemeral()).isTrue();
        assertThat(ada.sees()).contains(card);
    }

    @Test
    void aChoiceIsAPress() {
        var card = ada.types("/echo").message();

        assertThat(ada.chooses(card, "First").message().text()).isEqualTo("updated");
        assertThat(ada.chooses(card, "Second").message().text()).isEqualTo("alone");
    }

    @Test
    void aFormOpensAtOnceAndItsTextComesBack() {
        var card = ada.types("/echo").message();
        var opened = ada.presses(card, "Form");

        assertThat(opened.acknowledgement()).isEqualTo(9);
        assertThat(opened.modal().title()).isEqualTo("Your answer");
        assertThat(opened.modal().intro()).isEqualTo("What is *this*?");
        var answer = ada.submits(opened.modal(), Map.of("Answer", "It *depends* @everyone"));
        assertThat(answer.acknowledgement()).isEqualTo(5);
        assertThat(visible(answer)).isEqualTo("You said: It *depends* @everyone");
        assertThat(ada.sees()).contains(card);
    }

    @Test
    void aFormFromACommandComesBackAsWell() {
        var modal = ada.types("/form open").modal();

        assertThat(visible(ada.submits(modal, Map.of("Answer", "yes")))).isEqualTo("You said: yes");
    }

    @Test
    void twoPressesAtOnceBothGetAnAnswer() {
        VisibleMessage card = ada.types("/echo").message();
        var first = ada.presses(card, "Update");
        var second = ada.presses(card, "Update");

        assertThat(first.message().text()).isEqualTo("updated");
        assertThat(second.message().text()).isEqualTo("updated");
    }

    @Test
    void theGermanDescriptionIsRegistered() {
        var echo = greenroom.discord.commands().stream().filter(c -> c.path("name").asText().equals("echo"))
                .findFirst().orElseThrow();

        assertThat(echo.path("description").asText()).isEqualTo("Does echo");
        assertThat(echo.path("description_localizations").path("de").asText()).isEqualTo("Tut echo");
        assertThat(echo.path("contexts").toString()).isEqualTo("[0,1]");
        assertThat(echo.path("integration_types").toString()).isEqualTo("[0]");
        assertThat(echo.path("default_member_permissions").isNull()).isTrue();
    }

    @Test
    void aReplyOfAnyLengthIsShownWhole() {
        String text = "word ".repeat(2_000).strip();
        greenroom.echo.custom = Reply.Notice.of(text);

        var messages = ada.types("/show custom");

        assertThat(messages.settled().messages()).isNotEmpty();
        greenroom.discord.await("three messages", () -> messages.messages().size() == 3);
        assertThat(messages.messages()).allMatch(VisibleMessage::ephemeral);
        assertThat(String.join(" ", messages.messages().stream().map(VisibleMessage::text).toList()).split("\\s+"))
                .hasSize(2_000);
        greenroom.echo.custom = Reply.Notice.of("nothing set");
    }

    @Test
    void nothingThatStandsInATextPingsAnybody() {
        String text = "@everyone @here <@1001> <@&1>";
        greenroom.echo.custom = Reply.Notice.of(text);
        var modal = ada.types("/form open").modal();

        assertThat(visible(ada.types("/show custom"))).isEqualTo(text);
        ada.submits(modal, Map.of("Answer", text)).settled();
        assertThat(greenroom.discord.pings()).isEmpty();
        greenroom.echo.custom = Reply.Notice.of("nothing set");
    }

    private static String visible(Exchange exchange) {
        return exchange.message().text().replace("\u200B", "");
    }

    private static void await(CountDownLatch gate) {
        try {
            gate.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
