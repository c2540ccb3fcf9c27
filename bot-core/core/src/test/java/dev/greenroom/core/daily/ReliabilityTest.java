package dev.greenroom.core.daily;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.daily.Schedules.Change;
import dev.greenroom.core.post.Outbox;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.request.Place;
import dev.greenroom.core.request.Platform;
import dev.greenroom.core.testing.Stub;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold whatever breaks, over weeks of everything breaking. */
final class ReliabilityTest {
    private static final Instant START = Instant.parse("2027-03-20T00:00:00Z");
    private static final int DAYS = 40;
    private static final int QUESTIONS = 25;
    private final InMemorySlots slots = new InMemorySlots();
    private final InMemoryHints hints = new InMemoryHints();
    private final QuietJournal journal = new QuietJournal();
    private final List<Place> channels = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whateverBreaksNothingIsPostedTwiceAndEverySlotEndsInAFate(long seed) {
        var chaos = new Chaos(seed, START);
        var platform = new MoodyPlatform(chaos);
        for (int community = 0; community < 3; community++) {
            on(Daily.place(new CommunityId(Platform.SLACK, "T" + community), "channel"));
        }
        on(Daily.place(new CommunityId(Platform.SLACK, "T0"), "private"));
        var budgets = new InMemoryBudgets();
        for (int day = 0; day < DAYS; day++) {
            // a working day of two processes that begins before nine, or hours after it
            int begin = 400 + chaos.chance.nextInt(day % 3 == 0 ? 400 : 15);
            chaos.elapse(Duration.ofMinutes(begin));
            for (String name : List.of("a", "b")) {
                chaos.run((process, started) -> engine(chaos, process, platform, started, budgets), name);
            }
            chaos.elapse(Duration.ofMinutes(100));
            chaos.stop();
            resume();
            if (chaos.chance.nextInt(5) == 0) {
                hints.lose();
            }
            chaos.elapse(Duration.ofMinutes(24 * 60 - 100 - begin));
        }
        chaos.calm();
        chaos.run((process, started) -> engine(chaos, process, platform, started, budgets), "last");
        chaos.elapse(Duration.ofDays(1));

        assertThat(chaos.steps).as("steps").isGreaterThan(20_000);
        assertThat(chaos.deaths).as("deaths").isGreaterThan(100);
        assertThat(chaos.freezes).as("freezes").isGreaterThan(100);
        assertThat(chaos.outages).as("outages").isGreaterThan(5);
        assertThat(platform.trouble()).as("trouble").isGreaterThan(50);
        expectNoneTwice(platform);
        channels.forEach(place -> expectFates(place, platform, chaos.clock.instant()));
        channels.forEach(this::expectNoEarlyRepeat);
        assertThat(journal.surplus()).isEmpty();
    }

    @Test
    void withNothingBrokenEveryPostIsSentInTime() {
        var chaos = new Chaos(0, START);
        chaos.calm();
        var platform = new FakePlatform(chaos.clock);
        Place place = Daily.place(Stub.COMMUNITY, "general");
        on(place);
        chaos.run((process, started) -> engine(chaos, process, platform, started, new InMemoryBudgets()), "a");
        chaos.elapse(Duration.ofDays(30));
        assertThat(platform.sent()).hasSize(30);
        assertThat(slots.of(place).values()).hasSize(30).allMatch(slot -> slot.fate() instanceof Fate.Sent);
        assertThat(platform.replied()).as("answers of all but the last").hasSize(29);
        assertThat(platform.told()).as("one warning before the 25 questions start over").hasSize(1);
        assertThat(journal.failures()).isEmpty();
    }

    private DailyEngine engine(Chaos chaos, Chaos.Run process, FakePlatform platform, String name,
            InMemoryBudgets budgets) {
        var bank = Daily.bank(QUESTIONS);
        var stores = new DailyStores(process.port(Schedules.class, slots, true),
                process.port(Slots.class, slots, true), process.port(Hints.class, hints, true),
                process.port(Budgets.class, budgets, true));
        var outbox = process.port(Outbox.class, platform, false);
        var platforms = new DailyPlatforms(Map.of(Platform.SLACK, outbox, Platform.LOCAL, outbox),
                process.port(Departures.class, new InMemoryDepartures(), true), journal, name);
        return new DailyEngine(stores, platforms, chaos.time(process),
                new DailyCards(community -> bank, Stub.seal(), BestAnswers.NONE));
    }

    private void on(Place place) {
        channels.add(place);
        slots.put(Daily.schedule(place, START), new Change(START, new PersonId("ada"), "on", "", ""));
    }

    /** An admin puts right what the platform refused for good, so that there is something to go on with. */
    private void resume() {
        channels.stream().flatMap(place -> slots.find(place).stream()).filter(schedule -> !schedule.active())
                .forEach(schedule -> slots.replace(schedule, schedule.in(new Schedule.State.Active())));
    }

    private static void expectNoneTwice(FakePlatform platform) {
        var marks = new HashMap<String, Integer>();
        platform.sent().forEach(message -> marks.merge(message.mark(), 1, Integer::sum));
        assertThat(marks.values()).containsOnly(1);
    }

    private void expectFates(Place place, FakePlatform platform, Instant end) {
        var fates = slots.of(place);
        LocalDate first = LocalDate.ofInstant(START, Daily.BERLIN);
        LocalDate last = LocalDate.ofInstant(end.minus(Duration.ofHours(15)), Daily.BERLIN);
        for (LocalDate day = last.minusDays(Slots.KEPT - 2L); !day.isAfter(last); day = day.plusDays(1)) {
            if (day.isBefore(first)) {
                continue;
            }
            LocalDate date = day;
            Optional<FakePlatform.Sent> message = platform.sent().stream()
                    .filter(sent -> sent.mark().equals(Slot.mark(place, date))).findFirst();
            Slot slot = Optional.ofNullable(fates.get(date))
                    .orElseThrow(() -> new AssertionError("no slot for " + place + " on " + date));
            assertThat(slot.ended()).as(slot.toString()).isTrue();
            assertThat(slot.message().map(Fate.Message::id)).as(slot.toString())
                    .isEqualTo(slot.fate() instanceof Fate.Unknown
                            ? Optional.empty()
                            : message.map(FakePlatform.Sent::id));
        }
    }

    private void expectNoEarlyRepeat(Place place) {
        var seen = new HashSet<>();
        slots.of(place).values().stream().filter(slot -> slot.message().isPresent()
                || slot.fate() instanceof Fate.Unknown).limit(QUESTIONS)
                .forEach(slot -> assertThat(seen.add(slot.question().orElseThrow())).as(slot.toString()).isTrue());
    }
}
