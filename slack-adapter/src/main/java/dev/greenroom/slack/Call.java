package dev.greenroom.slack;

import java.time.Duration;

/** How a call of the Web API ended. */
sealed interface Call<T> {

    /** Slack did it. */
    record Done<T>(T response) implements Call<T> {}

    /** Slack refused, with this error word. */
    record Refused<T>(String error) implements Call<T> {}

    /** Slack wants us to wait. */
    record Limited<T>(Duration retryAfter) implements Call<T> {}

    /** Slack was not reached, or turned the call away before doing anything. */
    record Away<T>(String why) implements Call<T> {}

    /** The call was sent and nothing certain came back: it may have been carried out. */
    record Unknown<T>(String why) implements Call<T> {}
}
