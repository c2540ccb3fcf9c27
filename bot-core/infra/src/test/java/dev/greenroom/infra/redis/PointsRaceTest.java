package dev.greenroom.infra.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.greenroom.core.board.Boards.Cut;
import dev.greenroom.core.board.Standings.Standing;
import dev.greenroom.core.points.Award;
import dev.greenroom.core.points.Period;
import dev.greenroom.core.points.Points;
import dev.greenroom.core.points.Span;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.testing.Stub;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Two processes replay the same work on one Redis, many pieces at once: everything is paid once. */
final class PointsRaceTest {
    private final Redis redis = TestRedis.emptied();

    @Test
    void everyTotalIsTheSumOfTheRecordsHoweverOftenAndFromWhereverTheyArrive() throws Exception {
        Process other = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-cp",
                System.getProperty("java.class.path"), PointsRacer.class.getName(),
                Integer.toString(TestRedis.port()), "1").redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (var output = other.inputReader(StandardCharsets.UTF_8)) {
            assertThat(output.readLine()).isEqualTo("ready");
            new PointsRacer(redis).race(2);
            assertThat(other.waitFor()).isZero();
        } finally {
            other.destroy();
        }
        PointsRacer.PEOPLE.forEach(this::agrees);
        var report = new StringWriter();
        assertThat(new Audit(redis, Stub.MORNING).run(false, new PrintWriter(report))).as(report.toString()).isZero();
    }

    private void agrees(String name) {
        var ledger = new RedisLedger(redis);
        List<Award> awards = ledger.awards(Stub.COMMUNITY, new PersonId(name));
        assertThat(awards).extracting(Award::id).doesNotHaveDuplicates();
        assertThat(awards.stream().collect(Collectors.groupingBy(award -> award.id().work(), Collectors.counting())))
                .contains(java.util.Map.entry(Award.Work.ANSWER, 2L * PointsRacer.QUESTIONS),
                        java.util.Map.entry(Award.Work.REVIEW, 2L * PointsRacer.QUESTIONS),
                        java.util.Map.entry(Award.Work.INTERVIEW, 1L));
        assertThat(awards.stream().collect(Collectors.groupingBy(award -> award.stamp().day(),
                Collectors.summingInt(Award::points))).values()).allMatch(sum -> sum <= Points.MOST_A_DAY);
        assertThat(awards.stream().filter(award -> award.id().work() == Award.Work.ANSWER)
                .collect(Collectors.groupingBy(award -> award.id().subject(),
                        Collectors.filtering(award -> award.points() > 0, Collectors.counting())))
                .values())
                .as("one answer to a question is paid").allMatch(paid -> paid <= 1);
        for (Span span : Span.values()) {
            Period period = span.at(Stub.MORNING, ZoneOffset.UTC);
            int sum = sum(awards, award -> award.stamp().periods().contains(period));
            assertThat(ledger.total(Stub.COMMUNITY, new PersonId(name), period)).contains(sum);
            assertThat(new RedisBoards(redis).people(Stub.COMMUNITY, period, new PersonId(name), new Cut(10, 2)).top())
                    .extracting(Standing::person, Standing::points).contains(tuple(new PersonId(name), sum));
        }
    }

    private static int sum(List<Award> awards, Predicate<Award> wanted) {
        return awards.stream().filter(wanted).mapToInt(Award::points).sum();
    }

}
