package dev.greenroom.infra.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.picture.Painter;
import dev.greenroom.core.picture.Picture;
import dev.greenroom.core.picture.Picture.Bar;
import dev.greenroom.core.text.Png;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

final class OutlinePainterTest {
    static final List<String> HOSTILE = List.of("", "   ", "\n\t\u0000\u0007", "\ud83d", "\udc00\ud83d",
            "👩‍👩‍👧‍👦 👍🏽",
            "落石 Ω Ж", "שלום ada", "\u202egnitrow", "Z̸̡̛a̵l̷g̶o̷", "𝓐𝓭𝓪", "ﷺ﷽", "W".repeat(10_000),
            "\u0300".repeat(5_000), "<b>*bold*</b> @everyone");
    private static final int MOST_PIXELS = 1_200;
    private static final int MOST_BYTES = 300_000;
    private final Painter painter = new OutlinePainter();

    static Stream<Picture> pictures() {
        return Stream.of(PictureSamples.board(3), PictureSamples.board(25), PictureSamples.meters(25),
                PictureSamples.heat(26), PictureSamples.heat(80), PictureSamples.columns(7), PictureSamples.columns(31),
                new Picture.Bars("", List.of()), new Picture.Meters("", List.of()),
                new Picture.Columns("", List.of()),
                new Picture.HeatMap("", List.of(), new Picture.Legend("", "", ""), Locale.ENGLISH));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void everyPictureKeepsToItsSizeAndIsDrawnTheSameEveryTime(Picture picture) throws IOException {
        Png png = painter.paint(picture);
        BufferedImage image = read(png);
        assertThat(image.getWidth()).isEqualTo(1000);
        assertThat(image.getHeight()).isBetween(90, MOST_PIXELS);
        assertThat(png.bytes()).hasSizeLessThan(MOST_BYTES);
        assertThat(new OutlinePainter().paint(picture)).isEqualTo(png);
    }

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void anyTextOfPeopleCanBeDrawn(String text) throws IOException {
        var bars = new Picture.Bars(text,
                List.of(new Bar(text, text, 3, text, true), new Bar("2.", "b", 1, "1", false)));
        assertThat(read(painter.paint(bars)).getWidth()).isEqualTo(1000);
        assertThat(painter.paint(new Picture.Columns(text, bars.bars())).bytes()).isNotEmpty();
        assertThat(painter.paint(new Picture.Meters(text, List.of(new Picture.Meter(text, Double.NaN, text)))).bytes())
                .isNotEmpty();
        assertThat(painter.paint(new Picture.HeatMap(text,
                List.of(new Picture.Day(LocalDate.of(2026, 11, 20), -1, true)), new Picture.Legend(text, text, text),
                Locale.GERMAN)).bytes()).isNotEmpty();
    }

    @Test
    void lettersAreDrawnAndDifferentWordsLookDifferent() throws IOException {
        Png ada = painter.paint(new Picture.Bars("Ada", List.of()));
        assertThat(ada).isNotEqualTo(painter.paint(new Picture.Bars("Bob", List.of())));
        assertThat(colors(read(ada))).contains(Ink.TEXT.getRGB(), Ink.PAPER.getRGB());
    }

    @Test
    void aLetterThatTheTypefaceLacksIsShownAsItsPlainOneOrAsABox() {
        assertThat(painter.paint(new Picture.Bars("𝓐", List.of())))
                .isEqualTo(painter.paint(new Picture.Bars("A", List.of())));
        assertThat(painter.paint(new Picture.Bars("落", List.of())))
                .isNotEqualTo(painter.paint(new Picture.Bars("", List.of())));
    }

    @Test
    void fewAndManyDifferInLightnessAndNotOnlyInHue() {
        for (int shade = 1; shade < Ink.HEAT.length; shade++) {
            assertThat(lightness(Ink.HEAT[shade - 1]) - lightness(Ink.HEAT[shade])).isGreaterThan(0.05);
        }
    }

    private static double lightness(java.awt.Color color) {
        return (0.2126 * color.getRed() + 0.7152 * color.getGreen() + 0.0722 * color.getBlue()) / 255;
    }

    private static Set<Integer> colors(BufferedImage image) {
        var colors = new HashSet<Integer>();
        IntStream.range(0, image.getWidth()).forEach(x -> IntStream.range(0, image.getHeight())
                .forEach(y -> colors.add(image.getRGB(x, y))));
        return colors;
    }

    private static BufferedImage read(Png png) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png.bytes()));
        assertThat(image).isNotNull();
        return image;
    }
}
