package dev.greenroom.app.chat;

import dev.greenroom.app.StageApplication;
import dev.greenroom.core.testing.SampleDesk;
import dev.greenroom.core.testing.Surface;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The local chat as a conversation sees it: the real server over HTTP, used as the page uses it. */
final class ChatSurface implements Surface {
    private static final AtomicInteger CHANNELS = new AtomicInteger();
    private final Map<String, InTheChat> people = new HashMap<>();
    private final String channel = "test" + CHANNELS.incrementAndGet();
    private final URI url;

    /** A channel of its own, with people who were never there, in the chat at {@code url}. */
    ChatSurface(URI url) {
        this.url = url;
    }

    /** The application with the sample bank. */
    static StageApplication application() {
        return StageApplication.start(seal -> SampleDesk.catalogue());
    }

    @Override
    public Person person(String name) {
        return people.computeIfAbsent(name, fresh -> new InTheChat(ChatClient.enter(url, fresh, channel)));
    }

    @Override
    public void close() {
        people.values().forEach(person -> person.client.close());
    }

    private static final class InTheChat implements Person {
        private final ChatClient client;
        private Optional<JsonNode> form = Optional.empty();
        private Optional<JsonNode> pressed = Optional.empty();
        /** The message from which the form was opened, if from one; others may be pressed while it is open. */
        private Optional<JsonNode> source = Optional.empty();

        InTheChat(ChatClient client) {
            this.client = client;
        }

        @Override
        public void types(String line) {
            form = client.say(line).get("forms").valueStream().findFirst();
            source = Optional.empty();
            quiet();
        }

        private void quiet() {
            while (client.history().stream().anyMatch(message -> message.get("thinking").asBoolean())) {
                LockSupport.parkNanos(1_000_000);
            }
        }

        @Override
        public void presses(String label) {
            press(label, false);
        }

        @Override
        public void chooses(String option) {
            press(option, true);
        }

        private void press(String label, boolean choice) {
            JsonNode message = newest(shown -> presses(shown, choice).anyMatch(label::equals));
            pressed = Optional.of(message);
            follow(client.press(message, label));
        }

        @Override
        public void submits(Map<String, String> fields) {
            JsonNode open = form.orElseThrow(() -> new AssertionError("no form is open"));
            form = Optional.empty();
            JsonNode acknowledged = client.submit(source, open, fields);
            if (source.isPresent()) {
                follow(acknowledged);
            } else {
                quiet();
            }
        }

        private void follow(JsonNode acknowledged) {
            Optional<JsonNode> opened = acknowledged.get("forms").valueStream().findFirst();
            if (opened.isEmpty()) {
                client.await("settled");
            } else {
                form = opened;
                source = pressed;
            }
        }

        @Override
        public String openForm() {
            return form.map(open -> open.get("title").asString()).orElse("");
        }

        @Override
        public List<Shown> sees() {
            return said().map(message -> new Shown(text(message),
                    presses(message, false).toList(), presses(message, true).toList(),
                    message.get("onlyYou").asBoolean())).toList();
        }

        /** What can be read, the files that came along included. */
        private String text(JsonNode message) {
            return Visible.text(message.get("html").asString())
                    + message.get("files").valueStream().map(file -> "\n" + client.read(file))
                            .collect(Collectors.joining());
        }

        /** What Greenroom said; what people typed is theirs. */
        private Stream<JsonNode> said() {
            return client.history().stream().filter(message -> message.get("author").asString().isEmpty());
        }

        private JsonNode newest(Predicate<JsonNode> wanted) {
            return said().toList().reversed().stream().filter(wanted).findFirst()
                    .orElseThrow(() -> new AssertionError("nothing to press in " + sees()));
        }

        private static Stream<String> presses(JsonNode message, boolean choice) {
            return message.get("rows").valueStream().filter(row -> row.get("prompt").asString().isEmpty() != choice)
                    .flatMap(row -> row.get("presses").valueStream()).map(press -> press.get("label").asString());
        }
    }
}
