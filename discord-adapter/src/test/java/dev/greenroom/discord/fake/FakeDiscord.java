package dev.greenroom.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * A Discord on local ports, with one server that has the channels {@code general} and {@code random}. Closing it breaks
 * every connection.
 *
 * <pre>{@code
 * try (var discord = FakeDiscord.start()) {
 *     // start the application with discord.token() and discord.apiUrl()
 *     discord.awaitCommands();
 *     var ada = discord.person("1001");
 *     var question = ada.types("/question topic:python").message();
 *     var answer = ada.presses(question, "Show answer").message();
 * }
 * }</pre>
 */
public final class FakeDiscord implements AutoCloseable {
    /** A token of the right shape. With more at its end it is good as well, and tells processes apart. */
    public static final String TOKEN = "MTIzNDU2Nzg5MDEyMzQ1Njc4.fake.gateway-and-rest-for-tests-only";

    private final World world = new World();
    private final Faults faults = new Faults();
    private final Gateway gateway;
    private final Rest rest;

    private FakeDiscord() {
        gateway = new Gateway(TOKEN, () -> Payloads.greeting(world, gatewayUrl().toString()));
        rest = new Rest(TOKEN, new Routing(world, () -> gatewayUrl().toString()), faults);
    }

    /** Starts one on free ports. */
    public static FakeDiscord start() {
        var discord = new FakeDiscord();
        discord.gateway.awaitStart();
        return discord;
    }

    /** Base of the REST API, ends in {@code /api/v10/}. */
    public URI apiUrl() {
        return rest.url();
    }

    /** Address of the gateway; {@code gateway/bot} names it as well. */
    public URI gatewayUrl() {
        return URI.create("ws://127.0.0.1:" + gateway.getPort() + "/");
    }

    /** A member of the server, in {@code general}. */
    public FakePerson person(String id) {
        return join(new World.Member(id, "Person " + id, false));
    }

    /** A member under a display name. */
    public FakePerson person(String id, String name) {
        return join(new World.Member(id, name, false));
    }

    /** The server throws the application out. */
    public void removesTheBot() {
        dispatch("GUILD_DELETE", Json.object().put("id", World.GUILD));
    }

    /** A further server takes the application in while it is connected. */
    public void addsTheBotTo(String server) {
        dispatch("GUILD_CREATE", Payloads.guild(world, server));
    }

    /** A member with <em>Manage Server</em>. */
    public FakePerson admin(String id) {
        return join(new World.Member(id, "Admin " + id, true));
    }

    private FakePerson join(World.Member member) {
        world.join(member);
        return new FakePerson(this, member, channelId("general"), "en-US", Map.of());
    }

    /** Lets somebody leave the server. */
    public void leaves(String id) {
        world.leave(id);
    }

    /** The id of a channel of the server. */
    public String channelId(String name) {
        return world.channels().entrySet().stream().filter(entry -> entry.getValue().equals(name)).findFirst()
                .orElseThrow(() -> new AssertionError("there is no channel " + name)).getKey();
    }

    /** The id of the server. */
    public String guildId() {
        return World.GUILD;
    }

    /** The names of the private threads that there are. */
    public List<String> openThreads() {
        return world.threads().values().stream().map(World.PrivateThread::name).toList();
    }

    /** A thread below a channel that was archived, so that the application was not told of it; its id. */
    public String archivedThread(String channel, String name) {
        return world.add(new World.PrivateThread(channelId(channel), name, List.of()));
    }

    /** A further channel, of which the application hears when a session begins. */
    public void channel(String id, String name) {
        world.addChannel(id, name);
    }

    /** A further channel, on another server than people are on; the application hears of both when a session begins. */
    public void channel(String id, String name, String server) {
        world.addChannel(id, name, server);
    }

    /** From now on it refuses what comes faster than Discord allows. */
    public void keepsLimits() {
        rest.limits().switchOn();
    }

    /** How often it refused because of its limits. */
    public int refusedAsTooFast() {
        return rest.limits().refused();
    }

    /** How many requests that count came within one second, at most, since limits are kept. */
    public int mostInASecond() {
        return rest.limits().mostInASecond();
    }

    /** How many messages that everybody sees stand in each channel that has any. */
    public Map<String, Integer> posts() {
        return world.posts();
    }

    /** The longest time from the end of the last live session to the next one. */
    public Duration longestWithoutSession() {
        return gateway.longestWithoutSession();
    }

    /** From now on a message with a known nonce is a new one, as it is after some minutes. */
    public void forgetsNonces() {
        world.forgetNonces();
    }

    /** How many messages stand in a channel. */
    public int messagesIn(String channel) {
        return world.messages(channel).size();
    }

    /** Deletes a channel; the application is not told. */
    public void deleteChannel(String name) {
        world.removeChannel(channelId(name));
    }

    /** What goes wrong. */
    public Faults faults() {
        return faults;
    }

    /** Every REST request so far whose method and path match {@code pattern} somewhere. */
    public List<Call> calls(String pattern) {
        return rest.calls().stream().filter(call -> call.line().matches(".*(?:" + pattern + ").*")).toList();
    }

    /** The commands that are registered, as JSON. */
    public List<JsonNode> commands() {
        return world.commands();
    }

    /** The mentions that pinged somebody. */
    public List<String> pings() {
        return world.pings();
    }

    /** Waits until commands are registered and somebody listens at the gateway. */
    public void awaitCommands() {
        await("commands and a session", () -> !world.commands().isEmpty() && gateway.connections() > 0);
    }

    /** Waits until something is so; fails after 20 s. */
    public void await(String what, BooleanSupplier condition) {
        world.await(what, condition);
    }

    /** Lets time pass for deadlines: 3 s for acknowledgements, 15 min for tokens. */
    public void letTimePass(Duration time) {
        world.letTimePass(time);
    }

    /** How often a session was begun. */
    public int identifies() {
        return gateway.identifies();
    }

    /** How often a session was taken up again. */
    public int resumes() {
        return gateway.resumes();
    }

    /** How many sessions are live. */
    public int sessions() {
        return gateway.connections();
    }

    /** Breaks every gateway connection. */
    public void dropSockets() {
        gateway.dropSockets();
    }

    /** The tokens of the sessions that are live. */
    public List<String> tokens() {
        return gateway.tokens();
    }

    /** Closes every gateway connection with a code of Discord's, 4004 for a bad token. */
    public void closeGateway(int code) {
        gateway.closeWith(code);
    }

    /** From now on, whether every session is called invalid. */
    public void refuseSessions(boolean refuse) {
        gateway.refuseSessions(refuse);
    }

    /** Refuses REST connections until {@link #comeBack}. */
    public void goAway() {
        rest.goAway();
    }

    /** Takes REST connections again, on the same port. */
    public void comeBack() {
        rest.comeBack();
    }

    World world() {
        return world;
    }

    void dispatch(String type, JsonNode data) {
        gateway.dispatch(type, data);
    }

    @Override
    public void close() {
        rest.close();
        gateway.close();
    }
}
