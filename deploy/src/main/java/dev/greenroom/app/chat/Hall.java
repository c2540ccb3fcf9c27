package dev.greenroom.app.chat;

import dev.greenroom.core.request.ChannelId;
import dev.greenroom.core.request.PersonId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The state of the local chat: channels with their latest messages, and who is listening. In memory and bounded: what
 * matters is in Redis, and a button works after a restart although its message is forgotten here. Thread-safe.
 */
final class Hall {
    /** The channel that is always there. */
    static final ChannelId GENERAL = new ChannelId("general");
    private static final int CHANNELS = 20;
    private static final int MESSAGES_PER_CHANNEL = 500;
    private static final int MESSAGES_SHOWN = 100;
    private static final int LISTENERS = 2_000;

    private final LinkedHashMap<ChannelId, LinkedHashMap<String, Message>> channels = new LinkedHashMap<>();
    private final Set<Listener> listeners = new LinkedHashSet<>();
    private boolean closed;

    Hall() {
        channels.put(GENERAL, new LinkedHashMap<>());
    }

    /** Somebody's open connection. */
    interface Listener {
        /** Who listens, and under which name. */
        Guestbook.Guest guest();

        /** Takes an event without waiting; called with the hall's lock held, so that order is kept. */
        void hear(Event event);

        /** Ends the connection. */
        void end();
    }

    /** Whether there is such a channel now; a new one is opened while there is room. */
    synchronized boolean open(ChannelId channel) {
        if (channels.containsKey(channel)) {
            return true;
        }
        if (channels.size() >= CHANNELS) {
            return false;
        }
        channels.put(channel, new LinkedHashMap<>());
        tell(listeners, new Event.Channels(channelNames()));
        return true;
    }

    /** Shows a message, in the place of the one with the same id where there is one. */
    synchronized void put(Message message) {
        var messages = channels.computeIfAbsent(message.channel(), opened -> new LinkedHashMap<>());
        messages.put(message.id(), message);
        if (messages.size() > MESSAGES_PER_CHANNEL) {
            messages.pollFirstEntry();
        }
        tell(listenersFor(message), new Event.Said(Shown.of(message)));
    }

    /** Takes a message away. */
    synchronized void remove(Message message) {
        var messages = channels.get(message.channel());
        if (messages != null && messages.remove(message.id()) != null) {
            tell(listenersFor(message), new Event.Gone(message.channel().id(), message.id()));
        }
    }

    /** Tells a person that a press is done with. */
    synchronized void settle(PersonId person, String message) {
        tell(listeners.stream().filter(listener -> listener.guest().person().equals(person)).toList(),
                new Event.Settled(message));
    }

    synchronized Optional<Message> find(ChannelId channel, String id) {
        return Optional.ofNullable(channels.get(channel)).map(messages -> messages.get(id));
    }

    /** The file of this id. */
    synchronized Optional<Message.Attached> file(String id) {
        return channels.values().stream().flatMap(messages -> messages.values().stream())
                .flatMap(message -> switch (message.content()) {
                    case Message.Content.Said said -> said.file().stream();
                    case Message.Content.Thinking thinking -> Stream.empty();
                }).filter(file -> file.id().equals(id)).findFirst();
    }

    /** The latest messages that {@code person} sees, oldest first. */
    synchronized List<Shown> history(PersonId person, ChannelId channel) {
        var seen = new ArrayList<Shown>();
        for (Message message : channels.getOrDefault(channel, new LinkedHashMap<>()).sequencedValues().reversed()) {
            if (seen.size() < MESSAGES_SHOWN && message.isFor(person)) {
                seen.add(Shown.of(message));
            }
        }
        return seen.reversed();
    }

    /** Begins to tell {@code listener} what happens, after all that it missed; false if the hall is full. */
    synchronized boolean join(Listener listener) {
        if (closed || listeners.size() >= LISTENERS) {
            return false;
        }
        PersonId person = listener.guest().person();
        var messages = channels.sequencedKeySet().stream().flatMap(channel -> history(person, channel).stream())
                .toList();
        listeners.add(listener);
        listener.hear(new Event.Welcome(channelNames(), names(), messages));
        tell(listeners, new Event.People(names()));
        return true;
    }

    /** Tells {@code listener} nothing any more. */
    synchronized void leave(Listener listener) {
        if (listeners.remove(listener)) {
            tell(listeners, new Event.People(names()));
        }
    }

    /** Ends every connection; nobody joins any more. */
    synchronized void close() {
        closed = true;
        listeners.forEach(Listener::end);
    }

    private List<String> channelNames() {
        return channels.sequencedKeySet().stream().map(ChannelId::id).toList();
    }

    private List<String> names() {
        var names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        listeners.forEach(listener -> names.add(listener.guest().name()));
        return List.copyOf(names);
    }

    private List<Listener> listenersFor(Message message) {
        return listeners.stream().filter(listener -> message.isFor(listener.guest().person())).toList();
    }

    private static void tell(Collection<Listener> listeners, Event event) {
        listeners.forEach(listener -> listener.hear(event));
    }
}
