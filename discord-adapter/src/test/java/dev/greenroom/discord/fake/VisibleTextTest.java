package dev.greenroom.discord.fake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people see of Discord's Markdown. */
class VisibleTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '¦', value = {"**b** *i* _i_ __u__ ~~s~~ `c` ``a`b``¦b i i u s c a`b", "***bi***¦bi",
        "\\*no\\* 2\\*3¦*no* 2*3", "a * b * c¦a * b * c", "# Head¦Head", "#no¦#no", "-# small¦small", "- item¦item",
        "1. item¦item", "> quote¦quote", "[label](https://x.y)¦label",
        "[https://a.b](https://x.y)¦[https://a.b](https://x.y)",
        "<https://x.y/a_b_c>¦https://x.y/a_b_c", "https://x.y/a_b_c d¦https://x.y/a_b_c d", "<#12>¦#12",
        "<@12> @everyone <:a:12> :smile:¦⟦<@12>⟧ ⟦@everyone⟧ ⟦<:a:12>⟧ ⟦:smile:⟧", "||s||¦⟦s⟧",
        "<t:0:f>¦1 January 1970 00:00", "```py\\nx```¦py\\nx", "# C#¦C"})
    void isWhatClientsShow(String markdown, String seen) {
        assertThat(VisibleText.of(markdown).strip()).isEqualTo(seen);
    }
}
