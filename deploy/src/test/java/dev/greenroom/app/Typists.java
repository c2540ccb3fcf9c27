package dev.greenroom.app;

import dev.greenroom.core.request.Platform;
import dev.greenroom.discord.fake.Exchange;
import dev.greenroom.discord.fake.FakeDiscord;
import dev.greenroom.slack.fake.FakeSlack;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;

/**
 * People on both platforms who type a command each while something else goes on. Slack and Discord give a command up that is
 * not acknowledged in three seconds, and then this fails.
 */
final class Typists {
    private static final int PEOPLE = 20;
    private static final String LINE = "/question";

    private final FakeSlack slack;
    private final FakeDiscord discord;

    Typists(FakeSlack slack, FakeDiscord discord) {
        this.slack = slack;
        this.discord = discord;
    }

    /** Everybody types once, one after the other. */
    void warmUp() {
        for (int person = 0; person < PEOPLE; person++) {
            slack.person("U" + person).in("C1").types(LINE);
            onDiscord(person);
        }
    }

    /** Somebody types on each platform, again and again; the waits for acknowledgements, sorted. */
    Map<Platform, long[]> typeUntil(BooleanSupplier over, Duration patience) {
        var waits = new EnumMap<Platform, long[]>(Platform.class);
        List<Future<Long>> onSlack = new ArrayList<>();
        List<Future<Long>> onDiscord = new ArrayList<>();
        long end = System.nanoTime() + patience.toNanos();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int number = 0; !over.getAsBoolean(); number++) {
                if (System.nanoTime() - end > 0) {
                    throw new AssertionError("waited in vain for every post");
                }
                int person = number % PEOPLE;
                onSlack.add(threads.submit(() -> onSlack(person)));
                onDiscord.add(threads.submit(() -> onDiscord(person)));
                Rush.look();
            }
        }
        waits.put(Platform.SLACK, sorted(onSlack));
        waits.put(Platform.DISCORD, sorted(onDiscord));
        return waits;
    }

    private long onSlack(int person) {
        long start = System.nanoTime();
        slack.person("U" + person).in("C1").typesAndWalksAway(LINE);
        return System.nanoTime() - start;
    }

    private long onDiscord(int person) {
        Exchange exchange = discord.person(Integer.toString(1_000 + person)).types(LINE).settled();
        return exchange.acknowledgedAfter().toNanos();
    }

    private static long[] sorted(List<Future<Long>> waits) {
        return waits.stream().mapToLong(Typists::of).sorted().toArray();
    }

    private static long of(Future<Long> wait) {
        try {
            return wait.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        } catch (ExecutionException refused) {
            throw new AssertionError("a command was not acknowledged", refused.getCause());
        }
    }
}
