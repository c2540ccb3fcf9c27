package dev.greenroom.infra.redis;

import dev.greenroom.core.answer.Attempt;
import dev.greenroom.core.answer.Typed;
import dev.greenroom.core.applause.SharedAnswers;
import dev.greenroom.core.bank.QuestionId;
import dev.greenroom.core.feedback.Assessment;
import dev.greenroom.core.points.Award;
import dev.greenroom.core.points.Points;
import dev.greenroom.core.points.Reason;
import dev.greenroom.core.points.Span;
import dev.greenroom.core.points.Stamp;
import dev.greenroom.core.points.Worth;
import dev.greenroom.core.points.Worths;
import dev.greenroom.core.question.Origin;
import dev.greenroom.core.request.ChannelId;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.team.Team;
import dev.greenroom.core.testing.Stub;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A process that does everything that pays points, every piece of it several times and many at once. */
final class PointsRacer {
    static final List<String> PEOPLE = List.of("ada", "bob", "cyd", "dan");
    static final int QUESTIONS = 6;
    private static final int TIMES = 4;
    private static final int AT_ONCE = 8;
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Origin.Daily DAILY = new Origin.Daily(new ChannelId("general"), LocalDate.of(2026, 11, 20));

    private final Redis redis;

    PointsRacer(Redis redis) {
        this.redis = redis;
    }

    /** Races on the server at the port that is the first argument, in an order that the second one decides. */
    public static void main(String[] arguments) throws InterruptedException, ExecutionException {
        var template = TestRedis.template(Integer.parseInt(arguments[0]), Duration.ofSeconds(10));
        System.out.println("ready");
        new PointsRacer(new Redis(template, TestRedis.TIMEOUT)).race(Long.parseLong(arguments[1]));
        System.exit(0);
    }

    void race(long seed) throws InterruptedException, ExecutionException {
        var work = new ArrayList<Runnable>();
        for (int time = 0; time < TIMES; time++) {
            PEOPLE.forEach(name -> work.addAll(workOf(name)));
        }
        Collections.shuffle(work, new Random(seed));
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<? extends Future<?>> done = work.stream().map(threads::submit).toList();
            for (Future<?> one : done) {
                one.get();
            }
        }
    }

    private List<Runnable> workOf(String name) {
        var work = new ArrayList<Runnable>();
        for (int number = 0; number < QUESTIONS; number++) {
            String question = "question-" + number;
            work.add(() -> answer(name, question, "what " + name + " says", number(question)));
            work.add(() -> answer(name, question, "what everybody says", number(question)));
            work.add(() -> pay(name, new Award.Id(Award.Work.REVIEW, question, "2026-11-20"), Points.REVIEW));
            work.add(() -> pay(name, new Award.Id(Award.Work.REVIEW, question, "2026-11-30"), Points.REVIEW));
        }
        work.add(() -> pay(name, new Award.Id(Award.Work.INTERVIEW, "interview", "1"), Points.INTERVIEW));
        PEOPLE.stream().filter(author -> !author.equals(name)).forEach(author -> work.add(() -> applaud(name, author)));
        work.add(() -> new RedisTeams(redis).join(Stub.COMMUNITY, new PersonId(name),
                Team.named("Team " + name.length()), Span.all(Stub.MORNING, BERLIN)));
        return work;
    }

    private static int number(String question) {
        return 10 * (1 + question.hashCode() % 3);
    }

    private void answer(String name, String question, String text, int points) {
        new RedisAnswers(redis, 90).keep(Stub.COMMUNITY, new PersonId(name),
                new Attempt(new Typed(new QuestionId(question), text, false, DAILY),
                        new Assessment(List.of(), 3, 0),
                        new Worths(new Worth(points, Reason.EARNED), new Worth(points, Reason.EARNED)), stamp()));
    }

    private void applaud(String from, String author) {
        for (int number = 0; number < 2; number++) {
            new RedisSharedAnswers(redis, 90).applaud(Stub.COMMUNITY, new SharedAnswers.Applause(new PersonId(from),
                    new SharedAnswers.Shared(new PersonId(author), "answer-" + number), stamp()), DAILY.date());
        }
    }

    private void pay(String name, Award.Id id, int points) {
        Stamp stamp = id.attempt().equals("2026-11-30")
                ? Stamp.of(Stub.MORNING.plus(Duration.ofDays(10)), BERLIN, ZoneOffset.UTC)
                : stamp();
        new RedisLedger(redis).pay(Stub.COMMUNITY, new PersonId(name), id, points, stamp);
    }

    private static Stamp stamp() {
        return Stamp.of(Stub.MORNING, BERLIN, ZoneOffset.UTC);
    }
}
