package dev.greenroom.core.streak;

import dev.greenroom.core.activity.ActiveDays.Work;
import dev.greenroom.core.picture.Painter;
import dev.greenroom.core.picture.Picture;
import dev.greenroom.core.text.Block;
import dev.greenroom.core.text.Inline;
import dev.greenroom.core.words.Words;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Half a year of practice as a picture, with the same in words. */
public final class WeeksOf {
    private static final int WEEKS = 26;
    private static final int DAYS = WEEKS * 7;
    private static final Work NONE = new Work(0, 0, 0);

    private WeeksOf() {}

    /**
     * The heat map of the last 26 weeks, and below it one line for each week in which something was done.
     *
     * @param streaks whether the person wants to see streaks; where not, no day is marked as protected
     */
    public static List<Block> practice(StreakOf.Today today, boolean streaks, Locale locale, Painter painter) {
        var words = Words.of(StreakWords.class, locale);
        LocalDate first = today.day().minusDays(DAYS - 1L);
        var days = first.datesUntil(today.day().plusDays(1)).map(day -> new Picture.Day(day,
                today.work().getOrDefault(day, NONE).activities(), streaks && isKept(today.streak().on(day))))
                .toList();
        var picture = new Picture.HeatMap(words.weeksTitle(WEEKS), days,
                new Picture.Legend(words.less(), words.more(), streaks ? words.keptLegend() : ""), locale);
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Picture(painter.paint(picture), words.weeksAlt(WEEKS, active(days), things(days))));
        blocks.addAll(inWords(days, words, locale));
        return blocks;
    }

    private static List<Block> inWords(List<Picture.Day> days, StreakWords words, Locale locale) {
        var date = DateTimeFormatter.ofLocalizedPattern("MMMd").withLocale(Words.spoken(locale));
        var lines = new ArrayList<Inline>();
        days.stream().collect(Collectors.groupingBy(day -> day.date().with(DayOfWeek.MONDAY), TreeMap::new,
                Collectors.toList())).forEach((monday, week) -> {
                    if (active(week) > 0) {
                        lines.add(new Inline.Text(line(date.format(monday), week, words)));
                        lines.add(new Inline.Break());
                    }
                });
        return lines.isEmpty() ? List.of() : List.of(new Block.Aside(lines.subList(0, lines.size() - 1)));
    }

    private static String line(String monday, List<Picture.Day> week, StreakWords words) {
        String done = words.weekDone(monday, active(week), things(week));
        int kept = (int) week.stream().filter(day -> day.kept() && day.count() == 0).count();
        return kept == 0 ? done : words.weekKept(done, kept);
    }

    private static int active(List<Picture.Day> days) {
        return (int) days.stream().filter(day -> day.count() > 0).count();
    }

    private static int things(List<Picture.Day> days) {
        return days.stream().mapToInt(Picture.Day::count).sum();
    }

    private static boolean isKept(DayMark mark) {
        return switch (mark) {
            case REST, OUTAGE, FREEZE, EARNED_BACK -> true;
            case ACTIVE, BROKEN, IDLE, OPEN -> false;
        };
    }
}
