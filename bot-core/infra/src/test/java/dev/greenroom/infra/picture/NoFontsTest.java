package dev.greenroom.infra.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A machine without fonts, fontconfig or FreeType draws as well: the JDK's font code is never loaded. */
final class NoFontsTest {

    @Test
    void drawingNeverAsksTheMachineForAFont() throws IOException, InterruptedException {
        Process child = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true", "-Xlog:class+load", "-cp", System.getProperty("java.class.path"),
                Drawing.class.getName()).redirectErrorStream(true).start();
        String loaded = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(child.waitFor()).as(loaded.lines().reduce((one, last) -> last).orElse("")).isZero();
        assertThat(loaded).contains(OutlinePainter.class.getName()).doesNotContain("sun.font.FontManagerFactory",
                "sun.font.SunFontManager");
    }

    /** Draws one picture of each kind. */
    static final class Drawing {
        private Drawing() {}

        public static void main(String[] arguments) {
            OutlinePainterTest.pictures().forEach(new OutlinePainter()::paint);
        }
    }
}
