package dev.greenroom.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.app.Model;
import dev.greenroom.app.Program;
import dev.greenroom.slack.fake.FakeSlack;
import dev.greenroom.slack.fake.SeenMessage;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;

/** The whole program in front of Slack is asked to end while somebody waits for an answer. */
final class EndingOnSlackTest {
    @TempDir
    private Path folder;

    /** Phases end from the highest to the lowest. */
    @Test
    void slacksErrandsEndAfterTheWebServerAndBeforeRedis() {
        assertThat(new LastErrands(patience -> true).getPhase())
                .isLessThan(WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE)
                .isGreaterThan(new LettuceConnectionFactory().getPhase());
    }

    @Test
    void whatWasAcknowledgedBeforeTheEndIsAnsweredWithRedisStillThere() throws Exception {
        try (var slack = new FakeSlack(InstantSource.system()); var model = new Model()) {
            slack.channel("C1", "general", true);
            var variables = new HashMap<>(model.variables());
            variables.putAll(Map.of("SLACK_SIGNING_SECRET", FakeSlack.SECRET, "SLACK_BOT_TOKEN", FakeSlack.TOKEN,
                    "SLACK_API_URL", slack.apiUrl().toString()));
            try (var program = Program.start(folder, variables)) {
                slack.deliversTo(program.url().resolve("/slack/events"));
                var person = slack.person("U1").in("C1");
                person.presses(person.types("/question about:GIL").getLast(), "Answer");
                SeenMessage feedback = person
                        .submits(Map.of(person.form().orElseThrow().fields().getFirst(),
                                "I honestly think " + Model.QUOTE + " and threads."))
                        .getLast();
                var let = model.think();
                var review = CompletableFuture.supplyAsync(() -> person.presses(feedback, "Ask the reviewer"));
                model.awaitRequest();

                var end = CompletableFuture.supplyAsync(program::end);
                program.awaitNoEntry();
                let.countDown();

                assertThat(review.join()).extracting(SeenMessage::text).singleElement().asString()
                        .containsAnyOf(Model.READ, Model.TOO_LATE);
                end.join();
            }
        }
    }
}
