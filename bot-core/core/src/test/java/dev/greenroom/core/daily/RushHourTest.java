package dev.greenroom.core.daily;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.daily.Schedules.Change;
import dev.greenroom.core.post.Posting;
import dev.greenroom.core.reply.Card;
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
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A thousand channels due in the same minute. */
final class RushHourTest {
    private static final Instant EVE = Instant.parse("2026-11-20T07:58:00Z");
    private static final Instant NINE = Instant.parse("2026-11-20T08:00:00Z");
    private final VirtualTime time = new VirtualTime(EVE);
    private final InMemorySlots slots = new InMemorySlots();
    private final DailyStores stores = new DailyStores(slots, slots, new InMemoryHints(), new InMemoryBudgets());

    @Test
    void aThousandDiscordServersArePostedOnceAndNotFasterThanTheBudget() {
        var discord = new Budgeted(time, Duration.ofMillis(150));
        for (int server = 0; server < 1_000; server++) {
            on(new CommunityId(Platform.DISCORD, "" + server), "1");
        }
        run(Map.of(Platform.DISCORD, discord), NINE.plusSeconds(60));
        expectAllOnce(discord, 1_000);
        discord.expectNoWindowAbove(Duration.ofSeconds(1), 41);
        Instant last = discord.sent().getLast().at();
        assertThat(last).as("as fast as the budget allows").isBefore(NINE.plusSeconds(40));
    }

    @Test
    void onTheNextDayYesterdaysAnswersDoNotDelayTheQuestions() {
        var discord = new Budgeted(time, Duration.ofMillis(150));
        for (int server = 0; server < 1_000; server++) {
            on(new CommunityId(Platform.DISCORD, "" + server), "1");
        }
        run(Map.of(Platform.DISCORD, discord), NINE.plus(Duration.ofHours(25)));
        assertThat(discord.sent()).hasSize(2_000);
        assertThat(discord.replied()).hasSize(1_000);
        assertThat(slots.of(Daily.place(new CommunityId(Platform.DISCORD, "7"), "1")).values())
                .allMatch(slot -> slot.fate() instanceof Fate.Sent);
        assertThat(discord.sent().getLast().at()).isBefore(NINE.plus(Duration.ofDays(1)).plusSeconds(40));
    }

    @Test
    void theNumbersOfAnswersOfAThousandChannelsAreUpToDateWithinMinutes() {
        var discord = new Budgeted(time, Duration.ofMillis(150));
        IntStream.range(0, 1_000).forEach(server -> on(new CommunityId(Platform.DISCORD, "" + server), "1"));
        DailyEngine engine = engine(Map.of(Platform.DISCORD, discord), "one");
        time.onWake(engine::wake);
        engine.start();
        time.runUntil(NINE.plusSeconds(60));
        IntStream.range(0, 1_000).forEach(server -> engine.answered(
                Daily.place(new CommunityId(Platform.DISCORD, "" + server), "1"), LocalDate.of(2026, 11, 20),
                new PersonId("ada")));
        for (int minute = 2; minute <= 4; minute++) {
            time.runUntil(NINE.plus(Duration.ofMinutes(minute)));
            engine.reconcile(time.instant());
        }
        time.runUntil(NINE.plus(Duration.ofMinutes(5)));
        assertThat(discord.updated()).hasSize(1_000);
    }

    @Test
    void aWorkspaceOfAHundredChannelsAndNineHundredSmallOnesArePostedOnceAndNotFasterThanSlackAllows() {
        var slack = new Budgeted(time, Duration.ofMillis(400));
        CommunityId large = new CommunityId(Platform.SLACK, "TLARGE");
        IntStream.range(0, 100).forEach(channel -> on(large, "C" + channel));
        IntStream.range(0, 900).forEach(team -> on(new CommunityId(Platform.SLACK, "T" + team), "C1"));
        run(Map.of(Platform.SLACK, slack), NINE.plusSeconds(60));
        expectAllOnce(slack, 1_000);
        for (CommunityId team : List.of(large, new CommunityId(Platform.SLACK, "T7"))) {
            slack.expectNoWindowAbove(Duration.ofSeconds(1), 4, message -> message.place().community().equals(team));
        }
        assertThat(slots.of(Daily.place(large, "C99")).values()).allMatch(slot -> slot.fate() instanceof Fate.Sent);
    }

    @Test
    void aWorkspaceThatTakesLongerThanALeaseIsPostedAtThePaceOfItsBudgetAllTheWay() {
        var slack = new Budgeted(time, Duration.ofMillis(400));
        CommunityId large = new CommunityId(Platform.SLACK, "TLARGE");
        IntStream.range(0, 400).forEach(channel -> on(large, "C" + channel));
        run(Map.of(Platform.SLACK, slack), NINE.plusSeconds(300));
        assertThat(slack.sent()).hasSize(400);
        var moments = slack.sent().stream().map(FakePlatform.Sent::at).sorted().toList();
        assertThat(Duration.between(moments.getFirst(), moments.getLast())).as("300 ms each")
                .isLessThan(Duration.ofSeconds(122));
    }

    @Test
    void aPlatformThatHangsAndBrokenCommunitiesDelayNobodyElse() {
        var discord = new Budgeted(time, Duration.ofMillis(150));
        var slack = new Budgeted(time, Duration.ofSeconds(10)) {
            @Override
            public Posting post(Place place, Card card, String mark) {
                time.pause(Duration.ofSeconds(10));
                return new Posting.Unreachable("timeout");
            }
        };
        IntStream.range(0, 1_000).forEach(team -> on(new CommunityId(Platform.SLACK, "T" + team), "C1"));
        IntStream.range(0, 200).forEach(server -> on(new CommunityId(Platform.DISCORD, "" + server), "1"));
        run(Map.of(Platform.DISCORD, discord, Platform.SLACK, slack), NINE.plusSeconds(59));
        expectAllOnce(discord, 200);
        assertThat(slots.of(Daily.place(new CommunityId(Platform.SLACK, "T5"), "C1")).values())
                .allMatch(slot -> !slot.ended());
    }

    @Test
    void severalProcessesShareTheBudgetAndPostNothingTwice() {
        var discord = new Budgeted(time, Duration.ofMillis(150));
        IntStream.range(0, 600).forEach(server -> on(new CommunityId(Platform.DISCORD, "" + server), "1"));
        var engines = new ArrayList<DailyEngine>();
        IntStream.range(0, 3).forEach(number -> engines.add(engine(Map.of(Platform.DISCORD, discord), "p" + number)));
        time.onWake(() -> engines.forEach(DailyEngine::wake));
        engines.forEach(DailyEngine::start);
        time.runUntil(NINE.plusSeconds(60));
        expectAllOnce(discord, 600);
        discord.expectNoWindowAbove(Duration.ofSeconds(1), 41);
    }

    private void run(Map<Platform, Budgeted> platforms, Instant end) {
        DailyEngine engine = engine(platforms, "one");
        time.onWake(engine::wake);
        engine.start();
        time.runUntil(end);
    }

    private DailyEngine engine(Map<Platform, Budgeted> platforms, String process) {
        var bank = Daily.bank(30);
        return new DailyEngine(stores,
                new DailyPlatforms(Map.copyOf(platforms), new InMemoryDepartures(), new QuietJournal(), process),
                new DailyTime(time, time, time), new DailyCards(community -> bank, Stub.seal(), BestAnswers.NONE));
    }

    private void on(CommunityId community, String channel) {
        Place place = Daily.place(community, channel);
        slots.put(Daily.schedule(place, EVE.minusSeconds(1)), new Change(EVE, new PersonId("ada"), "on", channel, ""));
    }

    private static void expectAllOnce(FakePlatform platform, int channels) {
        var perChannel = new HashMap<Place, Integer>();
        platform.sent().forEach(message -> perChannel.merge(message.place(), 1, Integer::sum));
        assertThat(perChannel).hasSize(channels);
        assertThat(perChannel.values()).containsOnly(1);
        assertThat(platform.sent()).allMatch(message -> !message.at().isBefore(NINE), "never before its time")
                .allMatch(message -> !message.at().isAfter(NINE.plusSeconds(60)), "never late");
    }

    /** A platform that takes its time, and whose pace can be checked afterwards. */
    private static class Budgeted extends FakePlatform {
        private final VirtualTime time;
        private final Duration latency;

        Budgeted(VirtualTime time, Duration latency) {
            super(time);
            this.time = time;
            this.latency = latency;
        }

        @Override
        public Posting post(Place place, Card card, String mark) {
            Posting posting = super.post(place, card, mark);
            time.pause(latency);
            return posting;
        }

        void expectNoWindowAbove(Duration window, int most) {
            expectNoWindowAbove(window, most, message -> true);
        }

        void expectNoWindowAbove(Duration window, int most, Predicate<Sent> which) {
            var moments = sent().stream().filter(which).map(Sent::at).sorted().toList();
            for (int first = 0; first + most < moments.size(); first++) {
                assertThat(Duration.between(moments.get(first), moments.get(first + most)))
                        .as("more than " + most + " within " + window).isGreaterThanOrEqualTo(window);
            }
        }
    }
}
