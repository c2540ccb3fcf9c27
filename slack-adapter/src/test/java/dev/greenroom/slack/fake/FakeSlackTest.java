package dev.greenroom.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.api.Test;

/** The fake refuses what Slack refuses. */
class FakeSlackTest {
    private Instant now = Instant.parse("2027-03-01T09:00:00Z");
    private final State state = new State(() -> now);
    private final WebMethods methods = new WebMethods(state, "http://fake");

    private static String text(String element) {
        return "[{'type':'rich_text','elements':[{'type':'rich_text_section','elements':[" + element + "]}]}]";
    }

    private static String table(String cells) {
        return "{'type':'table','rows':[" + cells + "],'column_settings':[{'align':'left'}]}";
    }

    static Stream<Arguments> refused() {
        String cell = "{'type':'raw_text','text':'x'}";
        String button = "{'type':'button','action_id':'%s','text':{'type':'plain_text','text':'%s'},'value':'v'}";
        return Stream.of(
                Arguments.of("an unknown block", "[{'type':'poll'}]"),
                Arguments.of("an empty text", text("{'type':'text','text':''}")),
                Arguments.of("a text that is missing", text("{'type':'text'}")),
                Arguments.of("an empty section", text("")),
                Arguments.of("an unknown leaf", text("{'type':'broadcast','range':'channel'}")),
                Arguments.of("a style that does not exist", text("{'type':'text','text':'x','style':{'big':true}}")),
                Arguments.of("a link without a scheme", text("{'type':'link','url':'a.example','text':'x'}")),
                Arguments.of("a header that is too long",
                        "[{'type':'header','text':{'type':'plain_text','text':'" + "x".repeat(151) + "'}}]"),
                Arguments.of("a header in mrkdwn", "[{'type':'header','text':{'type':'mrkdwn','text':'x'}}]"),
                Arguments.of("two tables",
                        "[" + table("[" + cell + "]") + "," + table("[" + cell + "]") + "]"),
                Arguments.of("an empty cell", "[" + table("[{'type':'raw_text','text':''}]") + "]"),
                Arguments.of("a row of 21 cells",
                        "[" + table("[" + String.join(",", java.util.Collections.nCopies(21, cell)) + "]") + "]"),
                Arguments.of("101 rows",
                        "[" + table(String.join(",", java.util.Collections.nCopies(101, "[" + cell + "]"))) + "]"),
                Arguments.of("51 blocks",
                        "[" + String.join(",", java.util.Collections.nCopies(51, "{'type':'divider'}")) + "]"),
                Arguments.of("an action id twice", "[{'type':'actions','elements':["
                        + button.formatted("a", "A") + "," + button.formatted("a", "B") + "]}]"),
                Arguments.of("a label that is too long",
                        "[{'type':'actions','elements':[" + button.formatted("a", "x".repeat(76)) + "]}]"),
                Arguments.of("no elements", "[{'type':'actions','elements':[]}]"),
                Arguments.of("an input in a message", "[{'type':'input'}]"),
                Arguments.of("a list that is indented too far", "[{'type':'rich_text','elements':[{"
                        + "'type':'rich_text_list','style':'bullet','indent':9,'elements':[{'type':'rich_text_section',"
                        + "'elements':[{'type':'text','text':'x'}]}]}]}]"),
                Arguments.of("too much text", text("{'type':'text','text':'" + "x".repeat(10_001) + "'}")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void isRefused(String what, String blocks) {
        JsonElement json = Json.parse(blocks.replace('\'', '"'));
        assertThat(BlockRules.ofMessage(json)).as(what).isNotEmpty();
    }

    @Test
    void aTriggerOpensOneFormWithinThreeSeconds() {
        String first = state.trigger("U1").id();
        assertThat(state.exchange(first)).isEmpty();
        assertThat(state.exchange(first)).contains("exchanged_trigger_id");
        String second = state.trigger("U1").id();
        now = now.plus(Duration.ofMillis(3_001));
        assertThat(state.exchange(second)).contains("expired_trigger_id");
        assertThat(state.exchange("made-up")).contains("invalid_trigger_id");
    }

    @Test
    void aResponseUrlTakesFiveAnswersWithinHalfAnHour() {
        var responses = new ResponseEndpoint(state);
        var callback = state.callback("C1", "U1", Optional.empty());
        for (int use = 0; use < 5; use++) {
            assertThat(responses.post(callback.id(), "{\"text\":\"x\"}").status()).isEqualTo(200);
        }
        assertThat(responses.post(callback.id(), "{\"text\":\"x\"}")).isEqualTo(new FakeSlack.Result(404, "used_url"));
        var late = state.callback("C1", "U1", Optional.empty());
        now = now.plus(Duration.ofMinutes(31));
        assertThat(responses.post(late.id(), "{\"text\":\"x\"}")).isEqualTo(new FakeSlack.Result(404, "expired_url"));
        var empty = state.callback("C1", "U1", Optional.empty());
        assertThat(responses.post(empty.id(), "{\"blocks\":[]}").body()).isEqualTo("no_text");
        assertThat(responses.post(empty.id(), "{\"text\":\"x\",\"blocks\":[{\"type\":\"poll\"}]}").body())
                .startsWith("invalid_blocks");
    }

    @Test
    void theBotPostsOnlyWhereItIsAMember() {
        state.put(new State.Channel("C2", "elsewhere", false));
        assertThat(methods.call("chat.postMessage", Map.of("channel", "C2", "text", "x")).body())
                .contains("not_in_channel");
        assertThat(methods.call("chat.postEphemeral", Map.of("channel", "C9", "user", "U1", "text", "x")).body())
                .contains("channel_not_found");
        assertThat(methods.call("chat.launchMissiles", Map.of()).body()).contains("unknown_method");
    }

    @Test
    void formsAreCheckedToo() {
        String view = """
                {"type":"modal","title":{"type":"plain_text","text":"%s"},"blocks":[{"type":"input","block_id":"b",
                "label":{"type":"plain_text","text":"L"},"element":{"type":"plain_text_input","action_id":"a",
                "max_length":%d}}]%s}""";
        String submit = ",\"submit\":{\"type\":\"plain_text\",\"text\":\"Send\"}";
        assertThat(ViewRules.of(Json.parse(view.formatted("T", 3_000, submit)))).isEmpty();
        assertThat(List.of(view.formatted("T".repeat(25), 3_000, submit), view.formatted("T", 3_001, submit),
                view.formatted("T", 3_000, ""),
                view.formatted("T", 3_000, submit + ",\"private_metadata\":\"" + "x".repeat(3_001) + "\"")))
                .allSatisfy(bad -> assertThat(ViewRules.of(Json.parse(bad))).isNotEmpty());
    }
}
