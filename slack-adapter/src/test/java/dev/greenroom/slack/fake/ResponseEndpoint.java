package dev.greenroom.slack.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import java.time.Duration;
import java.util.Optional;

/** The response_urls: five uses within thirty minutes each. */
final class ResponseEndpoint {
    private static final Duration GOOD_FOR = Duration.ofMinutes(30);
    private static final int USES = 5;
    private final State state;

    ResponseEndpoint(State state) {
        this.state = state;
    }

    FakeSlack.Result post(String path, String body) {
        Optional<State.Callback> known = state.callback(path.substring(path.lastIndexOf('/') + 1));
        if (known.isEmpty()) {
            return new FakeSlack.Result(404, "no_service");
        }
        State.Callback callback = known.get();
        if (callback.used() >= USES) {
            return new FakeSlack.Result(404, "used_url");
        }
        if (state.now().isAfter(callback.issued().plus(GOOD_FOR))) {
            return new FakeSlack.Result(404, "expired_url");
        }
        try {
            return post(callback, Json.parse(body));
        } catch (JsonParseException e) {
            return new FakeSlack.Result(400, "invalid_payload");
        }
    }

    private FakeSlack.Result post(State.Callback callback, JsonElement message) {
        JsonElement blocks = Json.member(message, "blocks").orElse(new JsonArray());
        var problems = BlockRules.ofMessage(blocks);
        if (!problems.isEmpty()) {
            return new FakeSlack.Result(400, "invalid_blocks " + problems);
        }
        String text = Json.text(message, "text");
        if (text.isEmpty()) {
            return new FakeSlack.Result(400, "no_text");
        }
        if (text.length() > 40_000) {
            return new FakeSlack.Result(400, "msg_too_long");
        }
        state.put(new State.Callback(callback.id(), callback.channel(), callback.user(), callback.issued(),
                callback.used() + 1, callback.pressed()));
        show(callback, message, text, blocks);
        return new FakeSlack.Result(200, "ok");
    }

    private void show(State.Callback callback, JsonElement message, String text, JsonElement blocks) {
        boolean replaces = Json.member(message, "replace_original").map(JsonElement::getAsBoolean).orElse(false);
        Optional<SeenMessage> original = callback.pressed().filter(ts -> replaces).flatMap(state::message);
        if (original.isPresent()) {
            var old = original.get();
            state.put(new SeenMessage(old.ts(), old.channel(), old.onlyFor(), text, blocks, old.payload()));
        } else {
            boolean all = Json.text(message, "response_type").equals("in_channel");
            state.add(callback.channel(), all ? Optional.empty() : Optional.of(callback.user()), text, blocks,
                    new JsonObject());
        }
    }
}
