package dev.greenroom.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One thing a person did, and what the application made of it. Guarded by the world it belongs to. */
final class FakeInteraction {
    final String id;
    final String token;
    final Kind kind;
    final FakePerson person;
    final Instant at;
    /** The message whose component was used, or from which the modal was opened. */
    final Optional<FakeMessage> source;
    Optional<Ack> ack = Optional.empty();
    Optional<FakeMessage> original = Optional.empty();
    final List<FakeMessage> messages = new ArrayList<>();
    /** How often something visible came after the acknowledgement. */
    int results;

    /** What a person did. */
    enum Kind {
        COMMAND(2), COMPONENT(3), AUTOCOMPLETE(4), MODAL(5);

        final int type;

        Kind(int type) {
            this.type = type;
        }
    }

    /** The first answer. */
    record Ack(int type, int flags, JsonNode data, Instant at) {}

    FakeInteraction(World world, Kind kind, FakePerson person, Optional<FakeMessage> source) {
        this.id = world.ids().next();
        this.token = "interaction-token-" + id;
        this.kind = kind;
        this.person = person;
        this.at = world.now();
        this.source = source;
    }

    /** Whether the person has got an answer. */
    boolean settled() {
        return ack.map(first -> switch (first.type()) {
            case 5, 6 -> results > 0;
            default -> true;
        }).orElse(false);
    }
}
