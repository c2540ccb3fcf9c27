package dev.greenroom.core.streak;

import dev.greenroom.core.text.Block;
import dev.greenroom.core.text.Inline;
import dev.greenroom.core.text.RichText;
import dev.greenroom.core.words.Words;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A streak in words: its length, what is left to protect it, and the last four weeks day by day. */
final class StreakText {
    private static final int DAYS = 28;
    private static final int WEEK = 7;

    private StreakText() {}

    /**
     * All of it.
     *
     * @param news the end of a streak that is told now
     */
    static RichText of(StreakOf.Today today, Optional<Streak.Lost> news, Locale locale) {
        var words = Words.of(StreakWords.class, locale);
        Streak streak = today.streak();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(3, List.of(new Inline.Text(words.title(streak.current())))));
        if (streak.days().isEmpty()) {
            blocks.add(paragraph(words.none()));
            return new RichText(blocks);
        }
        news.ifPresent(lost -> blocks.add(paragraph(words.ended(lost.length()))));
        var date = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale);
        streak.lost().ifPresent(lost -> lost.until()
                .ifPresent(until -> blocks.add(paragraph(words.earnBack(lost.length(), date.format(until))))));
        blocks.add(new Block.Facts(List.of(
                new Block.Fact(words.best(), List.of(new Inline.Text(words.bestValue(streak.best())))),
                new Block.Fact(words.freezes(), List.of(new Inline.Text(words.freezesValue(streak.freezes())))))));
        blocks.add(new Block.Paragraph(List.of(new Inline.Strong(List.of(new Inline.Text(words.lastDays(DAYS)))))));
        blocks.add(new Block.Code("", calendar(today, locale)));
        blocks.add(new Block.Aside(List.of(new Inline.Text(legend(today, words)))));
        blocks.add(paragraph(streak.on(today.day()) == DayMark.ACTIVE ? words.doneToday() : words.keep()));
        return new RichText(blocks);
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(List.of(new Inline.Text(text)));
    }

    /** Four weeks as rows, a column for each day of the week, the marks explained below. */
    private static String calendar(StreakOf.Today today, Locale locale) {
        LocalDate monday = today.day().minusDays(DAYS - 1L).with(DayOfWeek.MONDAY);
        var lines = new ArrayList<String>();
        lines.add("        " + Set.of(DayOfWeek.values()).stream().sorted()
                .map(day -> "%-3.2s".formatted(day.getDisplayName(TextStyle.SHORT, locale)))
                .collect(Collectors.joining()).stripTrailing());
        var date = DateTimeFormatter.ofPattern("MM-dd", locale);
        for (LocalDate week = monday; !week.isAfter(today.day()); week = week.plusDays(WEEK)) {
            var line = new StringBuilder(date.format(week)).append("   ");
            for (int day = 0; day < WEEK; day++) {
                LocalDate shown = week.plusDays(day);
                boolean outside = shown.isAfter(today.day()) || !shown.isAfter(today.day().minusDays(DAYS));
                line.append(outside ? ' ' : sign(today.streak().on(shown))).append("  ");
            }
            lines.add(line.toString().stripTrailing());
        }
        return String.join("\n", lines);
    }

    private static String legend(StreakOf.Today today, StreakWords words) {
        var seen = EnumSet.of(DayMark.ACTIVE);
        today.day().minusDays(DAYS - 1L).datesUntil(today.day().plusDays(1))
                .forEach(day -> seen.add(today.streak().on(day)));
        seen.remove(DayMark.IDLE);
        return seen.stream().map(mark -> sign(mark) + " " + meaning(mark, words)).distinct()
                .collect(Collectors.joining(" · "));
    }

    private static char sign(DayMark mark) {
        return switch (mark) {
            case ACTIVE -> '■';
            case REST -> 'r';
            case OUTAGE -> 'o';
            case FREEZE -> 'f';
            case EARNED_BACK -> 'e';
            case BROKEN -> '×';
            case IDLE -> '·';
            case OPEN -> '?';
        };
    }

    private static String meaning(DayMark mark, StreakWords words) {
        return switch (mark) {
            case ACTIVE -> words.legendActive();
            case REST -> words.legendRest();
            case OUTAGE -> words.legendOutage();
            case FREEZE -> words.legendFreeze();
            case EARNED_BACK -> words.legendEarnedBack();
            case BROKEN, IDLE -> words.legendMissed();
            case OPEN -> words.legendOpen();
        };
    }
}
