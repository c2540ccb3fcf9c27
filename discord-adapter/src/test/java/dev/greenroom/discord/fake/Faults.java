package dev.greenroom.discord.fake;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** What goes wrong on demand. Patterns match {@link Call#line()}, anywhere in it; each fault happens so often. */
public final class Faults {
    private final List<Planned> planned = new ArrayList<>();
    private volatile Optional<Slowness> slowness = Optional.empty();

    private record Slowness(Pattern pattern, Duration most) {}

    Faults() {}

    /** A fault: what happens instead of, before or after the answer. */
    sealed interface Fault {
        /** Another answer; the request has no effect. */
        record Answer(int status, String body, Optional<Integer> retryAfter, boolean global) implements Fault {}

        /** The request has its effect, then something on the way back answers with a status. */
        record AnswerAfter(int status) implements Fault {}

        /** None: the request is answered. */
        record Pass() implements Fault {}

        /** The request waits until released, then goes on. */
        record Hold(CountDownLatch gate) implements Fault {}

        /** The request has its effect, then its answer waits until released. */
        record HoldAfter(Consumer<Call> arrived, CountDownLatch gate) implements Fault {}

        /** The connection breaks before the request has any effect. */
        record BreakBefore() implements Fault {}

        /** The request has its effect, then the connection breaks. */
        record BreakAfter() implements Fault {}
    }

    private record Planned(Pattern pattern, Fault fault, int times) {}

    /** Answers {@code times} matching requests with a status and Discord's error code. */
    public void answer(String pattern, int times, int status, int code) {
        String body = Json.object().put("code", code).put("message", "on demand").toString();
        plan(pattern, new Fault.Answer(status, body, Optional.empty(), false), times);
    }

    /** Answers {@code times} matching requests with a status, as a proxy would, after they had their effect. */
    public void answerAfter(String pattern, int times, int status) {
        plan(pattern, new Fault.AnswerAfter(status), times);
    }

    /** Lets {@code times} matching requests by. */
    public void pass(String pattern, int times) {
        plan(pattern, new Fault.Pass(), times);
    }

    /** Answers {@code times} matching requests with 429. */
    public void rateLimit(String pattern, int times, Duration retryAfter) {
        plan(pattern, tooMany((int) retryAfter.toSeconds(), false), times);
    }

    static Fault tooMany(int seconds, boolean global) {
        String body = Json.object().put("message", "You are being rate limited.").put("retry_after", (double) seconds)
                .put("global", global).toString();
        return new Fault.Answer(429, body, Optional.of(seconds), global);
    }

    /** Lets the next matching request wait until the gate is released. */
    public Gate hold(String pattern) {
        var latch = new CountDownLatch(1);
        plan(pattern, new Fault.Hold(latch), 1);
        return latch::countDown;
    }

    /** Lets the answer to the next matching request wait until the gate is released; tells of it when it had its effect. */
    public Gate holdAfter(String pattern, Consumer<Call> arrived) {
        var latch = new CountDownLatch(1);
        plan(pattern, new Fault.HoldAfter(arrived, latch), 1);
        return latch::countDown;
    }

    /** From now on every matching request takes a random while before it has its effect, and again before its answer. */
    public void linger(String pattern, Duration most) {
        slowness = Optional.of(new Slowness(Pattern.compile(pattern), most));
    }

    void linger(Call call) {
        slowness.filter(slow -> slow.pattern().matcher(call.line()).find()).ifPresent(slow -> LockSupport
                .parkNanos(ThreadLocalRandom.current().nextLong(slow.most().toNanos())));
    }

    /** Breaks the connection of {@code times} matching requests before they have any effect. */
    public void breakBefore(String pattern, int times) {
        plan(pattern, new Fault.BreakBefore(), times);
    }

    /** Breaks the connection of {@code times} matching requests after they had their effect. */
    public void breakAfter(String pattern, int times) {
        plan(pattern, new Fault.BreakAfter(), times);
    }

    /** Forgets every fault that has not happened yet. */
    public synchronized void clear() {
        planned.clear();
    }

    private synchronized void plan(String pattern, Fault fault, int times) {
        planned.add(new Planned(Pattern.compile(pattern), fault, times));
    }

    synchronized Optional<Fault> next(Call call) {
        for (int index = 0; index < planned.size(); index++) {
            Planned plan = planned.get(index);
            if (plan.pattern().matcher(call.line()).find()) {
                if (plan.times() > 1) {
                    planned.set(index, new Planned(plan.pattern(), plan.fault(), plan.times() - 1));
                } else {
                    planned.remove(index);
                }
                return Optional.of(plan.fault());
            }
        }
        return Optional.empty();
    }

    /** Something that waits to be let through. */
    @FunctionalInterface
    public interface Gate {
        /** Lets it through. */
        void release();
    }
}
