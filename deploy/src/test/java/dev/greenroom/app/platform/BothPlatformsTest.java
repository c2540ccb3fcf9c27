package dev.greenroom.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.app.Program;
import dev.greenroom.discord.fake.FakeDiscord;
import dev.greenroom.slack.fake.FakeSlack;
import dev.greenroom.slack.fake.SeenMessage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole program, with its own Redis and the bundled bank, in front of a Slack and a Discord that refuse. */
final class BothPlatformsTest {
    private static final String PUBLIC = "https://greenroom.example";
    private static final Pattern ADDRESS = Pattern.compile("\"" + PUBLIC + "(/pictures/[\\w-]+\\.png)\"");
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};

    @TempDir
    private static Path folder;
    private static FakeSlack slack;
    private static FakeDiscord discord;
    private static Program program;
    private static URI url;

    @BeforeAll
    static void start() throws IOException {
        slack = new FakeSlack(InstantSource.system());
        slack.channel("C1", "general", true);
        discord = FakeDiscord.start();
        program = Program.start(folder, Map.of("SLACK_SIGNING_SECRET", FakeSlack.SECRET, "SLACK_BOT_TOKEN",
                FakeSlack.TOKEN, "SLACK_API_URL", slack.apiUrl().toString(), "DISCORD_TOKEN", FakeDiscord.TOKEN,
                "DISCORD_API_URL", discord.apiUrl().toString(), "GREENROOM_PUBLIC_URL", PUBLIC));
        url = program.url();
        slack.deliversTo(url.resolve("/slack/events"));
        discord.awaitCommands();
    }

    @AfterAll
    static void stop() {
        program.close();
        discord.close();
        slack.close();
    }

    @Test
    void aQuestionIsAnsweredOnSlack() {
        var person = slack.person("U1").in("C1");
        SeenMessage question = person.types("/question topic:python kind:concept").getLast();
        assertThat(question.text()).contains("Python");
        assertThat(question.isEphemeral()).isTrue();

        assertThat(person.presses(question, "Show answer").getLast().buttons()).contains("Again", "Hard", "Good",
                "Easy");
    }

    @Test
    void aQuestionIsAnsweredOnDiscord() {
        var person = discord.person("300000000000000001");
        var question = person.types("/question topic:python kind:concept").message();
        assertThat(question.text()).contains("Python");
        assertThat(question.ephemeral()).isTrue();

        assertThat(person.presses(question, "Show answer").message().buttons()).containsKeys("Again", "Hard", "Good",
                "Easy");
    }

    @Test
    void slackFetchesAPictureFromItsAddressAndNothingElse() throws IOException, InterruptedException {
        var person = slack.person("U2").in("C1");
        SeenMessage answer = person.presses(person.types("/question kind:concept").getLast(), "Show answer").getLast();
        person.presses(answer, "Good");
        SeenMessage streak = person.types("/streak").getLast();
        var address = ADDRESS.matcher(streak.json());
        assertThat(address.find()).as("an address in %s", streak.json()).isTrue();

        assertThat(get(address.group(1)).body()).startsWith(PNG);
        assertThat(get(address.group(1)).headers().firstValue("Content-Type")).contains("image/png");
        assertThat(get("/pictures/key.png").statusCode()).isEqualTo(404);
    }

    @Test
    void healthShowsEveryPart() throws IOException, InterruptedException {
        String health = new String(get("/actuator/health").body(), java.nio.charset.StandardCharsets.UTF_8);

        assertThat(health).contains("\"slack\"", "\"discord\"", "\"redis\"").doesNotContain(FakeSlack.TOKEN,
                FakeSlack.SECRET, FakeDiscord.TOKEN);
    }

    private static HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(url.resolve(path)).build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        }
    }
}
