package dev.greenroom.app.chat;

import java.util.List;
import java.util.Locale;

/** Something the browser is told of as it happens; its name in the stream is the record's in lower case. */
sealed interface Event {

    /** First of all: what there is. */
    record Welcome(List<String> channels, List<String> people, List<Shown> messages) implements Event {}

    /** A message, new or in the place of the one with the same id. */
    record Said(Shown message) implements Event {}

    /** A message that is no more. */
    record Gone(String channel, String id) implements Event {}

    /** A press on this message is done with. */
    record Settled(String id) implements Event {}

    /** The channels, after one was opened. */
    record Channels(List<String> channels) implements Event {}

    /** The names of those who are here. */
    record People(List<String> people) implements Event {}

    /** How the stream calls it. */
    default String word() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}
