package dev.greenroom.core.daily;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Days of the week as people type them: {@code all}, {@code mon-fri}, {@code mon,wed,fri}. Pure. */
final class Days {
    private static final String ALL = "all";
    private static final int SHORT = 3;

    private Days() {}

    /** The days that {@code typed} names; empty where a part of it names none. */
    static Optional<Set<DayOfWeek>> read(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        if (text.equals(ALL)) {
            return Optional.of(EnumSet.allOf(DayOfWeek.class));
        }
        var days = EnumSet.noneOf(DayOfWeek.class);
        for (String part : text.split("[,\\s]+", -1)) {
            String[] ends = part.split("[-–]", -1);
            Optional<DayOfWeek> first = day(ends[0]);
            Optional<DayOfWeek> last = day(ends[ends.length - 1]);
            if (ends.length > 2 || first.isEmpty() || last.isEmpty()) {
                return Optional.empty();
            }
            for (DayOfWeek day = first.get();; day = day.plus(1)) {
                days.add(day);
                if (day == last.get()) {
                    break;
                }
            }
        }
        return Optional.of(days);
    }

    /** The days in words that {@link #read} understands. */
    static String write(Set<DayOfWeek> days) {
        if (days.size() == DayOfWeek.values().length) {
            return ALL;
        }
        var sorted = days.stream().sorted().toList();
        boolean run = sorted.size() > 2
                && sorted.getLast().getValue() - sorted.getFirst().getValue() == sorted.size() - 1;
        return run
                ? word(sorted.getFirst()) + "-" + word(sorted.getLast())
                : sorted.stream().map(Days::word).collect(Collectors.joining(","));
    }

    private static Optional<DayOfWeek> day(String typed) {
        return Arrays.stream(DayOfWeek.values()).filter(day -> typed.length() >= SHORT
                && day.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT).startsWith(typed))
                .findFirst();
    }

    private static String word(DayOfWeek day) {
        return day.name().substring(0, SHORT).toLowerCase(Locale.ROOT);
    }
}
