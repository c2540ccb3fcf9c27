package dev.greenroom.discord.fake;

import dev.greenroom.discord.fake.FakeInteraction.Ack;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Something a person did and what came of it. Methods wait for what they ask about, and fail if it does not come. */
public final class Exchange {
    private static final int AUTOCOMPLETE = 8;
    private static final int MODAL = 9;

    private final World world;
    private final FakeInteraction interaction;

    Exchange(World world, FakeInteraction interaction) {
        this.world = world;
        this.interaction = interaction;
    }

    /** The first answer's type: 4 message, 5 thinking, 6 deferred update, 7 update, 8 choices, 9 modal. */
    public int acknowledgement() {
        return ack().type();
    }

    /** Whether the first answer was for the person alone. */
    public boolean acknowledgedPrivately() {
        return (ack().flags() & MessageRules.EPHEMERAL) != 0;
    }

    /** How long the first answer took. */
    public Duration acknowledgedAfter() {
        return Duration.between(interaction.at, ack().at());
    }

    /** Whether it was acknowledged by now; does not wait. */
    public boolean isAcknowledged() {
        synchronized (world) {
            return interaction.ack.isPresent();
        }
    }

    private Ack ack() {
        world.await("an acknowledgement", () -> interaction.ack.isPresent());
        return interaction.ack.orElseThrow();
    }

    /** Whether the person has got more than an acknowledgement by now; does not wait. */
    public boolean isSettled() {
        synchronized (world) {
            return interaction.settled();
        }
    }

    /** Waits until the person has got an answer. */
    public Exchange settled() {
        world.await("an answer after acknowledgement " + interaction.ack.map(Ack::type), interaction::settled);
        return this;
    }

    /** How often something came after the acknowledgement, once it has settled. */
    public int answers() {
        settled();
        synchronized (world) {
            return interaction.results;
        }
    }

    /** The messages that it brought or changed, once it has settled. */
    public List<VisibleMessage> messages() {
        settled();
        synchronized (world) {
            return interaction.messages.stream().filter(message -> world.message(message.id).isPresent())
                    .map(VisibleMessage::of).toList();
        }
    }

    /** The message that it brought or changed last. */
    public VisibleMessage message() {
        return messages().getLast();
    }

    /** The form that it opened. */
    public VisibleModal modal() {
        Ack ack = ack();
        if (ack.type() != MODAL) {
            throw new AssertionError("no form opened, but acknowledgement " + ack.type());
        }
        Optional<String> source = interaction.source.map(message -> message.id);
        return VisibleModal.of(ack.data(), source);
    }

    /** The values that were suggested. */
    List<String> suggestions() {
        Ack ack = ack();
        if (ack.type() != AUTOCOMPLETE) {
            throw new AssertionError("no suggestions, but acknowledgement " + ack.type());
        }
        return Json.list(ack.data().path("choices")).stream().map(choice -> choice.path("value").asText()).toList();
    }
}
