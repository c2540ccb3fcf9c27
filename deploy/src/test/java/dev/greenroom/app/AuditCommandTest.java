package dev.greenroom.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.app.redis.EmbeddedRedis;
import dev.greenroom.core.points.Award;
import dev.greenroom.core.points.Stamp;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.testing.Stub;
import dev.greenroom.infra.redis.Redis;
import dev.greenroom.infra.redis.RedisLedger;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.redis.connection.RedisStandaloneConfiguration;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.core.StringRedisTemplate;

/** {@code audit} on the data of the embedded Redis, running and not. */
final class AuditCommandTest {
    private static final String TOTALS = "greenroom:{local-test}:totals:ada";

    @TempDir
    private Path folder;

    @BeforeEach
    void practise() {
        onRedis(template -> new RedisLedger(new Redis(template, Duration.ofSeconds(10))).pay(Stub.COMMUNITY,
                new PersonId("ada"),
                new Award.Id(Award.Work.REVIEW, "question", "1"), 5,
                Stamp.of(Stub.MORNING, ZoneOffset.UTC, ZoneOffset.UTC)));
    }

    @Test
    void whatAgreesHasStatusZero() {
        assertThat(audit()).isEqualTo(new Ended(0, "1 people, 0 differences\n"));
    }

    @Test
    void aDifferenceHasStatusOneUntilItIsRepaired() {
        onRedis(template -> template.delete(TOTALS));
        assertThat(audit().status()).isEqualTo(1);
        assertThat(audit().output()).contains("local-test ada: score of all is 0, the records say ");
        assertThat(audit("--repair").output()).contains("differences repaired");
        assertThat(audit()).isEqualTo(new Ended(0, "1 people, 0 differences\n"));
    }

    @Test
    void theEmbeddedRedisMayRunMeanwhileAndGoesOn() {
        onRedis(template -> {
            template.delete(TOTALS);
            assertThat(audit("--repair").status()).isEqualTo(1);
            assertThat(audit().status()).isZero();
            assertThat(template.hasKey(TOTALS)).isTrue();
        });
    }

    @Test
    void whoCannotLookSaysSoWithStatusTwo() {
        assertThat(run("--REDIS_URL=redis://127.0.0.1:1").status()).isEqualTo(2);
        assertThat(run("--GREENROOM_DATA_DIR=" + folder.resolve("nowhere")).status()).isEqualTo(2);
        assertThat(folder.resolve("nowhere")).satisfies(path -> assertThat(Files.exists(path)).isFalse());
        assertThat(run("please").status()).isEqualTo(2);
    }

    @Test
    void whatIsNoRecordAtAllIsNamed() {
        onRedis(template -> template.opsForValue().set("greenroom:{local-test}:awards:bob", "x"));
        var said = new StringWriter();
        int status = Main.commandLine().setOut(new PrintWriter(new StringWriter())).setErr(new PrintWriter(said))
                .execute("audit", "--GREENROOM_DATA_DIR=" + folder);
        assertThat(status).isEqualTo(2);
        assertThat(said.toString()).contains("The audit could not look.", "WRONGTYPE");
    }

    @Test
    void anUnreadableRecordIsReportedAsADifference() {
        onRedis(template -> template.opsForHash().put("greenroom:{local-test}:awards:ada", "garbage", "x"));
        assertThat(audit())
                .isEqualTo(new Ended(1, "local-test ada: unreadable record garbage\n1 people, 1 differences\n"));
    }

    private record Ended(int status, String output) {}

    private Ended audit(String... options) {
        var arguments = new java.util.ArrayList<>(java.util.List.of(options));
        arguments.add("--GREENROOM_DATA_DIR=" + folder);
        return run(arguments.toArray(String[]::new));
    }

    private static Ended run(String... options) {
        var output = new StringWriter();
        var arguments = new java.util.ArrayList<>(java.util.List.of(options));
        arguments.addFirst("audit");
        int status = Main.commandLine().setOut(new PrintWriter(output)).setErr(new PrintWriter(new StringWriter()))
                .execute(arguments.toArray(String[]::new));
        return new Ended(status, output.toString().replace("\r\n", "\n"));
    }

    private void onRedis(Consumer<StringRedisTemplate> work) {
        try (EmbeddedRedis redis = EmbeddedRedis.start(folder)) {
            var address = new RedisStandaloneConfiguration("127.0.0.1", redis.address().port());
            address.setPassword(redis.address().password());
            var connections = new LettuceConnectionFactory(address);
            connections.afterPropertiesSet();
            connections.start();
            try {
                work.accept(new StringRedisTemplate(connections));
            } finally {
                connections.destroy();
            }
        }
    }
}
