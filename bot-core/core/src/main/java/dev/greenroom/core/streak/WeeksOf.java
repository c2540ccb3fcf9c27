package dev.greenroom.core.streak;

import dev.greenroom.core.activity.ActiveDays.Work;
import dev.greenroom.core.picture.Painter;
import dev.greenroom.core.picture.Picture;
import dev.greenroom.core.text.Block;
import dev.greenroom.core.words.Words;
import java.time.LocalDate;
import java.util.Locale;

/** Half a year of practice as a picture, with the same in words. */
public final class WeeksOf {
    private static final int WEEKS = 26;
    private static final int DAYS = WEEKS * 7;
    private static final Work NONE = new Work(0, 0, 0);

    private WeeksOf() {}

    /** The heat map of the last 26 weeks. */
    public static Block practice(StreakOf.Today today, Locale locale, Painter painter) {
        var words = Words.of(StreakWords.class, locale);
        LocalDate first = today.day().minusDays(DAYS - 1L);
        var days = first.datesUntil(today.day().plusDays(1)).map(day -> new Picture.Day(day,
                today.work().getOrDefault(day, NONE).activities(), isKept(today.streak().on(day)))).toList();
        int active = (int) days.stream().filter(day -> day.count() > 0).count();
        int things = days.stream().mapToInt(Picture.Day::count).sum();
        var picture = new Picture.HeatMap(words.weeksTitle(WEEKS), days,
                new Picture.Legend(words.less(), words.more(), words.keptLegend()), locale);
        return new Block.Picture(painter.paint(picture), words.weeksAlt(WEEKS, active, things));
    }

    private static boolean isKept(DayMark mark) {
        return switch (mark) {
            case REST, OUTAGE, FREEZE, EARNED_BACK -> true;
            case ACTIVE, BROKEN, IDLE, OPEN -> false;
        };
    }
}
