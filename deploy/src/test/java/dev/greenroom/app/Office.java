package dev.greenroom.app;

import dev.greenroom.core.request.Place;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** A platform as several processes see it that post to many channels. */
interface Office extends AutoCloseable {

    /** A message, and which process sent it. */
    record Posted(String sender, String channel) {}

    /** An answer that is held back while its message is there already. */
    record Held(CompletableFuture<Posted> taken, Runnable release) {}

    /** The variables of a process of this name. */
    Map<String, String> variables(String process);

    /** Where a post falls due: numbers below 100. */
    Place place(int round, int community, int channel);

    /** Holds the answer to the next post back. */
    Held hold();

    /** How many messages stand in this channel. */
    long count(Place place);

    @Override
    void close();
}
