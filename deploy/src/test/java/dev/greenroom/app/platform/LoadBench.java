package dev.greenroom.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.greenroom.app.Program;
import dev.greenroom.slack.fake.Delivery;
import dev.greenroom.slack.fake.FakePerson;
import dev.greenroom.slack.fake.FakeSlack;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How soon commands are acknowledged while many people type, against a server that does nothing but answer, driven in the
 * same way in the same run. Times count from the moment a command was due, so that waiting in line counts as well. Program,
 * Redis, the fake of Slack (which checks every message) and the people share one machine. Set the rate with
 * {@code -Dload.rate=100}, the seconds with {@code -Dload.seconds=30}.
 */
final class LoadBench {
    private static final int RATE = Integer.getInteger("load.rate", 100);
    private static final int SECONDS = Integer.getInteger("load.seconds", 30);
    private static final int PEOPLE = 200;
    private static final Duration WARM_UP = Duration.ofSeconds(15);
    private static final List<String> LINES = List.of("/question", "/question topic:python", "/streak", "/leaderboard",
            "/question about:threads", "/prep stats", "/prep search words:gil", "/question topic:pythn");

    @TempDir
    private Path folder;

    @Test
    void commandsAreAcknowledgedSoonUnderLoad() throws IOException, InterruptedException {
        try (var slack = new FakeSlack(InstantSource.system());
                var program = Program.start(folder,
                        Map.of("SLACK_SIGNING_SECRET", FakeSlack.SECRET, "SLACK_BOT_TOKEN", FakeSlack.TOKEN,
                                "SLACK_API_URL", slack.apiUrl().toString()))) {
            slack.channel("C1", "general", true);
            slack.deliversTo(program.url().resolve("/slack/events"));
            List<FakePerson> people = new ArrayList<>();
            for (int number = 0; number < PEOPLE; number++) {
                slack.user("U" + number, "Person " + number, false, "Europe/Berlin", "en-US");
                people.add(slack.person("U" + number).in("C1"));
            }
            IntConsumer command = number -> people.get(number % PEOPLE)
                    .typesAndWalksAway(LINES.get(number % LINES.size()));
            driven((int) (WARM_UP.toSeconds() * RATE), command);
            awaitQuiet(slack);
            int before = slack.messages("C1").size();
            long[] waits = driven(RATE * SECONDS, command);
            awaitQuiet(slack);
            say("commands to acknowledgement", waits);
            System.out.println("answers that arrived in Slack: " + (slack.messages("C1").size() - before) + " of "
                    + waits.length);
            assertThat(slack.messages("C1").size() - before).as("answers").isEqualTo(waits.length);
        }
        say("a server that only answers", peer());
    }

    private static long[] peer() throws IOException, InterruptedException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        try {
            var address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
            var delivery = new Delivery(address, FakeSlack.SECRET, InstantSource.system()::instant);
            return driven(RATE * SECONDS, number -> delivery.form("command=question&text=" + number));
        } finally {
            server.stop(0);
        }
    }

    /** The nanoseconds from when each was due to its acknowledgement, sorted. */
    private static long[] driven(int count, IntConsumer command) throws InterruptedException {
        long start = System.nanoTime();
        long step = Duration.ofSeconds(1).toNanos() / RATE;
        List<Future<Long>> waits = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int number = 0; number < count; number++) {
                int which = number;
                long due = start + number * step;
                LockSupport.parkNanos(due - System.nanoTime());
                waits.add(threads.submit(() -> {
                    command.accept(which);
                    return System.nanoTime() - due;
                }));
            }
        }
        var sorted = new long[count];
        for (int number = 0; number < count; number++) {
            try {
                sorted[number] = waits.get(number).get();
            } catch (ExecutionException refused) {
                throw new AssertionError("not acknowledged", refused.getCause());
            }
        }
        Arrays.sort(sorted);
        return sorted;
    }

    /** Waits until no more answers come. */
    private static void awaitQuiet(FakeSlack slack) throws InterruptedException {
        int before;
        do {
            before = slack.messages("C1").size();
            Thread.sleep(2_000);
        } while (slack.messages("C1").size() != before);
    }

    private static void say(String what, long[] waits) {
        System.out.printf("%s, %d at %d/s: median %.1f ms, p95 %.1f ms, p99 %.1f ms, longest %.1f ms%n", what,
                waits.length, RATE, at(waits, 50), at(waits, 95), at(waits, 99), at(waits, 100));
    }

    private static double at(long[] waits, int percent) {
        return waits[Math.min(waits.length - 1, waits.length * percent / 100)] / 1e6;
    }
}
