package dev.greenroom.slack.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Somebody in Slack, in one channel. What they do waits until the bot has answered and returns the messages that came or
 * changed; a bot that does not acknowledge with 200, or is silent for ten seconds, fails the test.
 */
public final class FakePerson {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private final String id;
    private final String channel;
    private final State state;
    private final Delivery delivery;
    private volatile String complaint = "";
    private final String base;

    FakePerson(String id, String channel, State state, Delivery delivery, String base) {
        this.id = id;
        this.channel = channel;
        this.state = state;
        this.delivery = delivery;
        this.base = base;
    }

    /** The same person in this channel. */
    public FakePerson in(String where) {
        return new FakePerson(id, where, state, delivery, base);
    }

    /** Types a command with its slash. */
    public List<SeenMessage> types(String line) {
        int before = state.changes();
        typesAndWalksAway(line);
        return state.since(before, PATIENCE);
    }

    /** Types a command and does not wait for more than the acknowledgement. */
    public void typesAndWalksAway(String line) {
        String[] parts = line.split(" ", 2);
        var callback = state.callback(channel, id, Optional.empty());
        var form = new LinkedHashMap<String, String>();
        form.put("token", "legacy");
        form.put("team_id", FakeSlack.TEAM);
        form.put("team_domain", "fake");
        form.put("channel_id", channel);
        form.put("channel_name", state.channel(channel).map(State.Channel::name).orElse("directmessage"));
        form.put("user_id", id);
        form.put("user_name", "person");
        form.put("command", parts[0]);
        form.put("text", parts.length > 1 ? escaped(parts[1]) : "");
        form.put("api_app_id", "A0FAKE");
        form.put("is_enterprise_install", "false");
        form.put("response_url", base + "/response_url/" + callback.id());
        form.put("trigger_id", state.trigger(id).id());
        acknowledged(delivery.form(Forms.encode(form)));
    }

    /** As Slack does with {@code should_escape}: marks escaped, channels as ids. */
    private String escaped(String text) {
        var words = new StringBuilder();
        for (String word : text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").split(" ", -1)) {
            int hash = word.indexOf('#');
            var known = hash < 0 ? Optional.<State.Channel>empty() : state.channelNamed(word.substring(hash + 1));
            words.append(words.isEmpty() ? "" : " ")
                    .append(known.map(found -> word.substring(0, hash) + "<#" + found.id() + "|" + found.name() + ">")
                            .orElse(word));
        }
        return words.toString();
    }

    /** Presses the button of this label. */
    public List<SeenMessage> presses(SeenMessage message, String label) {
        int before = state.changes();
        pressesAndWalksAway(message, label);
        return state.since(before, PATIENCE);
    }

    /** Presses a button and does not wait for more than the acknowledgement. */
    public void pressesAndWalksAway(SeenMessage message, String label) {
        JsonElement button = VisibleBlocks.controls(message.blocks()).stream()
                .filter(control -> VisibleBlocks.label(control).equals(label)).findFirst()
                .orElseThrow(() -> new AssertionError("no " + label + " among " + message.buttons()));
        act(message, Json.object("type", "button", "action_id", Json.text(button, "action_id"), "block_id", "b1",
                "value", Json.text(button, "value"), "action_ts", message.ts()));
    }

    /** Chooses the option of this label. */
    public List<SeenMessage> chooses(SeenMessage message, String label) {
        int before = state.changes();
        for (JsonElement control : VisibleBlocks.controls(message.blocks())) {
            for (JsonElement option : Json.list(control, "options")) {
                if (Json.member(option, "text").filter(text -> Json.text(text, "text").equals(label)).isPresent()) {
                    act(message, Json.object("type", "static_select", "action_id", Json.text(control, "action_id"),
                            "block_id", "b1", "selected_option", option, "action_ts", message.ts()));
                    return state.since(before, PATIENCE);
                }
            }
        }
        throw new AssertionError("no " + label + " among " + message.options());
    }

    private void act(SeenMessage message, JsonObject action) {
        if (message.onlyFor().filter(person -> !person.equals(id)).isPresent()) {
            throw new AssertionError(id + " does not see this message");
        }
        var callback = state.callback(message.channel(), id, Optional.of(message.ts()));
        var actions = new JsonArray();
        actions.add(action);
        interact(Json.object("type", "block_actions", "user", user(), "api_app_id", "A0FAKE", "token", "legacy",
                "container", Json.object("type", "message", "message_ts", message.ts(), "channel_id",
                        message.channel(), "is_ephemeral", message.isEphemeral()),
                "trigger_id", state.trigger(id).id(), "team", team(), "channel",
                Json.object("id", message.channel(), "name", "somewhere"), "response_url",
                base + "/response_url/" + callback.id(), "actions", actions));
    }

    /** The form that is open before this person. */
    public Optional<FakeView> form() {
        return state.viewOf(id);
    }

    /** Sends the open form off, with what is typed by label of the field; the rest stays as it was. */
    public List<SeenMessage> submits(Map<String, String> typed) {
        int before = state.changes();
        FakeView view = form().orElseThrow(() -> new AssertionError("no form is open"));
        var values = new JsonObject();
        for (JsonElement input : view.inputs()) {
            String text = typed.getOrDefault(FakeView.label(input), view.initial(FakeView.label(input)));
            JsonElement element = Json.member(input, "element").orElseThrow();
            int most = Json.member(element, "max_length").map(JsonElement::getAsInt).orElse(3_000);
            if (text.isEmpty() || text.length() > most) {
                throw new AssertionError("the form takes 1 to " + most + " characters in " + FakeView.label(input));
            }
            values.add(Json.text(input, "block_id"), Json.object(Json.text(element, "action_id"),
                    Json.object("type", "plain_text_input", "value", text)));
        }
        var sent = view.json().deepCopy().getAsJsonObject();
        sent.addProperty("id", view.id());
        sent.addProperty("hash", "1.abc");
        sent.add("state", Json.object("values", values));
        var answer = interact(Json.object("type", "view_submission", "team", team(), "user", user(), "api_app_id",
                "A0FAKE", "token", "legacy", "trigger_id", state.trigger(id).id(), "view", sent));
        return after(view, answer, before);
    }

    private List<SeenMessage> after(FakeView view, String answer, int before) {
        JsonElement action = answer.isBlank() ? Json.object("response_action", "clear") : Json.parse(answer);
        switch (Json.text(action, "response_action")) {
            case "", "clear" -> state.close(id);
            case "update" -> {
                JsonElement next = Json.member(action, "view").orElseThrow();
                var problems = ViewRules.of(next);
                if (!problems.isEmpty()) {
                    throw new AssertionError("Slack refuses the form: " + problems);
                }
                state.open(new FakeView(view.id(), id, next));
            }
            case "errors" -> {
                complaint = complaint(view, Json.member(action, "errors").orElseThrow().getAsJsonObject());
                return List.of();
            }
            default -> throw new AssertionError("Slack does not know " + answer);
        }
        return state.since(before, PATIENCE);
    }

    private static String complaint(FakeView view, JsonObject errors) {
        for (JsonElement input : view.inputs()) {
            String text = Json.text(errors, Json.text(input, "block_id"));
            if (!text.isEmpty()) {
                return text;
            }
        }
        throw new AssertionError("Slack finds no field for " + errors);
    }

    /** What stands in red below a field of the form that was sent last and stayed open. */
    public String complaint() {
        return complaint;
    }

    /** What this person sees in the channel, and in the direct conversation with the bot. */
    public List<SeenMessage> sees() {
        return state.messages(message -> (message.channel().equals(channel)
                || message.channel().equals(WebMethods.directOf(id)))
                && message.onlyFor().filter(person -> !person.equals(id)).isEmpty());
    }

    private String interact(JsonObject payload) {
        return acknowledged(delivery.form(Forms.encode(Map.of("payload", payload.toString()))));
    }

    private String acknowledged(HttpResponse<String> response) {
        if (response.statusCode() != 200) {
            throw new AssertionError("acknowledged with HTTP " + response.statusCode());
        }
        String body = response.body();
        if (body.startsWith("{") && !Json.text(Json.parse(body), "text").isEmpty()) {
            state.add(channel, Optional.of(id), Json.text(Json.parse(body), "text"), new JsonArray(), new JsonObject());
        }
        return body;
    }

    private JsonObject user() {
        return Json.object("id", id, "username", "person", "name", "person", "team_id", FakeSlack.TEAM);
    }

    private static JsonObject team() {
        return Json.object("id", FakeSlack.TEAM, "domain", "fake");
    }
}
