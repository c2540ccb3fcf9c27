package dev.greenroom.infra.redis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.activity.Activity;
import dev.greenroom.core.bank.QuestionId;
import dev.greenroom.core.points.Award;
import dev.greenroom.core.points.Span;
import dev.greenroom.core.points.Stamp;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.review.Rating;
import dev.greenroom.core.review.Reviews;
import dev.greenroom.core.review.Schedule;
import dev.greenroom.core.review.Spacing;
import dev.greenroom.core.settings.PersonSettings;
import dev.greenroom.core.team.Team;
import dev.greenroom.core.testing.Race;
import dev.greenroom.core.testing.Stub;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.ZSetOperations;

final class AuditTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final String WEEK = "week:2026-W47";
    private final StringRedisTemplate template = TestRedis.template();
    private Redis redis = TestRedis.another();

    @BeforeEach
    void practise() {
        redis = TestRedis.emptied();
        for (String name : List.of("ada", "bob", "cyd", "dan")) {
            pay(name, 20, Duration.ZERO);
            pay(name, 5, Duration.ofDays(-30));
            rate(name);
            new RedisTeams(redis).join(Stub.COMMUNITY, new PersonId(name), Team.named("Owls"),
                    Span.all(Stub.MORNING, ZoneOffset.UTC));
        }
        new RedisSettings(redis).change(Stub.COMMUNITY, new PersonId("bob"),
                before -> new PersonSettings(Optional.empty(), Optional.empty(), false, true, Optional.empty()));
        var boards = new RedisBoards(redis);
        boards.settle(Stub.COMMUNITY, new PersonId("bob"), Span.all(Stub.MORNING, ZoneOffset.UTC));
        pay("eve", 50, Duration.ofHours(1));
        boards.remove(Stub.COMMUNITY, new PersonId("eve"), Span.all(Stub.MORNING, ZoneOffset.UTC));
    }

    @Test
    void whatTheBotKeepsAgreesWithItsRecords() {
        assertThat(audit(false)).isEqualTo("5 people, 0 differences\n");
    }

    @ParameterizedTest
    @MethodSource("damages")
    void aDifferenceIsReportedAndRepaired(Damage damage) {
        damage.done.accept(template);
        String report = audit(false);
        assertThat(report).contains(damage.report).doesNotContain(" 0 differences");
        assertThat(audit(false)).as("only looking changes nothing").isEqualTo(report);
        assertThat(audit(true)).contains(damage.report, "repaired");
        assertThat(audit(false)).contains(" 0 differences");
    }

    @ParameterizedTest
    @CsvSource({"awards, garbage, x", "awards, REVIEW|question|9, 5|EARNED|yesterday", "activity, garbage, x",
        "activity, 2026-11-20|SLEPT|question, x"})
    void anUnreadableRecordIsADifferenceAndTheOthersAreStillLookedAt(String key, String field, String value) {
        template.opsForHash().put("greenroom:{local-test}:" + key + ":ada", field, value);
        template.delete("greenroom:{local-test}:totals:dan");
        assertThat(audit(false)).contains("local-test ada: unreadable record " + field,
                "local-test dan: score of all is 0");
        assertThat(audit(true)).contains("repaired but for 1 unreadable records");
        assertThat(audit(false)).contains("local-test ada: unreadable record " + field, " 1 differences")
                .doesNotContain("dan");
    }

    /** Redis sorts by its locale and Java by UTF-16: these two come in another order wherever this runs. */
    @Test
    void aRepairDoesNotHangOnTheOrderOfTheRecords() {
        for (String subject : List.of("～", "😀")) {
            new RedisLedger(redis).pay(Stub.COMMUNITY, new PersonId("ada"),
                    new Award.Id(Award.Work.REVIEW, subject, "1"), 5, Stamp.of(Stub.MORNING, BERLIN, ZoneOffset.UTC));
        }
        template.delete("greenroom:{local-test}:totals:ada");
        assertThat(audit(true)).contains("repaired").doesNotContain("kept changing");
        assertThat(audit(false)).contains(" 0 differences");
    }

    /** Something that went wrong, and what the report says of it. */
    record Damage(String report, Consumer<StringRedisTemplate> done) {
        @Override
        public String toString() {
            return report;
        }
    }

    static List<Damage> damages() {
        String stem = "greenroom:{local-test}:";
        return List.of(
                new Damage("local-test ada: points paid for the day 2026-11-20 is 21, the records say 20",
                        redis -> redis.opsForHash().put(stem + "paid:ada", "2026-11-20", "21")),
                new Damage("local-test ada: score of all is 0", redis -> redis.delete(stem + "totals:ada")),
                new Damage("local-test cyd: activities of the day 2026-11-20 is 0, the records say 1",
                        redis -> redis.delete(stem + "days:cyd")),
                new Damage("local-test ada: place on the board " + WEEK + " is none",
                        redis -> redis.delete(stem + "board:" + WEEK)),
                new Damage("local-test bob: place on the board all is 7, the records say none",
                        redis -> redis.opsForZSet().add(stem + "board:all", "bob", 7)),
                new Damage("local-test: mallory is on the board all without any record",
                        redis -> redis.opsForZSet().add(stem + "board:all", "mallory", 1e15)),
                new Damage("local-test: team 0123456789abcdef is on the board all without any member",
                        redis -> redis.opsForZSet().add(stem + "board:all:teams", "0123456789abcdef", 7)),
                new Damage("points of team", redis -> redis.delete(stem + "board:" + WEEK + ":teams")));
    }

    @Test
    void repairingBesideTheRunningBotLosesNothing() {
        template.delete("greenroom:{local-test}:totals:ada");
        Race.of(9, run -> {
            if (run % 3 == 0) {
                return audit(true);
            }
            new RedisLedger(TestRedis.another()).pay(Stub.COMMUNITY, new PersonId("ada"),
                    new Award.Id(Award.Work.REVIEW, "race" + run, "1"), 5,
                    Stamp.of(Stub.MORNING, BERLIN, ZoneOffset.UTC));
            return "";
        });
        audit(true);
        assertThat(audit(false)).contains(" 0 differences");
        assertThat(new RedisLedger(redis).total(Stub.COMMUNITY, new PersonId("ada"),
                Span.WEEK.at(Stub.MORNING, ZoneOffset.UTC))).contains(20 + 6 * 5);
    }

    /** Somebody is paid between any two of its looks: what was read before does not fit what is read after. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void lookingBesideTheRunningBotFindsNothing(int moment) {
        var looks = new AtomicInteger();
        var looking = new StringRedisTemplate(Objects.requireNonNull(template.getConnectionFactory())) {
            @Override
            public ZSetOperations<String, String> opsForZSet() {
                if (looks.incrementAndGet() == moment) {
                    pay("cyd", 10, Duration.ofHours(2));
                }
                return super.opsForZSet();
            }
        };
        var boards = new BoardAudit(new Redis(looking, TestRedis.TIMEOUT), Stub.COMMUNITY,
                Span.all(Stub.MORNING, ZoneOffset.UTC));
        assertThat(boards.differences(false)).isEmpty();
    }

    @Test
    void whatIsTakenBackBesideOtherPaymentsLeavesNoDifference() {
        var ada = new PersonId("ada");
        var question = new QuestionId("python-gil");
        var stamp = Stamp.of(Stub.MORNING.plus(Duration.ofDays(3)), BERLIN, ZoneOffset.UTC);
        var practice = new RedisPractice(redis);
        Schedule before = practice.find(Stub.COMMUNITY, ada, question).orElseThrow();
        practice.replace(Stub.COMMUNITY, ada, new Reviews.Change(question, Optional.of(before),
                Schedule.after(Optional.of(before), Rating.GOOD, stamp.day(),
                        Spacing.of(ada, question, stamp.day(), Optional.empty())),
                Activity.of(question.value(), Activity.What.REVIEWED, stamp.at(), BERLIN)));
        new RedisLedger(redis).pay(Stub.COMMUNITY, ada,
                new Award.Id(Award.Work.REVIEW, question.value(), stamp.day().toString()), 5, stamp);
        assertThat(audit(false)).contains(" 0 differences");
        var undone = Race.of(8, run -> {
            if (run % 4 == 0) {
                return new RedisPractice(TestRedis.another()).undo(Stub.COMMUNITY, ada, question);
            }
            pay("ada", 1, Duration.ofMinutes(run));
            return false;
        });
        assertThat(undone).containsOnlyOnce(true);
        assertThat(practice.find(Stub.COMMUNITY, ada, question)).contains(before);
        assertThat(audit(false)).contains(" 0 differences");
        assertThat(new RedisLedger(redis).total(Stub.COMMUNITY, ada, Span.ALL.at(Stub.MORNING, ZoneOffset.UTC)))
                .contains(20 + 5 + 6);
    }

    private String audit(boolean repair) {
        var report = new StringWriter();
        int found = new Audit(TestRedis.another(), Stub.MORNING).run(repair, new PrintWriter(report));
        assertThat(report.toString()).contains(" " + found + " differences");
        return report.toString().replace("\r\n", "\n");
    }

    private void pay(String name, int points, Duration later) {
        new RedisLedger(redis).pay(Stub.COMMUNITY, new PersonId(name),
                new Award.Id(Award.Work.REVIEW, "question", later.toString()), points,
                Stamp.of(Stub.MORNING.plus(later), BERLIN, ZoneOffset.UTC));
    }

    private void rate(String name) {
        var question = new QuestionId("python-gil");
        var activity = Activity.of(question.value(), Activity.What.RATED, Stub.MORNING, BERLIN);
        var next = Schedule.after(Optional.empty(), Rating.GOOD, activity.day(),
                Spacing.of(new PersonId(name), question, activity.day(), Optional.empty()));
        new RedisPractice(redis).replace(Stub.COMMUNITY, new PersonId(name),
                new Reviews.Change(question, Optional.empty(), next, activity));
    }
}
