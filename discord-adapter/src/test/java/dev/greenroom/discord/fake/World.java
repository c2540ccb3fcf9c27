package dev.greenroom.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Everything there is: one server with its channels and members, further ones that have channels alone, messages,
 * commands. Guarded by itself.
 */
final class World {
    static final String APPLICATION = "900000000000000001";
    static final String GUILD = "900000000000000002";
    static final String ADMIN_ROLE = "900000000000000003";
    static final String OWNER = "900000000000000009";

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Snowflakes ids = new Snowflakes();
    private final Map<String, String> channels = new LinkedHashMap<>();
    /** The servers of channels that are not in the first one. */
    private final Map<String, String> elsewhere = new LinkedHashMap<>();
    private final Map<String, Member> members = new LinkedHashMap<>();
    private final Map<String, String> directChannels = new LinkedHashMap<>();
    private final Map<String, PrivateThread> threads = new LinkedHashMap<>();
    private final List<FakeMessage> messages = new ArrayList<>();
    private final Map<String, FakeInteraction> interactions = new LinkedHashMap<>();
    private List<JsonNode> commands = new ArrayList<>();
    private Duration passed = Duration.ZERO;
    private boolean knowsNonces = true;

    /** A private thread. */
    record PrivateThread(String parent, String name, List<String> members) {}

    /** Somebody on the server. */
    record Member(String id, String name, boolean admin) {}

    World() {
        channels.put("900000000000000010", "general");
        channels.put("900000000000000011", "random");
        members.put(APPLICATION, new Member(APPLICATION, "Greenroom", false));
        members.put(OWNER, new Member(OWNER, "Owner", true));
    }

    Snowflakes ids() {
        return ids;
    }

    synchronized Instant now() {
        return Instant.now().plus(passed);
    }

    synchronized void letTimePass(Duration time) {
        passed = passed.plus(time);
    }

    synchronized Map<String, String> channels() {
        return new LinkedHashMap<>(channels);
    }

    synchronized void addChannel(String id, String name) {
        channels.put(id, name);
    }

    synchronized void addChannel(String id, String name, String server) {
        channels.put(id, name);
        elsewhere.put(id, server);
    }

    synchronized String serverOf(String channel) {
        return elsewhere.getOrDefault(channel, GUILD);
    }

    /** Every server, the first one first. */
    synchronized Set<String> servers() {
        var servers = new LinkedHashSet<>(Set.of(GUILD));
        servers.addAll(elsewhere.values());
        return servers;
    }

    synchronized void forgetNonces() {
        knowsNonces = false;
    }

    synchronized boolean knowsNonces() {
        return knowsNonces;
    }

    synchronized void removeChannel(String id) {
        channels.remove(id);
    }

    synchronized void join(Member member) {
        members.put(member.id(), member);
    }

    synchronized void leave(String person) {
        members.remove(person);
    }

    synchronized Optional<Member> member(String id) {
        return Optional.ofNullable(members.get(id));
    }

    synchronized List<Member> members() {
        return List.copyOf(members.values());
    }

    /** The direct conversation with somebody. */
    synchronized String directChannel(String person) {
        return directChannels.computeIfAbsent(person, any -> ids.next());
    }

    synchronized Optional<String> directPartner(String channel) {
        return directChannels.entrySet().stream().filter(entry -> entry.getValue().equals(channel))
                .map(Map.Entry::getKey).findFirst();
    }

    synchronized String add(PrivateThread thread) {
        String id = ids.next();
        threads.put(id, thread);
        return id;
    }

    /** Deletes or archives a thread. */
    synchronized Optional<PrivateThread> close(String id) {
        return Optional.ofNullable(threads.remove(id));
    }

    synchronized Optional<PrivateThread> thread(String id) {
        return Optional.ofNullable(threads.get(id));
    }

    synchronized Map<String, PrivateThread> threads() {
        return new LinkedHashMap<>(threads);
    }

    synchronized boolean knowsChannel(String channel) {
        return channels.containsKey(channel) || threads.containsKey(channel) || directPartner(channel).isPresent();
    }

    synchronized List<JsonNode> commands() {
        return List.copyOf(commands);
    }

    synchronized void commands(List<JsonNode> registered) {
        commands = new ArrayList<>(registered);
        notifyAll();
    }

    synchronized FakeInteraction add(FakeInteraction interaction) {
        interactions.put(interaction.token, interaction);
        return interaction;
    }

    synchronized Optional<FakeInteraction> interaction(String token) {
        return Optional.ofNullable(interactions.get(token));
    }

    synchronized FakeMessage add(FakeMessage message) {
        messages.add(message);
        notifyAll();
        return message;
    }

    synchronized void remove(FakeMessage message) {
        messages.remove(message);
        notifyAll();
    }

    /** The messages of a channel, oldest first. */
    synchronized List<FakeMessage> messages(String channel) {
        return messages.stream().filter(message -> message.channel.equals(channel)).toList();
    }

    /** How many messages that everybody sees stand in each channel. */
    synchronized Map<String, Integer> posts() {
        var posts = new HashMap<String, Integer>();
        messages.stream().filter(message -> message.onlyFor.isEmpty())
                .forEach(message -> posts.merge(message.channel, 1, Integer::sum));
        return posts;
    }

    synchronized Optional<FakeMessage> message(String id) {
        return messages.stream().filter(message -> message.id.equals(id)).findFirst();
    }

    /** Everybody who was pinged by a message that is still there. */
    synchronized List<String> pings() {
        return messages.stream().flatMap(message -> message.pings.stream()).toList();
    }

    synchronized void changed() {
        notifyAll();
    }

    /** Waits until something is so; a test that waits in vain fails with {@code what}. */
    synchronized void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                throw new AssertionError("waited in vain: " + what);
            }
            try {
                wait(Math.min(left, 50));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError("interrupted while waiting: " + what, e);
            }
        }
    }

    ObjectNode author() {
        return Payloads.user(new Member(APPLICATION, "Greenroom", false)).put("bot", true);
    }
}
