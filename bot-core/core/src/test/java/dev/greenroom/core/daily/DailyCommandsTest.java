package dev.greenroom.core.daily;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.bank.Bank;
import dev.greenroom.core.bank.QuestionId;
import dev.greenroom.core.command.Catalogue;
import dev.greenroom.core.desk.Desk;
import dev.greenroom.core.points.InMemoryLedger;
import dev.greenroom.core.post.Posting;
import dev.greenroom.core.question.InMemoryShownQuestions;
import dev.greenroom.core.question.QuestionFeature;
import dev.greenroom.core.reply.Card;
import dev.greenroom.core.reply.Plan;
import dev.greenroom.core.reply.Row;
import dev.greenroom.core.request.InMemoryCommunities;
import dev.greenroom.core.request.ChannelId;
import dev.greenroom.core.request.Directory;
import dev.greenroom.core.request.Place;
import dev.greenroom.core.request.Platform;
import dev.greenroom.core.request.Profile;
import dev.greenroom.core.request.Request;
import dev.greenroom.core.review.InMemoryPractice;
import dev.greenroom.core.review.SelfRating;
import dev.greenroom.core.settings.CommunitySettings;
import dev.greenroom.core.settings.InMemorySettings;
import dev.greenroom.core.settings.Settings;
import dev.greenroom.core.testing.CoreSurface;
import dev.greenroom.core.testing.HeardPresence;
import dev.greenroom.core.testing.Race;
import dev.greenroom.core.testing.Stub;
import dev.greenroom.core.testing.Surface.Shown;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** /daily as people type it; the channel is #general of the local chat. */
final class DailyCommandsTest {
    private static final Instant FRIDAY = Instant.parse("2026-11-20T09:00:00Z");
    private static final Place GENERAL = Daily.place(Stub.COMMUNITY, "general");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private final VirtualTime time = new VirtualTime(FRIDAY);
    private final InMemorySlots slots = new InMemorySlots();
    private final InMemorySettings settings = new InMemorySettings();
    private final FakePlatform platform = new FakePlatform(time);
    private final Bank bank = Daily.bank(30);
    private final Directory directory = (community, person) -> Optional
            .of(new Profile(person.id().toUpperCase(Locale.ROOT), person.id().equals("admin"), Optional.empty()));
    private Optional<String> obstacle = Optional.empty();
    private DailyEngine engine = engine(platform);
    private CoreSurface surface = surface();

    @BeforeEach
    void restart() {
        engine = engine(platform);
        surface = surface();
    }

    @Test
    void onRepliesWithTheNextThreeFireTimesInTheZoneOfTheSchedule() {
        time.runUntil(Instant.parse("2027-03-26T12:00:00Z"));
        assertThat(ada("/daily on 09:00 Europe/Berlin all")).startsWith("Done. I post a question of the day:")
                .contains("all at 09:00, Europe/Berlin", "2027-03-27 09:00 +01:00\n2027-03-28 09:00 +02:00\n"
                        + "2027-03-29 09:00 +02:00", "30 questions match.");
        assertThat(slots.find(GENERAL)).isPresent();
    }

    @Test
    void withoutOptionsItIsNineOClockInTheZoneOfTheCommunityOnTheDaysWithoutRest() {
        settings.save(Stub.COMMUNITY, new CommunitySettings(Optional.of(ZoneId.of("Asia/Kathmandu")),
                Optional.of(Set.of(DayOfWeek.SATURDAY))));
        assertThat(ada("/daily on")).contains("mon,tue,wed,thu,fri,sun at 09:00, Asia/Kathmandu",
                "2026-11-22 09:00 +05:45");
    }

    @Test
    void aSecondOnReplacesTheFirst() {
        ada("/daily on 09:00 UTC all");
        assertThat(ada("/daily on time:17:30 zone:UTC days:mon topic:python kind:concept level:mid"))
                .startsWith("Done. This takes the place")
                .contains("mon at 17:30, UTC (Python · concept · mid)", "2026-11-23 17:30 +00:00");
        assertThat(slots.of(Stub.COMMUNITY)).hasSize(1);
    }

    @Test
    void aTimeThatIsOverTodayIsNotMadeUpFor() {
        ada("/daily on 08:00 UTC all");
        time.runUntil(FRIDAY.plusSeconds(3600));
        assertThat(platform.sent()).isEmpty();
        time.runUntil(Instant.parse("2026-11-21T08:01:00Z"));
        assertThat(platform.sent()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "/daily on 25:00|“25:00” is not a time of day. It is written HH:mm, from 00:00 to 23:59.|/daily on time:09:00",
        "/daily on 9am|“9am” is not a time of day.|/daily on time:09:00",
        "/daily on zone:London|Did you mean Europe/London|/daily on zone:Europe/Berlin",
        "/daily on zone:CET|Did you mean Europe/Berlin|/daily on zone:Europe/Berlin",
        "/daily on zone:utc+2|Did you mean Europe/Helsinki|/daily on zone:Europe/Berlin",
        "/daily on days:sometimes|“sometimes” are no days I know.|/daily on days:mon-fri",
        "/daily on topic:cooking|There is no topic “cooking”.|/daily on topic:python",
        "/daily on color:red|There is no option “color” here.|/daily on time:09:00",
        "/daily on level:senior|No question has this topic, kind and level together|",
        "/daily off channel:<#|“<#” is not a channel.|/daily off channel:#general",
        "/daily sometimes|There is no command “/daily sometimes”.|/daily on"})
    void whatIsWrongIsSaidWithAnExampleThatWorks(String typed, String sentence, String example) {
        assertThat(ada(typed)).contains(sentence).contains(Optional.ofNullable(example).orElse(""));
        assertThat(slots.of(Stub.COMMUNITY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/daily on", "/daily off", "/daily now"})
    void onlyAdminsChangeAnything(String typed) {
        ada("/daily on 17:00 UTC");
        assertThat(says("bob", typed)).isEqualTo(typed + " is for the admins of this community. Ask one of them.");
        assertThat(says("bob", "/daily status")).contains("17:00, UTC");
        assertThat(platform.sent()).isEmpty();
    }

    @Test
    void aChannelIsNamedByIdOrByANameThatThePlatformKnows() {
        ada("/daily on 17:00 UTC channel:<#elsewhere|else>");
        assertThat(slots.find(Daily.place(Stub.COMMUNITY, "elsewhere"))).isPresent();
        ada("/daily on 17:00 UTC channel:#team-chat");
        assertThat(slots.find(Daily.place(Stub.COMMUNITY, "C42"))).isPresent();
        assertThat(ada("/daily on 17:00 UTC channel:#nowhere"))
                .startsWith("I cannot find a channel called “nowhere”. Pick it from the list, use its id,");
    }

    @Test
    void whereTheBotCannotPostItSaysSoAtOnce() {
        obstacle = Optional.of("not_in_channel");
        assertThat(ada("/daily on")).startsWith("I cannot post there: not_in_channel.");
        assertThat(slots.of(Stub.COMMUNITY)).isEmpty();
    }

    @Test
    void nowPostsAtOnceAndCountsAsToday() {
        ada("/daily on 17:00 UTC all");
        assertThat(ada("/daily now")).isEqualTo("Today’s question is in the channel. It counts as today’s.");
        assertThat(platform.sent()).hasSize(1);
        assertThat(ada("/daily now")).startsWith("Today’s question is in the channel.");
        time.runUntil(Instant.parse("2026-11-20T20:00:00Z"));
        assertThat(platform.sent()).hasSize(1);
        assertThat(slots.find(GENERAL, TODAY).map(Slot::fate)).containsInstanceOf(Fate.Sent.class);
        assertThat(ada("/daily on 18:00 UTC all")).contains("2026-11-21 18:00 +00:00",
                "Today’s question was dealt with already").doesNotContain("2026-11-20 18:00");
    }

    @Test
    void nowNeedsASchedule() {
        assertThat(ada("/daily now")).startsWith("There is no question of the day in this channel.");
        ada("/daily on 17:00 UTC all");
        ada("/daily off");
        assertThat(ada("/daily now")).startsWith("There is no question of the day in this channel.");
        assertThat(platform.sent()).isEmpty();
    }

    @Test
    void nowPressedByManyAtTheTimeOfTheScheduleIsOnePost() {
        ada("/daily on 17:00 UTC all");
        time.runUntil(Instant.parse("2026-11-20T16:59:59Z"));
        Race.of(16, runner -> run("/daily now"));
        time.runUntil(Instant.parse("2026-11-20T17:05:00Z"));
        assertThat(platform.sent()).hasSize(1);
    }

    private void platformIsDown() {
        engine = engine(new FakePlatform(time) {
            @Override
            public Posting post(Place place, Card card, String mark) {
                return new Posting.Unreachable("503");
            }
        });
        surface = surface();
    }

    @Test
    void nowSaysWhatThePlatformSaidAndGoesOnTrying() {
        platformIsDown();
        ada("/daily on 17:00 UTC all");
        assertThat(ada("/daily now")).isEqualTo(
                "It did not work just now: the platform said: 503. I keep trying until 2026-11-20 18:00 +00:00.");
    }

    @Test
    void nowAfterTheWindowPromisesNothing() {
        platformIsDown();
        ada("/daily on 17:00 UTC all");
        time.runUntil(Instant.parse("2026-11-20T22:00:00Z"));
        assertThat(ada("/daily now")).isEqualTo("I could not post it: the platform said: 503.");
    }

    @Test
    void nowWaitsWhereThePlatformAskedToWaitAndWhereARequestMayStillArrive() {
        var answers = new ArrayDeque<Posting>(List.of(new Posting.Later(Duration.ofSeconds(100)),
                new Posting.Unknown("timeout")));
        var tries = new AtomicInteger();
        engine = engine(new FakePlatform(time) {
            @Override
            public Posting post(Place place, Card card, String mark) {
                tries.incrementAndGet();
                return answers.isEmpty() ? super.post(place, card, mark) : answers.remove();
            }
        });
        surface = surface();
        ada("/daily on 17:00 UTC all");
        assertThat(ada("/daily now")).startsWith("It did not work just now: ");
        assertThat(ada("/daily now")).startsWith("It did not work just now: ");
        assertThat(tries).hasValue(1);
        time.runUntil(FRIDAY.plusSeconds(101));
        assertThat(tries).hasValue(2);
        assertThat(ada("/daily now")).startsWith("It did not work just now: ");
        assertThat(tries).hasValue(2);
        time.runUntil(FRIDAY.plusSeconds(200));
        assertThat(platform.sent()).hasSize(0);
        assertThat(tries).hasValue(3);
    }

    @Test
    void aPostThatWasDueWhenItsScheduleWasReplacedHasAFate() {
        ada("/daily on 10:00 UTC all");
        engine.stop();
        time.runUntil(Instant.parse("2026-11-20T10:00:03Z"));
        engine = engine(platform);
        surface = surface();
        ada("/daily on 10:00 UTC all topic:Python");
        assertThat(slots.find(GENERAL, TODAY).map(Slot::fate))
                .contains(new Fate.Skipped(Reason.of(Reason.Cause.SWITCHED_OFF)));
    }

    @Test
    void aPostThatWasDueAndIsDueAgainTodayIsMade() {
        ada("/daily on 10:00 UTC all");
        engine.stop();
        time.runUntil(Instant.parse("2026-11-20T10:00:03Z"));
        engine = engine(platform);
        surface = surface();
        ada("/daily on 11:00 UTC all");
        time.runUntil(Instant.parse("2026-11-20T11:01:00Z"));
        assertThat(slots.find(GENERAL, TODAY).map(Slot::fate)).containsInstanceOf(Fate.Sent.class);
    }

    @Test
    void offStopsItAndKeepsWhatWasAsked() {
        ada("/daily on 17:00 UTC all");
        ada("/daily now");
        assertThat(ada("/daily off")).startsWith("Stopped.");
        assertThat(ada("/daily off")).startsWith("There is no question of the day in this channel.");
        time.runUntil(FRIDAY.plusSeconds(5 * 86_400));
        assertThat(platform.sent()).hasSize(1);
        assertThat(slots.used(GENERAL).last()).hasSize(1);
    }

    @Test
    void statusShowsEveryScheduleItsNextTenFiresTheLastSevenPostsAndWhoChangedWhat() {
        assertThat(ada("/daily status")).contains("There is no question of the day yet.");
        ada("/daily on 17:00 UTC all");
        ada("/daily on 08:00 America/New_York mon-fri channel:other");
        Reason reason = Reason.platform("channel_not_found");
        for (int day = 1; day < 10; day++) {
            Slot slot = Slot.planned(TODAY.minusDays(day), FRIDAY.minusSeconds(day * 86_400L));
            Instant posted = slot.due().plusSeconds(day == 2 ? 840 : 3);
            Slot ended = day == 3
                    ? slot.with(new Fate.Skipped(reason))
                    : day == 4 ? slot.with(new Fate.Unknown(reason)) : slot.posted("m" + day, posted);
            slots.advance(GENERAL, Optional.empty(), Step.to(ended));
        }
        String status = says("bob", "/daily status");
        assertThat(status).contains("all at 17:00, UTC", "mon-fri at 08:00, America/New_York",
                "2026-11-20 17:00 +00:00\n2026-11-21 17:00 +00:00\n", "2026-11-29 17:00 +00:00",
                "2026-11-20 08:00 -05:00", "2026-11-19 sent", "2026-11-18 late (09:14)",
                "2026-11-17 skipped (the platform said: channel_not_found)",
                "2026-11-16 unknown (the platform said: channel_not_found)", "2026-11-13 sent",
                "Nothing was posted yet.", "ADMIN: on 17:00 UTC all").doesNotContain("2026-11-12", "2026-11-30 17:00");
    }

    @Test
    void statusSaysToEverybodyThatQuestionsAreAboutToRunOutAndWhyAScheduleIsPaused() {
        ada("/daily on 17:00 UTC all");
        assertThat(says("bob", "/daily status")).doesNotContain("questions are left");
        IntStream.range(0, 25).forEach(asked -> {
            Slot before = Slot.planned(TODAY.minusDays(30 - asked), FRIDAY.minusSeconds((30 - asked) * 86_400L))
                    .claimed("claim", FRIDAY, new QuestionId("question-" + asked));
            slots.advance(GENERAL, Optional.empty(), Step.using(before.posted("m" + asked, FRIDAY)));
        });
        assertThat(says("bob", "/daily status")).contains("Only 5 questions are left that the channel has not seen.");

        Schedule schedule = slots.find(GENERAL).orElseThrow();
        slots.replace(schedule, schedule.in(new Schedule.State.Paused("is_archived")));
        assertThat(says("bob", "/daily status")).contains("Paused, because the platform said: is_archived.");
    }

    @Test
    void thePostOpensItsAnswerForThePresserAlone() {
        ada("/daily on 17:00 UTC all");
        ada("/daily now");
        var row = platform.sent().getFirst().card().rows().getFirst();
        var buttons = ((Row.Buttons) row).buttons();
        assertThat(buttons.stream().map(button -> button.label())).containsExactly("Answer", "Show answer");
        assertThat(platform.sent().getFirst().card().body().plain()).startsWith("Question of the day\nPython");
        Plan plan = desk().plan(new Request.Pressed(Stub.caller("bob", FRIDAY),
                buttons.getLast().token()));
        assertThat(plan).isInstanceOfSatisfying(Plan.Work.class,
                work -> assertThat(work.acknowledgement()).isEqualTo(Plan.Acknowledgement.PRIVATE));
    }

    private String ada(String line) {
        return says("admin", line);
    }

    private String says(String person, String line) {
        surface.person(person).types(line);
        Shown shown = surface.person(person).last();
        assertThat(shown.alone()).isTrue();
        return shown.text();
    }

    private boolean run(String line) {
        surface().person("admin").types(line);
        return true;
    }

    private CoreSurface surface() {
        return new CoreSurface(desk(), time::instant);
    }

    @Test
    void whoAsksSomethingHasTheBotInTheirCommunityWhateverWasHeardBefore() {
        var departures = new InMemoryDepartures();
        var stores = new DailyStores(slots, slots, new InMemoryHints(), new InMemoryBudgets());
        departures.left(Stub.COMMUNITY, FRIDAY.plusSeconds(1));
        var asking = new CoreSurface(desk().telling(new Membership(departures, new InMemoryCommunities(), stores)),
                time::instant);
        asking.person("admin").types("/daily status");
        assertThat(departures.gone(Stub.COMMUNITY)).isFalse();
    }

    @Test
    void anAnswerDoesNotDependOnWhetherItsCommunityCouldBeNoted() {
        var presence = new HeardPresence();
        var asking = new CoreSurface(desk().telling(presence), time::instant);
        presence.away = true;
        asking.person("admin").types("/daily status");
        assertThat(asking.person("admin").last().text()).contains("no question of the day yet");
        presence.away = false;
        asking.person("admin").types("/daily status");
        asking.person("admin").types("/daily status");
        assertThat(presence.heard).containsExactly("present " + Stub.COMMUNITY.key());
    }

    private Desk desk() {
        var seal = Stub.seal();
        var desk = new DailyDesk(new Settings(settings, directory), directory,
                (community, name) -> name.equals("team-chat") ? Optional.of(new ChannelId("C42")) : Optional.empty(),
                place -> obstacle);
        var ratings = new SelfRating(new InMemoryPractice(),
                desk.settings(), new InMemoryLedger(settings));
        return new Desk(new Catalogue(List.of(
                new DailyFeature(engine, desk, community -> bank, seal).feature(),
                new QuestionFeature(community -> bank, seal, new InMemoryShownQuestions(),
                        ratings).feature())),
                seal, directory, (caller, failure) -> {
                    throw new AssertionError("a reply failed", failure);
                });
    }

    private DailyEngine engine(FakePlatform outbox) {
        var made = new DailyEngine(new DailyStores(slots, slots, new InMemoryHints(), new InMemoryBudgets()),
                new DailyPlatforms(Map.of(Platform.LOCAL, outbox), new InMemoryDepartures(), new QuietJournal(), "one"),
                new DailyTime(time, time, time), new DailyCards(community -> bank, Stub.seal(), BestAnswers.NONE));
        time.onWake(made::wake);
        return made;
    }
}
