package dev.greenroom.infra.bank.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DecodingTest {
    private static final Charset MAC_ROMAN = Charset.forName("x-MacRoman");

    @Test
    void utf8ReadAsMacRomanIsRestoredWhole() {
        String text = "## 🐍 Python → “fast” – σ² ⚙️ √";
        var decoded = Decoding.of("a.md", damaged(text).getBytes(StandardCharsets.UTF_8)).orElseThrow();
        assertThat(decoded.repaired()).isTrue();
        assertThat(decoded.lines()).containsExactly(text);
    }

    @Test
    void theLeadByteOfAnEmojiIsTheInvisibleF8ff() {
        assertThat(damaged("🐍")).startsWith("\uF8FF");
        assertThat(Decoding.repaired(damaged("🐍"))).contains("🐍");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain ASCII", "It’s a “quote” – and a dash…", "σ²/n → 🙂", "café", "Übung √ ü",
        "‚Üí beside a real →", ""})
    void whatWasNeverDamagedIsLeftAlone(String text) {
        var decoded = Decoding.of("a.md", text.getBytes(StandardCharsets.UTF_8)).orElseThrow();
        assertThat(decoded.repaired()).isFalse();
        assertThat(String.join("\n", decoded.lines())).isEqualTo(text);
    }

    @Test
    void aByteOrderMarkIsDroppedAndHidesNoDamage() {
        var decoded = Decoding.of("a.md", ("\uFEFF" + damaged("a → b")).getBytes(StandardCharsets.UTF_8)).orElseThrow();
        assertThat(decoded.lines()).containsExactly("a → b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb\n", "a\r\nb\r\n", "a\rb\r"})
    void anyLineEndEndsALine(String text) {
        assertThat(Decoding.of("a.md", text.getBytes(StandardCharsets.UTF_8)).orElseThrow().lines())
                .containsExactly("a", "b", "");
    }

    @Test
    void bytesThatAreNoUtf8AreRefused() {
        assertThat(Decoding.of("a.md", new byte[]{'a', (byte) 0xE9, 'b'})).isEmpty();
    }

    @Property(tries = 500)
    void whateverWasDamagedComesBack(@ForAll @StringLength(max = 60) String text) {
        String wellFormed = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)
                .replaceAll("[\r\uFEFF]", "");
        String damaged = damaged(wellFormed);
        if (!damaged.equals(wellFormed)) {
            assertThat(Decoding.repaired(damaged)).contains(wellFormed);
        }
    }

    private static String damaged(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), MAC_ROMAN);
    }
}
