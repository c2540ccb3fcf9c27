package dev.greenroom.infra.redis;

import static dev.greenroom.infra.redis.EveryStore.BERLIN;
import static dev.greenroom.infra.redis.EveryStore.CHANNEL;
import static dev.greenroom.infra.redis.EveryStore.GIL;
import static dev.greenroom.infra.redis.EveryStore.NOW;
import static dev.greenroom.infra.redis.EveryStore.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.board.Boards;
import dev.greenroom.core.board.Standings;
import dev.greenroom.core.interview.Interview;
import dev.greenroom.core.points.Span;
import dev.greenroom.core.points.Stamp;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.request.Platform;
import dev.greenroom.core.settings.PersonSettings;
import dev.greenroom.core.team.Team;
import dev.greenroom.core.testing.Stub;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
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
    private static final JsonMapper JSON = new JsonMapper();
    private final Redis redis = TestRedis.emptied();
    private final EveryStore stores = new EveryStore(redis);
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
        stores.pay(Stub.COMMUNITY, ADA);
        teams.join(Stub.COMMUNITY, ADA, Team.named("Second"), nextWeek);
        data.erase(Stub.COMMUNITY, ADA);
        assertThat(holding(ADA.id())).isEmpty();

        teams.join(Stub.COMMUNITY, BOB, Team.named("First"), Span.all(Stub.MORNING, ZoneOffset.UTC));
        stores.pay(Stub.COMMUNITY, BOB);
        new RedisBoards(redis).remove(Stub.COMMUNITY, BOB, nextWeek);
        data.erase(Stub.COMMUNITY, BOB);
        assertThat(holding(BOB.id())).isEmpty();
    }

    @Test
    void aDirectConversationIsForgottenAsAWhole() {
        var direct = CommunityId.direct(Platform.DISCORD, ADA);
        stores.fill(direct, ADA);
        new RedisHints(redis).at(direct, Stub.MORNING);
        assertThat(holding("greenroom:{" + direct.key())).isNotEmpty();
        data.erase(direct, ADA);
        assertThat(holding(ADA.id())).isEmpty();
    }

    @Test
    void answersOlderThanTheyAreKeptAreGoneWhenTheirTimeIsMadeShorter() {
        var before = Stamp.of(Stub.MORNING.minus(Duration.ofDays(40)), BERLIN, ZoneOffset.UTC);
        stores.answer(Stub.COMMUNITY, ADA, before, WORDS);
        new RedisAnswers(redis, 30).keep(Stub.COMMUNITY, ADA, EveryStore.attempt("A new answer", NOW));
        assertThat(holding(WORDS)).isEmpty();
    }

    @Test
    void theExportHoldsEverySectionAndThePersonsOwnWords() {
        fill(ADA);
        String json = data.export(Stub.COMMUNITY, ADA, Stub.MORNING);
        assertThat(JSON.readValue(json, Map.class).get("person")).isEqualTo(ADA.id());
        Map<?, ?> export = section(json);
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
        Map<?, ?> export = section(data.export(Stub.COMMUNITY, ADA, Stub.MORNING));
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
        Map<?, ?> export = section(data.export(Stub.COMMUNITY, ADA, Stub.MORNING));
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
        String json = data.export(Stub.COMMUNITY, ADA, Stub.MORNING);
        assertThat(page).contains("version " + JSON.readValue(json, Map.class).get("version"));
        for (Map<?, ?> part : List.of(JSON.readValue(json, Map.class), section(json))) {
            part.keySet().forEach(section -> assertThat(page).contains("`" + section + "`"));
        }
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

    private void fill(PersonId person) {
        stores.fill(Stub.COMMUNITY, person);
    }

    private String schedule(String channel) {
        return Optional.ofNullable(redis.ask(template -> template.<String, String>opsForHash()
                .get(Keys.of(Stub.COMMUNITY, "daily"), channel))).orElse("");
    }

    /** What the export says of the one community. */
    private static Map<?, ?> section(String json) {
        return JSON.treeToValue(JSON.readTree(json).path("communities").path(0), Map.class);
    }

    private Map<String, String> holding(String text) {
        return WholeRedis.holding(redis, text);
    }
}
