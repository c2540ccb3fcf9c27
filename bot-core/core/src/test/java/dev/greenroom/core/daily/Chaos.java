package dev.greenroom.core.daily;

import dev.greenroom.core.reply.StoreUnavailable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.function.BiFunction;

/**
 * A world of processes that may die, freeze or lose the store at any call they make, all of it decided by a seed, on
 * one thread: whoever waits or freezes lets the others go on meanwhile.
 */
final class Chaos {
    private static final int DEEPEST = 25;
    final Random chance;
    final InstantSource clock = () -> this.now;
    private final PriorityQueue<Event> events = new PriorityQueue<>();
    private final List<Run> processes = new ArrayList<>();
    private Instant now;
    private Instant storeAwayUntil = Instant.MIN;
    private boolean quiet;
    private long sequence;
    private int depth;
    int steps;
    int deaths;
    int freezes;
    int outages;

    Chaos(long seed, Instant start) {
        this.chance = new Random(seed);
        this.now = start;
    }

    /** Thrown through a process that dies; no handler of exceptions catches it. */
    static final class Died extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** One run of the program. */
    final class Run implements DailyTime.Workers, DailyTime.WakeUps {
        private boolean alive = true;
        private int frozen;
        private Optional<DailyEngine> engine = Optional.empty();

        @Override
        public void start(Runnable work) {
            event(now, work);
        }

        @Override
        public void pause(Duration time) {
            elapse(time);
            checkAlive();
        }

        @Override
        public void at(Instant at) {
            event(at, () -> engine.ifPresent(DailyEngine::wake));
        }

        private void event(Instant at, Runnable work) {
            events.add(new Event(at, sequence++, Optional.of(this), false, work));
        }

        private void checkAlive() {
            if (!alive) {
                throw new Died();
            }
        }

        /** The clock of this process; what comes right after reading it is not interrupted. */
        private Instant read() {
            interrupted();
            return now;
        }

        /** A moment at which anything may happen to the process. */
        private void interrupted() {
            steps++;
            if (!quiet) {
                int what = chance.nextInt(4_000);
                if (what < 6) {
                    deaths++;
                    alive = false;
                } else if (what < 24 && depth < DEEPEST) {
                    freezes++;
                    frozen++;
                    elapse(Duration.ofSeconds(chance.nextInt(240)));
                    frozen--;
                } else if (what < 25) {
                    outages++;
                    storeAwayUntil = now.plusSeconds(chance.nextInt(300));
                }
            }
            checkAlive();
        }

        /** A port whose calls may be interrupted before and after, and fail where it is part of the store. */
        <T> T port(Class<T> type, T real, boolean store) {
            return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[]{type},
                    (proxy, method, arguments) -> {
                        if (store) {
                            interrupted();
                            failing(0.5);
                        }
                        try {
                            Object result = method.invoke(real, arguments);
                            interrupted();
                            if (store) {
                                failing(1);
                            }
                            return result;
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    }));
        }

        /** During an outage a call fails before it arrived, or its answer is lost. */
        private void failing(double share) {
            if (now.isBefore(storeAwayUntil) && chance.nextDouble() < share) {
                throw new StoreUnavailable("away", new IllegalStateException());
            }
        }
    }

    /** Starts a process; it is started anew some time after it died. */
    void run(BiFunction<Run, String, DailyEngine> program, String name) {
        var process = new Run();
        processes.add(process);
        process.engine = Optional.of(program.apply(process, name + sequence));
        process.event(now, () -> process.engine.ifPresent(DailyEngine::start));
        watch(process, program, name);
    }

    private void watch(Run process, BiFunction<Run, String, DailyEngine> program, String name) {
        events.add(new Event(now.plusSeconds(100 + chance.nextInt(100)), sequence++, Optional.empty(), true, () -> {
            if (process.alive) {
                process.event(now, () -> process.engine.ifPresent(engine -> engine.reconcile(process.read())));
                watch(process, program, name);
            } else {
                processes.remove(process);
                run(program, name);
            }
        }));
    }

    DailyTime time(Run process) {
        return new DailyTime(process::read, process, process);
    }

    /** Every process ends at once and none is started anew: power is cut. */
    void stop() {
        processes.forEach(process -> process.alive = false);
        processes.clear();
        events.removeIf(event -> event.process().isPresent() || event.watches());
    }

    /** Something that happens whatever becomes of processes. */
    void at(Instant at, Runnable happens) {
        events.add(new Event(at, sequence++, Optional.empty(), false, happens));
    }

    /** From now on nothing breaks any more. */
    void calm() {
        quiet = true;
        storeAwayUntil = Instant.MIN;
    }

    boolean isQuiet() {
        return quiet;
    }

    /** Lets time pass, with everything that happens meanwhile. */
    void elapse(Duration time) {
        Instant end = now.plus(time);
        depth++;
        var waiting = new ArrayList<Event>();
        while (depth <= DEEPEST && events.peek() != null && !events.element().at().isAfter(end)) {
            Event event = events.remove();
            now = event.at().isAfter(now) ? event.at() : now;
            if (event.process().map(process -> process.frozen > 0).orElse(false)) {
                waiting.add(event);
            } else if (event.process().map(process -> process.alive).orElse(true)) {
                happen(event);
            }
        }
        events.addAll(waiting);
        now = end.isAfter(now) ? end : now;
        depth--;
    }

    private static void happen(Event event) {
        try {
            event.happens().run();
        } catch (Died died) {
            // the process is gone; the others go on
        }
    }

    private record Event(Instant at, long sequence, Optional<Run> process, boolean watches, Runnable happens)
            implements
                Comparable<Event> {
        @Override
        public int compareTo(Event other) {
            int byTime = at.compareTo(other.at);
            return byTime != 0 ? byTime : Long.compare(sequence, other.sequence);
        }
    }
}
