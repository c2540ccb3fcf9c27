package dev.greenroom.slack.fake;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/** The workspace: who and what is there. Every change wakes those who wait for one. Thread-safe. */
final class State {
    static final Duration TRIGGER = Duration.ofSeconds(3);
    private final InstantSource clock;
    private final Map<String, JsonObject> users = new HashMap<>();
    private final Map<String, Channel> channels = new HashMap<>();
    private final Map<String, SeenMessage> messages = new java.util.LinkedHashMap<>();
    private final Map<String, FakeView> views = new HashMap<>();
    private final Map<String, Trigger> triggers = new HashMap<>();
    private final Map<String, Callback> callbacks = new HashMap<>();
    private final List<String> changed = new ArrayList<>();
    private long counter;

    /** A channel; the bot can post where it is a member. */
    record Channel(String id, String name, boolean member) {}

    /** What lets a form open once. */
    record Trigger(String id, String user, Instant issued, boolean used) {}

    /** A response_url. */
    record Callback(String id, String channel, String user, Instant issued, int used, Optional<String> pressed) {}

    State(InstantSource clock) {
        this.clock = clock;
    }

    synchronized String next(String prefix) {
        counter++;
        return prefix + counter;
    }

    private String ts() {
        return clock.instant().getEpochSecond() + "." + String.format(java.util.Locale.ROOT, "%06d", ++counter);
    }

    synchronized void put(Channel channel) {
        channels.put(channel.id(), channel);
    }

    synchronized Optional<Channel> channel(String id) {
        return Optional.ofNullable(channels.get(id));
    }

    synchronized Optional<Channel> channelNamed(String name) {
        return channels.values().stream().filter(channel -> channel.name().equals(name)).findFirst();
    }

    synchronized void putUser(String id, JsonObject user) {
        users.put(id, user);
    }

    synchronized Optional<JsonObject> user(String id) {
        return Optional.ofNullable(users.get(id));
    }

    synchronized SeenMessage add(String channel, Optional<String> onlyFor, String text, JsonElement blocks,
            JsonObject payload) {
        var message = new SeenMessage(ts(), channel, onlyFor, text, blocks, payload);
        return put(message);
    }

    synchronized SeenMessage put(SeenMessage message) {
        messages.put(message.ts(), message);
        change(message.ts());
        return message;
    }

    synchronized Optional<SeenMessage> message(String ts) {
        return Optional.ofNullable(messages.get(ts));
    }

    synchronized List<SeenMessage> messages(Predicate<SeenMessage> which) {
        return messages.values().stream().filter(which).toList();
    }

    synchronized Trigger trigger(String user) {
        var trigger = new Trigger(next("trigger."), user, clock.instant(), false);
        triggers.put(trigger.id(), trigger);
        return trigger;
    }

    /** Uses a trigger up; says what is wrong with it, or nothing. */
    synchronized Optional<String> exchange(String id) {
        Trigger trigger = triggers.get(id);
        if (trigger == null) {
            return Optional.of("invalid_trigger_id");
        }
        if (trigger.used()) {
            return Optional.of("exchanged_trigger_id");
        }
        if (clock.instant().isAfter(trigger.issued().plus(TRIGGER))) {
            return Optional.of("expired_trigger_id");
        }
        triggers.put(id, new Trigger(id, trigger.user(), trigger.issued(), true));
        return Optional.empty();
    }

    synchronized String ownerOf(String trigger) {
        return Objects.requireNonNull(triggers.get(trigger)).user();
    }

    synchronized Callback callback(String channel, String user, Optional<String> pressed) {
        var callback = new Callback(next("R"), channel, user, clock.instant(), 0, pressed);
        callbacks.put(callback.id(), callback);
        return callback;
    }

    synchronized Optional<Callback> callback(String id) {
        return Optional.ofNullable(callbacks.get(id));
    }

    synchronized void put(Callback callback) {
        callbacks.put(callback.id(), callback);
    }

    synchronized void open(FakeView view) {
        views.put(view.user(), view);
        change(view.id());
    }

    synchronized void close(String user) {
        views.remove(user);
    }

    synchronized Optional<FakeView> viewOf(String user) {
        return Optional.ofNullable(views.get(user));
    }

    Instant now() {
        return clock.instant();
    }

    private void change(String id) {
        changed.add(id);
        notifyAll();
    }

    synchronized int changes() {
        return changed.size();
    }

    /** Messages that came or changed since; waits until there is anything new, at most this long. */
    synchronized List<SeenMessage> since(int before, Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        while (changed.size() == before) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                throw new AssertionError("Slack heard nothing within " + atMost.toSeconds() + " s");
            }
            try {
                wait(left);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError("interrupted", e);
            }
        }
        return changed.subList(before, changed.size()).stream().distinct().flatMap(id -> message(id).stream()).toList();
    }
}
