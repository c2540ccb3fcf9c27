package dev.greenroom.core.desk;

import dev.greenroom.core.request.Caller;

/** Takes note of what went wrong, for the operator. Implementations are thread-safe and do not throw. */
@FunctionalInterface
public interface Incidents {

    /** Notes {@code failure} of a request and returns a short id that stands in the log beside it. */
    String report(Caller caller, Throwable failure);
}
