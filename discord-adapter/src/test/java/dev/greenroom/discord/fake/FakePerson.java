package dev.greenroom.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.greenroom.discord.fake.FakeInteraction.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Somebody at a Discord client, looking at one channel. Immutable. */
public final class FakePerson {
    private final FakeDiscord discord;
    private final World.Member member;
    private final String channel;
    private final String locale;
    private final Map<String, String> attachments;

    FakePerson(FakeDiscord discord, World.Member member, String channel, String locale,
            Map<String, String> attachments) {
        this.discord = discord;
        this.member = member;
        this.channel = channel;
        this.locale = locale;
        this.attachments = Map.copyOf(attachments);
    }

    /** The person's id. */
    public String id() {
        return member.id();
    }

    /** The channel the person looks at. */
    public String channel() {
        return channel;
    }

    /** The same person in a channel of the server, by id or name. */
    public FakePerson in(String other) {
        String id = discord.world().channels().entrySet().stream()
                .filter(known -> known.getKey().equals(other) || known.getValue().equals(other)).findFirst()
                .orElseThrow(() -> new AssertionError("there is no channel " + other)).getKey();
        return new FakePerson(discord, member, id, locale, attachments);
    }

    /** The same person in the direct conversation with the application. */
    public FakePerson inDirectMessages() {
        return new FakePerson(discord, member, discord.world().directChannel(member.id()), locale, attachments);
    }

    /** The same person in the newest private thread that they were added to. */
    public FakePerson inTheirThread() {
        String thread = discord.world().threads().entrySet().stream()
                .filter(entry -> entry.getValue().members().contains(member.id()))
                .reduce((one, other) -> other).orElseThrow(() -> new AssertionError("added to no thread")).getKey();
        return new FakePerson(discord, member, thread, locale, attachments);
    }

    /** The same person with the client in another language, {@code de}. */
    public FakePerson speaking(String other) {
        return new FakePerson(discord, member, channel, other, attachments);
    }

    /** The same person with a file at hand, for options that take one. */
    public FakePerson with(String file, String content) {
        var more = new HashMap<>(attachments);
        more.put(file, content);
        return new FakePerson(discord, member, channel, locale, more);
    }

    /** Types a command: {@code /question topic:python level:mid}. */
    public Exchange types(String line) {
        return act(Kind.COMMAND, Optional.empty(), new TypedCommand(discord.world(), attachments, false).data(line));
    }

    /** What is suggested while the last option of {@code line} is being typed. */
    public List<String> completes(String line) {
        ObjectNode data = new TypedCommand(discord.world(), attachments, true).data(line);
        return act(Kind.AUTOCOMPLETE, Optional.empty(), data).suggestions();
    }

    /** Presses a button by its label. */
    public Exchange presses(VisibleMessage message, String label) {
        String id = message.button(label)
                .orElseThrow(() -> new AssertionError("no button " + label + " among " + message.labels()));
        return act(Kind.COMPONENT, discord.world().message(message.id()),
                Json.object().put("custom_id", id).put("component_type", 2));
    }

    /** Chooses an option of a select by its label. */
    public Exchange chooses(VisibleMessage message, String label) {
        String value = Optional.ofNullable(message.choices().get(label))
                .orElseThrow(() -> new AssertionError("no choice " + label + " among " + message.choices().keySet()));
        var data = Json.object().put("custom_id", "choice").put("component_type", 3);
        data.putArray("values").add(value);
        return act(Kind.COMPONENT, discord.world().message(message.id()), data);
    }

    /** Sends a form with these texts, by the labels of its fields. */
    public Exchange submits(VisibleModal modal, Map<String, String> texts) {
        var data = Json.object().put("custom_id", modal.id());
        var components = data.putArray("components");
        modal.fields().forEach((label, id) -> {
            String text = Optional.ofNullable(texts.get(label))
                    .orElseThrow(() -> new AssertionError("Discord demands the field " + label));
            var labelled = components.addObject().put("type", 18).put("id", components.size() + 10);
            labelled.putObject("component").put("type", 4).put("id", components.size() + 20).put("custom_id", id)
                    .put("value", text);
        });
        return act(Kind.MODAL, modal.source().flatMap(source -> discord.world().message(source)), data);
    }

    /** The messages that the person sees in the channel, oldest first. */
    public List<VisibleMessage> sees() {
        synchronized (discord.world()) {
            return discord.world().messages(channel).stream()
                    .filter(message -> message.onlyFor.map(id()::equals).orElse(true)).map(VisibleMessage::of).toList();
        }
    }

    private Exchange act(Kind kind, Optional<FakeMessage> source, JsonNode data) {
        World world = discord.world();
        var interaction = world.add(new FakeInteraction(world, kind, this, source));
        discord.dispatch("INTERACTION_CREATE", payload(interaction, data));
        return new Exchange(world, interaction);
    }

    private ObjectNode payload(FakeInteraction interaction, JsonNode data) {
        World world = discord.world();
        var payload = Json.object().put("version", 1).put("id", interaction.id)
                .put("application_id", World.APPLICATION).put("type", interaction.kind.type)
                .put("token", interaction.token).put("channel_id", channel).put("locale", locale)
                .put("app_permissions", "0");
        payload.set("data", data);
        payload.putArray("entitlements");
        interaction.source.ifPresent(message -> payload.set("message", message.json(world.author())));
        if (world.directPartner(channel).isPresent()) {
            payload.put("context", 1).set("user", Payloads.user(member));
            payload.set("channel", Payloads.directChannel(channel, member));
            payload.putObject("authorizing_integration_owners").put("0", "0");
            return payload;
        }
        String server = world.serverOf(channel);
        payload.put("context", 0).put("guild_id", server).put("guild_locale", "en-US");
        payload.putObject("guild").put("id", server).put("locale", "en-US").putArray("features");
        payload.set("member", Payloads.member(member));
        payload.set("channel", world.thread(channel).map(thread -> Payloads.thread(channel, thread)).orElseGet(
                () -> Payloads.channel(channel, world.channels().getOrDefault(channel, "gone"), server)));
        payload.putObject("authorizing_integration_owners").put("0", server);
        return payload;
    }
}
