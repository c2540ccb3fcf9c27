package dev.greenroom.slack.fake;

import java.util.concurrent.CountDownLatch;

/** A way in which Slack fails. */
public sealed interface Fault {

    /** Answers with this HTTP status and no more. */
    record Status(int code) implements Fault {}

    /** Answers 429 and asks for some seconds. */
    record TooMany(int seconds) implements Fault {}

    /** Answers {@code ok: false} with this word. */
    record Refusal(String word) implements Fault {}

    /** Does nothing until the latch opens, then goes on as usual. */
    record Hang(CountDownLatch until) implements Fault {}

    /** Does what was asked and answers with this HTTP status, as a gateway does that did not hear of it in time. */
    record StatusAfterwards(int code) implements Fault {}

    /** Does what was asked and hangs up without a word. */
    record HangUpAfterwards() implements Fault {}
}
