package dev.greenroom.app.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SetupTest {
    private static final String SECRET = "s3cr3t";

    @Test
    void nothingHasToBeSet() {
        Setup setup = read("");

        assertThat(setup.web().port()).isEqualTo(8080);
        assertThat(setup.web().management()).isEqualTo(8080);
        assertThat(setup.web().bind().getHostAddress()).isEqualTo("127.0.0.1");
        assertThat(setup.web().isLocal()).isTrue();
        assertThat(setup.web().chat()).isTrue();
        assertThat(setup.store().folder()).isEqualTo(Path.of("./data"));
        assertThat(setup.store().embedded()).isTrue();
        assertThat(setup.store().answerDays()).isEqualTo(90);
        assertThat(setup.bank()).isEmpty();
        assertThat(setup.slack()).isEmpty();
        assertThat(setup.discord()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "PORT=80x | PORT: “80x” is not a whole number from 0 to 65535",
        "PORT=65536 | PORT: “65536” is not a whole number",
        "MANAGEMENT_PORT=-1 | MANAGEMENT_PORT: “-1” is not a whole number",
        "GREENROOM_BIND=256.0.0.1 | GREENROOM_BIND: “256.0.0.1” is no address",
        "GREENROOM_CHAT=yes | GREENROOM_CHAT: “yes” is neither on nor off",
        "GREENROOM_BANK=no/such/file.md | GREENROOM_BANK: no/such/file.md is not there",
        "GREENROOM_BANK=pom.xml, nowhere | GREENROOM_BANK: nowhere is not there",
        "GREENROOM_PUBLIC_URL=greenroom.example | GREENROOM_PUBLIC_URL: this is not a URL that starts with http:// or https://",
        "GREENROOM_ANSWER_DAYS=0 | GREENROOM_ANSWER_DAYS: “0” is not a whole number from 1",
        "REDIS_URL=localhost:6379 | REDIS_URL: this is not a URL that starts with redis:// or rediss://",
        "REDIS_URL=http://u:s3cr3t@localhost | REDIS_URL: this is not a URL",
        "SLACK_SIGNING_SECRET=s3cr3t | SLACK_BOT_TOKEN: SLACK_SIGNING_SECRET is set but this is not; set both",
        "SLACK_BOT_TOKEN=xoxb-s3cr3t | SLACK_SIGNING_SECRET: SLACK_BOT_TOKEN is set but this is not; set both",
        "SLACK_BOT_TOKEN=xoxb-s3cr3t,SLACK_SIGNING_SECRET= | SLACK_SIGNING_SECRET: SLACK_BOT_TOKEN is set but",
        "SLACK_BOT_TOKEN=xoxp-s3cr3t,SLACK_SIGNING_SECRET=s3cr3t | SLACK_BOT_TOKEN: this is not a bot token (xoxb-…)",
        "SLACK_APP_TOKEN=xoxb-s3cr3t | SLACK_APP_TOKEN: this is not an app-level token (xapp-…)",
        "SLACK_APP_TOKEN=xapp-s3cr3t | SLACK_BOT_TOKEN: SLACK_APP_TOKEN is set but this is not",
        "SLACK_APP_TOKEN=xapp-s3cr3t,SLACK_BOT_TOKEN=xoxb-s3cr3t | SLACK_APP_TOKEN: Socket Mode comes with a later version",
        "SLACK_CLIENT_ID=1.2,SLACK_CLIENT_SECRET=s3cr3t | SLACK_CLIENT_ID: many workspaces come with a later version",
        "SLACK_API_URL=http://localhost/ | SLACK_API_URL: this is not a URL that starts with http:// or https:// and ends in /api/",
        "DISCORD_TOKEN=s3cr3t | DISCORD_TOKEN: this is not a bot token (three parts with dots)",
        "DISCORD_TOKEN=a..s3cr3t | DISCORD_TOKEN: this is not a bot token",
        "DISCORD_API_URL=http://localhost/api/ | DISCORD_API_URL: this is not a URL",
        "DISCORD_GATEWAY_URL=http://localhost/ | DISCORD_GATEWAY_URL: this is not a URL that starts with ws:// or wss://",
        "DISCORD_SHARDS=many | DISCORD_SHARDS: “many” is neither auto nor total:from-to",
        "DISCORD_SHARDS=16:0-3 | DISCORD_SHARDS: more than one shard comes with a later version",
        "LLM_URL=https://llm.example/v1 | LLM_MODEL: LLM_URL is set but this is not",
        "LLM_URL=llm | LLM_URL: this is not a URL"})
    void whatIsWrongIsSaidInOneLineThatNamesTheVariableAndNoSecret(String variables, String line) {
        assertThatThrownBy(() -> read(variables)).isInstanceOf(StartRefused.class).hasMessageStartingWith(line)
                .hasMessageNotContaining(SECRET).hasMessageNotContaining("\n");
    }

    @Test
    void slackOverHttpIsReachableAndTurnsTheLocalChatOff() {
        Setup setup = read(
                "SLACK_SIGNING_SECRET=s3cr3t,SLACK_BOT_TOKEN=xoxb-s3cr3t,SLACK_API_URL=http://localhost:1/api/");

        assertThat(setup.web().bind().getHostAddress()).isEqualTo("0.0.0.0");
        assertThat(setup.web().isLocal()).isFalse();
        assertThat(setup.web().chat()).isFalse();
        assertThat(setup.slack()).hasValueSatisfying(slack -> {
            assertThat(slack.botToken().value()).isEqualTo("xoxb-s3cr3t");
            assertThat(slack.api()).isPresent();
        });
        assertThat(setup.toString()).doesNotContain(SECRET);
    }

    @Test
    void discordAloneStaysOnThisMachineAndTheChatCanBeAskedFor() {
        assertThat(read("DISCORD_TOKEN=a.b.s3cr3t").web().bind().isLoopbackAddress()).isTrue();
        assertThat(read("DISCORD_TOKEN=a.b.s3cr3t").web().chat()).isFalse();
        assertThat(read("DISCORD_TOKEN=a.b.s3cr3t,GREENROOM_CHAT=on").web().chat()).isTrue();
        assertThat(read("GREENROOM_CHAT=off").web().chat()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"REDIS_URL=rediss://user:s3cr3t@redis.example:6380/0", "spring.data.redis.sentinel.master=main",
        "spring.data.redis.cluster.nodes=a:1", "spring.data.redis.host=redis"})
    void anotherRedisTakesThePlaceOfTheEmbeddedOne(String variables) {
        assertThat(read(variables).store().embedded()).isFalse();
        assertThat(read(variables).toString()).doesNotContain(SECRET);
    }

    @Test
    void aBlankVariableCountsAsUnset() {
        Setup setup = read("PORT=,GREENROOM_BANK= ,SLACK_BOT_TOKEN=,DISCORD_TOKEN=,REDIS_URL=,GREENROOM_CHAT=");

        assertThat(setup).isEqualTo(read(""));
    }

    @Test
    void severalDocumentsAreSeparatedByCommas() {
        assertThat(Setup.read(Map.of("GREENROOM_BANK", "pom.xml, src/main,")::get).bank())
                .containsExactly(Path.of("pom.xml"), Path.of("src/main"));
    }

    private static Setup read(String variables) {
        if (variables.startsWith("GREENROOM_BANK=")) {
            return Setup.read(Map.of("GREENROOM_BANK", variables.substring("GREENROOM_BANK=".length()))::get);
        }
        return Setup.read(Arrays.stream(variables.split(",")).filter(pair -> !pair.isEmpty())
                .map(pair -> pair.split("=", 2)).collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]))::get);
    }
}
