package dev.greenroom.infra.picture;

import dev.greenroom.core.picture.Picture;
import dev.greenroom.core.picture.Picture.Bar;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Pictures as they look on a good day. */
final class PictureSamples {
    private static final List<String> NAMES = List.of("Ada Lovelace", "Grace Hopper", "José Núñez", "Ольга Ладыженская",
            "Zoë 落石", "Alexandria-Philippa von Hohenzollern-Sigmaringen", "Linus", "👩‍💻 dev");

    private PictureSamples() {}

    static Picture.Bars board(int rows) {
        return new Picture.Bars("This week", IntStream.range(0, rows).mapToObj(index -> new Bar((index + 1) + ".",
                NAMES.get(index % NAMES.size()), 1200.0 / (index + 1), 1200 / (index + 1) + " points", index == 2))
                .toList());
    }

    static Picture.Meters meters(int rows) {
        return new Picture.Meters("Coverage by topic", IntStream.range(0, rows)
                .mapToObj(index -> new Picture.Meter(
                        List.of("Python", "Machine learning", "System design").get(index % 3),
                        index / 24.0, index * 4 + " of 96"))
                .toList());
    }

    static Picture.HeatMap heat(int weeks) {
        LocalDate today = LocalDate.of(2026, 11, 20);
        return new Picture.HeatMap("26 weeks", IntStream.range(0, weeks * 7).mapToObj(index -> new Picture.Day(
                today.minusDays(weeks * 7L - 1 - index), index % 9 * (index % 4) % 11, index % 13 == 0)).toList(),
                new Picture.Legend("less", "more", "kept by a freeze or a day of rest"), Locale.ENGLISH);
    }

    static Picture.Columns columns(int count) {
        return new Picture.Columns("Reviews ahead", IntStream.range(0, count).mapToObj(index -> new Bar("",
                "Fri " + (index + 1), index * 7 % 11, Integer.toString(index * 7 % 11), index == 0)).toList());
    }
}
