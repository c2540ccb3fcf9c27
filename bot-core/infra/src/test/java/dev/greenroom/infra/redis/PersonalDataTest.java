package dev.greenroom.infra.redis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.activity.Activity;
import dev.greenroom.core.answer.Attempt;
import dev.greenroom.core.answer.Typed;
import dev.greenroom.core.applause.SharedAnswers;
import dev.greenroom.core.bank.Filter;
import dev.greenroom.core.bank.QuestionId;
import dev.greenroom.core.board.Boards;
import dev.greenroom.core.board.Standings;
import dev.greenroom.core.daily.Notice;
import dev.greenroom.core.daily.Schedules;
import dev.greenroom.core.daily.Timing;
import dev.greenroom.core.feedback.Assessment;
import dev.greenroom.core.feedback.Coverage;
import dev.greenroom.core.feedback.Finding;
import dev.greenroom.core.interview.Interview;
import dev.greenroom.core.points.Award;
import dev.greenroom.core.points.Reason;
import dev.greenroom.core.points.Span;
import dev.greenroom.core.points.Stamp;
import dev.greenroom.core.points.Worth;
import dev.greenroom.core.points.Worths;
import dev.greenroom.core.question.Origin;
import dev.greenroom.core.question.ShownQuestions.Candidate;
import dev.greenroom.core.reminder.Reminders;
import dev.greenroom.core.request.ChannelId;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.request.Place;
import dev.greenroom.core.request.Platform;
import dev.greenroom.core.review.Rating;
import dev.greenroom.core.review.Reviews;
import dev.greenroom.core.review.Schedule;
import dev.greenroom.core.review.Spacing;
import dev.greenroom.core.reviewer.Consent;
import dev.greenroom.core.reviewer.Review;
import dev.greenroom.core.settings.PersonSettings;
import dev.greenroom.core.team.Team;
import dev.greenroom.core.testing.Stub;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A person's data in a real Redis: all of it is exported, and nothing of it is left when it is forgotten. */
final class PersonalDataTest {
    private static final PersonId ADA = new PersonId("U-ada-7531");
    private static final PersonId BOB = new PersonId("U-bob-9864");
    private static final PersonId CARL = new PersonId("U-carl-4242");
    private static final String CHANNEL = "general-";
    private static final String WORDS = "zyzzyva";
    private static final QuestionId GIL = new QuestionId("python-gil");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Stamp NOW = Stamp.of(Stub.MORNING, BERLIN, ZoneOffset.UTC);
    private final Redis redis = TestRedis.emptied();
    private final RedisPersonalData data = new RedisPersonalData(redis);

    @Test
    void afterForgettingNoKeyAndNoValueHoldsTheIdOrTheWords() {
        fill(ADA);
        fill(BOB);
        assertThat(holding(ADA.id())).isNotEmpty();
        assertThat(holding(WORDS)).isNotEmpty();
        data.erase(Stub.COMMUNITY, ADA);
        assertThat(holding(ADA.id())).isEmpty();
        assertThat(holding(WORDS + ADA.id().hashCode())).isEmpty();
        assertThat(holding(WORDS + BOB.id().hashCode())).isNotEmpty();
        data.erase(Stub.COMMUNITY, ADA);
        new RedisBoards(redis).remove(Stub.COMMUNITY, BOB, Span.all(Stub.MORNING, ZoneOffset.UTC));
        data.erase(Stub.COMMUNITY, BOB);
        assertThat(holding(BOB.id())).isEmpty();
        assertThat(holding(WORDS)).isEmpty();
    }

    @Test
    void boardsCloseRanksAndSchedulesStayWithoutTheirAuthor() {
        fill(ADA);
        fill(BOB);
        data.erase(Stub.COMMUNITY, ADA);
        var week = Span.WEEK.at(Stub.MORNING, ZoneOffset.UTC);
        var board = new RedisBoards(redis).people(Stub.COMMUNITY, week, BOB, new Boards.Cut(10, 2));
        assertThat(board.top()).extracting(Standings.Standing::person).doesNotContain(ADA);
        assertThat(board.top()).first().satisfies(row -> {
            assertThat(row.person()).isEqualTo(BOB);
            assertThat(row.rank()).isEqualTo(1);
        });
        assertThat(schedule(CHANNEL + "a")).contains(RedisPersonalData.NOBODY.id()).contains("09:00");
    }

    @Test
    void whoComesBackStartsFresh() {
        fill(ADA);
        data.erase(Stub.COMMUNITY, ADA);
        assertThat(new RedisPractice(redis).of(Stub.COMMUNITY, ADA)).isEmpty();
        assertThat(new RedisLedger(redis).awards(Stub.COMMUNITY, ADA)).isEmpty();
        assertThat(new RedisSettings(redis).person(Stub.COMMUNITY, ADA)).isEqualTo(PersonSettings.DEFAULT);
        fill(ADA);
        assertThat(new RedisPractice(redis).of(Stub.COMMUNITY, ADA)).hasSize(1);
    }

    @Test
    void whoChangedTheirTeamIsForgottenOnTheOldTeamsBoardsToo() {
        var teams = new RedisTeams(redis);
        var nextWeek = Span.all(Stub.MORNING.plus(Duration.ofDays(7)), ZoneOffset.UTC);
        teams.join(Stub.COMMUNITY, ADA, Team.named("First"), Span.all(Stub.MORNING, ZoneOffset.UTC));
        pay(Stub.COMMUNITY, ADA);
        teams.join(Stub.COMMUNITY, ADA, Team.named("Second"), nextWeek);
        data.erase(Stub.COMMUNITY, ADA);
        assertThat(holding(ADA.id())).isEmpty();

        teams.join(Stub.COMMUNITY, BOB, Team.named("First"), Span.all(Stub.MORNING, ZoneOffset.UTC));
        pay(Stub.COMMUNITY, BOB);
        new RedisBoards(redis).remove(Stub.COMMUNITY, BOB, nextWeek);
        data.erase(Stub.COMMUNITY, BOB);
        assertThat(holding(BOB.id())).isEmpty();
    }

    @Test
    void aDirectConversationIsForgottenAsAWhole() {
        var direct = CommunityId.direct(Platform.DISCORD, ADA);
        fill(direct, ADA);
        new RedisHints(redis).at(direct, Stub.MORNING);
        assertThat(holding("greenroom:{" + direct.key())).isNotEmpty();
        data.erase(direct, ADA);
        assertThat(holding(ADA.id())).isEmpty();
    }

    @Test
    void answersOlderThanTheyAreKeptAreGoneWhenTheirTimeIsMadeShorter() {
        var before = Stamp.of(Stub.MORNING.minus(Duration.ofDays(40)), BERLIN, ZoneOffset.UTC);
        answer(Stub.COMMUNITY, ADA, before, WORDS);
        new RedisAnswers(redis, 30).keep(Stub.COMMUNITY, ADA, attempt("A new answer", NOW));
        assertThat(holding(WORDS)).isEmpty();
    }

    @Test
    void theExportHoldsEverySectionAndThePersonsOwnWords() {
        fill(ADA);
        String json = data.export(Stub.COMMUNITY, ADA, Stub.MORNING);
        Map<?, ?> export = new JsonMapper().readValue(json, Map.class);
        assertThat(export.get("person")).isEqualTo(ADA.id());
        for (PersonalKeys.Own own : PersonalKeys.OWN) {
            assertThat(export.get(own.section())).as(own.section()).isNotNull()
                    .isNotIn(List.of(), Map.of());
        }
        assertThat(json).contains(WORDS, "python-gil", "llm.example", "Say more of", "Team of the Test", CHANNEL + "a");
        assertThat(json).doesNotContain(BOB.id());
    }

    @Test
    void theExportHoldsWhatTheCommunityKeepsUnderThePersonsName() {
        fill(ADA);
        fill(BOB);
        new RedisBoards(redis).remove(Stub.COMMUNITY, ADA, Span.all(Stub.MORNING, ZoneOffset.UTC));
        Map<?, ?> export = new JsonMapper().readValue(data.export(Stub.COMMUNITY, ADA, Stub.MORNING), Map.class);
        assertThat(export.get("scheduleChanges")).isEqualTo(List.of(Map.of("at", Stub.MORNING.toString(), "what", "on",
                "channel", CHANNEL, "detail", "09:00")));
        assertThat(export.get("notices")).isEqualTo(List.of(Map.of("channel", CHANNEL + "a", "news", "PAUSED", "detail",
                "channel_not_found", "locale", "en")));
        assertThat(export.get("localChatOwner")).isEqualTo(true);
        assertThat(export.get("gone")).isEqualTo(true);
    }

    @Test
    void theExportHoldsTheWholeInterview() {
        var interview = new Interview("abcdefgh", new Interview.Setup(Optional.empty(), 5, Optional.empty()),
                Stub.MORNING.atZone(BERLIN),
                List.of(new Interview.Round(GIL,
                        Optional.of(new Interview.Answered("answer-1", Optional.of(0.5), 20)), 61)),
                Optional.of(new Interview.Current(GIL, Stub.MORNING, true, Optional.of("A lock"))));
        new RedisInterviews(redis).replace(Stub.COMMUNITY, ADA, Optional.empty(), interview);
        Map<?, ?> export = new JsonMapper().readValue(data.export(Stub.COMMUNITY, ADA, Stub.MORNING), Map.class);
        assertThat(export.get("interview")).isEqualTo(Map.of("id", "abcdefgh", "started", Stub.MORNING.toString(),
                "zone", "Europe/Berlin", "questions", 5,
                "rounds",
                List.of(Map.of("question", "python-gil", "seconds", 61, "answer", "answer-1", "coverage", 0.5,
                        "points", 20)),
                "asked", Map.of("question", "python-gil", "since", Stub.MORNING.toString(), "hinted", true, "followUp",
                        "A lock")));
    }

    @Test
    void everySectionIsDocumented() throws IOException {
        fill(ADA);
        String page = Files.readString(Path.of("../../docs/export.md"));
        Map<?, ?> export = new JsonMapper().readValue(data.export(Stub.COMMUNITY, ADA, Stub.MORNING), Map.class);
        export.keySet().forEach(section -> assertThat(page).contains("`" + section + "`"));
    }

    @Test
    void everyKeyOfTheTableIsListedOnce() throws IOException {
        String table = Files.readString(Path.of("src/main/java/dev/greenroom/infra/redis/Keys.java"));
        var named = Pattern.compile("<td>greenroom:(\\{community}|global):([^<]+)</td>").matcher(table).results()
                .map(row -> row.group(1) + ":" + row.group(2)).toList();
        var listed = Stream.of(
                PersonalKeys.OWN.stream().map(own -> "{community}:" + own.name() + ":person"),
                PersonalKeys.OF_ANSWERS.stream().map(own -> "{community}:" + own.name() + ":person:id"),
                PersonalKeys.NAMING.stream().map(name -> "{community}:" + name),
                PersonalKeys.IMPERSONAL.stream().map(name -> "{community}:" + name),
                PersonalKeys.NAMING_GLOBALLY.stream().map(name -> "global:" + name),
                PersonalKeys.IMPERSONAL_GLOBALLY.stream().map(name -> "global:" + name))
                .flatMap(names -> names).toList();
        assertThat(named).isNotEmpty().doesNotHaveDuplicates();
        assertThat(listed).containsExactlyInAnyOrderElementsOf(named);
    }

    @Test
    void everyKeyThatIsWrittenStandsInTheTable() {
        var known = Stream.concat(PersonalKeys.NAMING.stream(), PersonalKeys.IMPERSONAL.stream())
                .map(name -> name.replaceAll("\\[.*", "").split(":")[0])
                .collect(Collectors.toCollection(TreeSet::new));
        known.addAll(listed());
        fill(ADA);
        String stem = Keys.stem(Stub.COMMUNITY);
        assertThat(holding("").keySet()).allSatisfy(key -> assertThat(
                key.startsWith("greenroom:global:") || known.contains(key.substring(stem.length()).split(":")[0]))
                .as(key).isTrue());
    }

    @Test
    void everyKeyOfAPersonInTheCodeIsListed() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            var used = files.filter(file -> file.toString().endsWith(".java")).flatMap(PersonalDataTest::personal)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(used).isNotEmpty();
            assertThat(listed()).containsAll(used);
        }
    }

    private static Stream<String> personal(Path file) {
        try {
            return Pattern.compile("Keys\\s*\\.of\\([^\"]*?\\bperson(?:\\(\\))?,\\s*\"([a-z]+)\"")
                    .matcher(Files.readString(file)).results().map(call -> call.group(1));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Set<String> listed() {
        return Stream.concat(PersonalKeys.OWN.stream(), PersonalKeys.OF_ANSWERS.stream()).map(PersonalKeys.Own::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Uses every store there is. */
    private void fill(PersonId person) {
        fill(Stub.COMMUNITY, person);
    }

    private void fill(CommunityId community, PersonId person) {
        String words = WORDS + person.id().hashCode();
        new RedisSettings(redis).save(community, person, new PersonSettings(Optional.of(BERLIN),
                Optional.of(LocalTime.of(8, 30)), true, true, Optional.of(LocalDate.of(2027, 2, 1))));
        new RedisConsents(redis).save(community, person, new Consent(true, "llm.example", Stub.MORNING));
        var shown = new RedisShownQuestions(redis);
        shown.claim(community, person, List.of(new Candidate(GIL, Optional.empty())), Stub.MORNING);
        shown.revealed(community, person, GIL, Stub.MORNING);
        var practice = new RedisPractice(redis);
        var spacing = Spacing.of(person, GIL, NOW.day(), Optional.empty());
        practice.replace(community, person, new Reviews.Change(GIL, Optional.empty(),
                Schedule.after(Optional.empty(), Rating.GOOD, NOW.day(), spacing),
                Activity.of(GIL.value(), Activity.What.RATED, Stub.MORNING, BERLIN)));
        practice.record(community, person,
                Activity.of("interview-1", Activity.What.INTERVIEWED, Stub.MORNING, BERLIN));
        new RedisTeams(redis).join(community, person, Team.named("Team of the Test"),
                Span.all(Stub.MORNING, ZoneOffset.UTC));
        answer(community, person, NOW, words);
        pay(community, person);
        new RedisInterviews(redis).replace(community, person, Optional.empty(), new Interview("abcdefgh",
                new Interview.Setup(Optional.of("Python"), 5, Optional.of(30)), Stub.MORNING.atZone(BERLIN), List.of(),
                Optional.of(new Interview.Current(GIL, Stub.MORNING, false, Optional.of("A lock")))));
        new RedisReminders(redis).plan(community, person,
                new Reminders.Wake(Stub.MORNING, NOW.day(), Locale.ENGLISH));
        new RedisReminders(redis).claim(community, person, NOW.day());
        shareAndApplaud(community, person);
        new RedisGuestbook(redis, community).sign(person, "Guest " + words);
        daily(community, person);
    }

    private void answer(CommunityId community, PersonId person, Stamp stamp, String words) {
        new RedisAnswers(redis, 90).keep(community, person, attempt(words, stamp));
    }

    private static Attempt attempt(String words, Stamp stamp) {
        return new Attempt(new Typed(GIL, "My answer speaks of " + words, true, new Origin.Drawn("---.")),
                new Assessment(List.of(new Finding("A lock", 1, Coverage.PARTLY, Optional.of(words), false)), 20, 0),
                new Worths(new Worth(10, Reason.EARNED), new Worth(10, Reason.EARNED)), stamp);
    }

    private void pay(CommunityId community, PersonId person) {
        new RedisLedger(redis).pay(community, person, new Award.Id(Award.Work.REVIEW, "python-gil", "1"), 5, NOW);
    }

    private void shareAndApplaud(CommunityId community, PersonId person) {
        var answers = new RedisAnswers(redis, 90);
        answers.latest(community, person, 1).forEach(given -> answers.reviewed(community, person, given.id(),
                new Review.Read(given.assessment(), Optional.of("Say more of " + given.typed().text()),
                        "llm.example")));
        var shared = new RedisSharedAnswers(redis, 90);
        shared.share(community, person, answers.latest(community, person, 1).getFirst(),
                new Origin.Daily(new ChannelId(CHANNEL), NOW.day()));
        shared.applaud(community,
                new SharedAnswers.Applause(person, new SharedAnswers.Shared(CARL, "AnswerOfCarl"), NOW), NOW.day());
    }

    /** The person as an admin who set up the question of the day and is to be told something about it. */
    private void daily(CommunityId community, PersonId person) {
        var place = new Place(community, new ChannelId(CHANNEL + person.id().charAt(2)));
        new RedisSchedules(redis).put(
                new dev.greenroom.core.daily.Schedule(place,
                        new Timing(LocalTime.of(9, 0), BERLIN, Set.of(DayOfWeek.MONDAY)), Filter.ALL,
                        new dev.greenroom.core.daily.Schedule.Origin(person, Locale.ENGLISH, Stub.MORNING),
                        new dev.greenroom.core.daily.Schedule.State.Active()),
                new Schedules.Change(Stub.MORNING, person, "on", CHANNEL, "09:00"));
        var notice = new Notice("mark-" + person.id().length() + "-" + person.id().charAt(2), place,
                new Notice.To(person, Locale.ENGLISH), Notice.News.PAUSED, "channel_not_found");
        redis.ask(template -> {
            template.opsForHash().put(Keys.of(community, "daily:notices"), notice.mark(), DailyCode.of(notice));
            return true;
        });
    }

    private String schedule(String channel) {
        return Optional.ofNullable(redis.ask(template -> template.<String, String>opsForHash()
                .get(Keys.of(Stub.COMMUNITY, "daily"), channel))).orElse("");
    }

    private Map<String, String> holding(String text) {
        return WholeRedis.holding(redis, text);
    }
}
