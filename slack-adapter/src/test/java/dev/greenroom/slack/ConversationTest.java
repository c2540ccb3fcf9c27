package dev.greenroom.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.slack.fake.SeenMessage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Commands, presses and forms, from the person's side. */
class ConversationTest {
    private final Stage stage = new Stage();

    @AfterEach
    void close() {
        stage.close();
    }

    private SeenMessage echo() {
        return stage.person().types("/try echo hi").getLast();
    }

    @Test
    void theReplyToACommandIsForTheCallerAlone() {
        SeenMessage reply = echo();
        assertThat(reply.text()).isEqualTo("hi");
        assertThat(reply.onlyFor()).contains("U1");
        assertThat(reply.buttons()).startsWith("Again", "Beside").endsWith("Pick one");
        assertThat(stage.slack.person("U2").in("C1").sees()).isEmpty();
    }

    @Test
    void whatIsForTheChannelIsSeenByAll() {
        assertThat(stage.person().types("/try aloud").getLast().isEphemeral()).isFalse();
    }

    @Test
    void aNoticeIsPrivateEvenWhereTheChannelWasPromised() {
        SeenMessage notice = stage.person().types("/try refuse").getLast();
        assertThat(notice.text()).isEqualTo("not now");
        assertThat(notice.isEphemeral()).isTrue();
    }

    @Test
    void commandsWorkInChannelsThatTheBotNeverJoined() {
        assertThat(stage.slack.person("U1").in("C2").types("/try aloud").getLast().text()).isEqualTo("for all");
    }

    @Test
    void anUnknownCommandGetsAComplaintWithAnExample() {
        assertThat(stage.person().types("/try nothing").getLast().text()).contains("/try echo", "Example");
        assertThat(stage.person().types("/nothing").getLast().text()).contains("/nothing");
    }

    @Test
    void marksAndChannelsArriveAsTheyWereTyped() {
        assertThat(stage.person().types("/try echo a <b> & &lt; *c* #general").getLast().text())
                .isEqualTo("a <b> & &lt; *c* <#C1|general>");
    }

    @Test
    void aPressUpdatesItsMessage() {
        SeenMessage reply = echo();
        List<SeenMessage> changed = stage.person().presses(reply, "Again");
        assertThat(changed).hasSize(1);
        assertThat(changed.getFirst().ts()).isEqualTo(reply.ts());
        assertThat(changed.getFirst().text()).isEqualTo("in its place");
    }

    @Test
    void aPrivateReplyToAPressLeavesItsMessageAlone() {
        SeenMessage reply = echo();
        SeenMessage beside = stage.person().presses(reply, "Beside").getLast();
        assertThat(beside.ts()).isNotEqualTo(reply.ts());
        assertThat(stage.person().sees()).extracting(SeenMessage::text).containsExactly("hi", "beside it");
    }

    @Test
    void aNoticeNeverReplacesWhatIsOnTheScreen() {
        SeenMessage reply = echo();
        stage.person().presses(reply, "Gone");
        assertThat(stage.person().sees()).extracting(SeenMessage::text).containsExactly("hi", "not any more");
    }

    @Test
    void whatAPressOnASharedMessageOpensIsForThePresserAlone() {
        SeenMessage shared = stage.person().types("/try aloud").getLast();
        SeenMessage beside = stage.slack.person("U2").in("C1").presses(shared, "Beside").getLast();
        assertThat(beside.onlyFor()).contains("U2");
    }

    @Test
    void aChoiceCarriesItsOption() {
        SeenMessage reply = echo();
        assertThat(reply.options().getFirst()).isEqualTo("One <1>");
        assertThat(stage.person().chooses(reply, "One <1>").getLast().text()).isEqualTo("in its place");
    }

    @Test
    void aFormOpensAndItsAnswerIsForTheCallerAlone() {
        stage.person().types("/try form");
        var form = stage.person().form().orElseThrow();
        assertThat(form.title()).isEqualTo("Your answer");
        assertThat(form.intro()).isEqualTo("What is <b>?");
        SeenMessage reply = stage.person().submits(Map.of("Your answer", "<!channel> & *all*")).getLast();
        assertThat(reply.text()).isEqualTo("you said <!channel> & *all*");
        assertThat(reply.onlyFor()).contains("U1");
        assertThat(stage.person().form()).isEmpty();
    }

    @Test
    void aFormFromAPressCanReplaceThePressedMessage() {
        SeenMessage reply = echo();
        stage.person().presses(reply, "Swap");
        SeenMessage swapped = stage.person().submits(Map.of("Your answer", "x")).getLast();
        assertThat(swapped.ts()).isEqualTo(reply.ts());
        assertThat(swapped.text()).isEqualTo("swapped");
    }

    @Test
    void aFormCanLeadToAnother() {
        stage.person().presses(echo(), "Swap");
        stage.person().submits(Map.of("Your answer", "more"));
        assertThat(stage.person().submits(Map.of("Your answer", "done")).getLast().text()).isEqualTo("you said done");
    }

    @Test
    void aFileGoesToTheDirectMessagesAndASentenceToTheChannel() {
        stage.person().types("/try file");
        var direct = stage.slack.messages("D1");
        assertThat(direct).hasSize(1);
        assertThat(direct.getFirst().payload().get("content").getAsString()).isEqualTo("{\"a\":1}");
        assertThat(stage.slack.calls("response_url")).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void theRequestSaysWhoWhereAndWhen() {
        assertThat(stage.person().types("/try who").getLast().text())
                .isEqualTo("slack-T0FAKE U1 C1 en_US 2027-03-01T09:00:00Z");
    }

    @Test
    void adminsAreTheWorkspacesAdmins() {
        stage.slack.user("U7", "Ada", true, "Europe/London", "en-GB");
        assertThat(stage.slack.person("U7").in("C1").types("/try admin").getLast().text()).isEqualTo("for admins");
        assertThat(stage.person().types("/try admin").getLast().text()).contains("for the admins");
    }

    @Test
    void theFirstReplyIsInThePersonsLanguage() {
        stage.slack.user("U7", "Ada", false, "Europe/Berlin", "de-DE");
        assertThat(stage.slack.person("U7").in("C1").types("/try who").getLast().text()).contains(" de_DE ");
    }

    @Test
    void theAcknowledgementDoesNotWaitForTheWork() {
        stage.person().typesAndWalksAway("/try wait");
        assertThat(stage.slack.messages("C1")).isEmpty();
        stage.clock.advance(Duration.ofMinutes(5));
        stage.commands.gate.countDown();
        assertThat(stage.person().types("/hello").getLast().text()).isIn("waited", "Hello.");
    }

    @Test
    void aButtonOfSomebodyElsesInstallationSaysThatItIsOld() {
        SeenMessage reply = echo();
        var foreign = new SeenMessage(reply.ts(), reply.channel(), reply.onlyFor(), reply.fallback(),
                com.google.gson.JsonParser.parseString(reply.blocks().toString().replace("again~", "again~x")),
                reply.payload());
        assertThat(stage.person().presses(foreign, "Again").getLast().text()).contains("earlier version");
    }
}
