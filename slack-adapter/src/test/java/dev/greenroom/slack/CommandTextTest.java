package dev.greenroom.slack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandTextTest {
    @ParameterizedTest
    @CsvSource(delimiterString = "->", value = {"topic:python -> question topic:python",
        "a &lt;b&gt; &amp; c -> question a <b> & c", "&amp;lt; -> question &lt;",
        "<#C1|general> -> question <#C1|general>", "<#C1> -> question <#C1>",
        "<@U1|ada> <@U2> -> question <@U1|ada> <@U2>",
        "<https://a.example/?x=1&amp;y> -> question https://a.example/?x=1&y",
        "<http://a.example|a.example> -> question a.example",
        "<mailto:a@a.example|a@a.example> -> question a@a.example",
        "<!here> <!channel> -> question @here @channel", "<!subteam^S1|@group> -> question @group",
        "$1 \\d -> question $1 \\d"})
    void theLineIsWhatWasTyped(String text, String line) {
        assertThat(CommandText.line("/question", text)).isEqualTo(line);
    }

    @Test
    void aCommandWithoutTextIsItsWord() {
        assertThat(CommandText.line("/streak", null)).isEqualTo("streak");
        assertThat(CommandText.line("/streak", "  ")).isEqualTo("streak");
    }
}
