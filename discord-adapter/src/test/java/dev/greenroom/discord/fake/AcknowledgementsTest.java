package dev.greenroom.discord.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.greenroom.discord.fake.FakeInteraction.Kind;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The fake holds an application to Discord's order of things. */
class AcknowledgementsTest {
    private final FakeDiscord discord = FakeDiscord.start();
    private final World world = discord.world();
    private final Routing routing = new Routing(world, () -> "");
    private final FakePerson ada = discord.person("1001");
    private final FakeInteraction command = world.add(new FakeInteraction(world, Kind.COMMAND, ada, Optional.empty()));

    @AfterEach
    void close() {
        discord.close();
    }

    private Optional<JsonNode> acknowledge(FakeInteraction interaction, String body) {
        return call("POST", "interactions/" + interaction.id + "/" + interaction.token + "/callback", body);
    }

    private Optional<JsonNode> webhook(String method, String path, String body) {
        return call(method, "webhooks/" + World.APPLICATION + "/" + command.token + path, body);
    }

    private Optional<JsonNode> call(String method, String path, String body) {
        return routing.answer(new Call(method, path, Map.of(), Json.read(body.replace('\'', '"')), Map.of()));
    }

    private static void refused(int code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @Test
    void oneAcknowledgementOnly() {
        acknowledge(command, "{'type':5,'data':{'flags':64}}");

        refused(40060, () -> acknowledge(command, "{'type':5}"));
        refused(40060, () -> acknowledge(command, "{'type':9,'data':{}}"));
    }

    @Test
    void threeSecondsToAcknowledge() {
        world.letTimePass(Duration.ofSeconds(4));

        refused(10062, () -> acknowledge(command, "{'type':5}"));
    }

    @Test
    void nothingFollowsBeforeTheAcknowledgementOrAfterFifteenMinutes() {
        refused(10015, () -> webhook("POST", "", "{'content':'x'}"));
        acknowledge(command, "{'type':5}");
        world.letTimePass(Duration.ofMinutes(16));

        refused(50027, () -> webhook("PATCH", "/messages/@original", "{'content':'x'}"));
    }

    @Test
    void onlyEphemeralIsAFlagOfADeferredMessage() {
        refused(50035, () -> acknowledge(command, "{'type':5,'data':{'flags':32768}}"));
    }

    @Test
    void eachKindHasItsOwnAnswers() {
        refused(50035, () -> acknowledge(command, "{'type':6}"));
        refused(50035, () -> acknowledge(command, "{'type':8,'data':{'choices':[]}}"));
        var form = world.add(new FakeInteraction(world, Kind.MODAL, ada, Optional.empty()));
        refused(50035, () -> acknowledge(form, "{'type':9,'data':{}}"));
        var typing = world.add(new FakeInteraction(world, Kind.AUTOCOMPLETE, ada, Optional.empty()));
        refused(50035, () -> acknowledge(typing, "{'type':4,'data':{'content':'x'}}"));
    }

    @Test
    void theFirstFollowUpTakesThePlaceOfThinkingForEverybody() {
        acknowledge(command, "{'type':5}");
        webhook("POST", "", "{'content':'secret','flags':64}");

        assertThat(discord.person("1002").sees()).extracting(VisibleMessage::text).containsExactly("secret");
    }

    @Test
    void afterThinkingIsDeletedAFollowUpKeepsToItself() {
        acknowledge(command, "{'type':5}");
        webhook("DELETE", "/messages/@original", "{}");
        webhook("POST", "", "{'content':'secret','flags':64}");

        assertThat(discord.person("1002").sees()).isEmpty();
        assertThat(ada.sees()).extracting(VisibleMessage::text).containsExactly("secret");
    }

    @Test
    void aMessageOfTheSecondKindStaysOne() {
        acknowledge(command, "{'type':4,'data':{'flags':32768,'components':[{'type':10,'content':'x'}]}}");

        refused(50035, () -> webhook("PATCH", "/messages/@original", "{'content':'y'}"));
    }

    @Test
    void peopleCanOnlyTypeWhatIsRegistered() {
        assertThatThrownBy(() -> ada.types("/question")).isInstanceOf(AssertionError.class);
        call("PUT", "applications/" + World.APPLICATION + "/commands",
                "[{'name':'question','description':'x','options':[{'type':3,'name':'topic','description':'x'},"
                        + "{'type':4,'name':'n','description':'x','max_value':5},"
                        + "{'type':3,'name':'level','description':'x','choices':[{'name':'mid','value':'mid'}]}]}]");

        assertThatThrownBy(() -> ada.types("/question kind:x")).hasMessageContaining("no option kind");
        assertThatThrownBy(() -> ada.types("/question level:x")).hasMessageContaining("no choice x");
        assertThatThrownBy(() -> ada.types("/question n:6")).hasMessageContaining("does not take 6");
        assertThatThrownBy(() -> ada.types("/question python")).hasMessageContaining("no text without an option");
    }
}
