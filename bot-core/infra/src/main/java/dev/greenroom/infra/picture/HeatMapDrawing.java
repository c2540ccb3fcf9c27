package dev.greenroom.infra.picture;

import dev.greenroom.core.picture.Picture;
import dev.greenroom.core.text.Png;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** Days as squares, a column for each week from Monday to Sunday, the months above and a legend below. */
final class HeatMapDrawing {
    private static final int WEEK = 7;
    private static final int MOST_WEEKS = 53;
    private static final double DAYS_LEFT = 96;
    private static final double TOP = 130;
    private static final double FOOT = 78;
    private static final double LARGEST_STEP = 33;
    /** From how many things a day on is darker. */
    private static final int[] STEPS = {1, 2, 4, 7};

    private final Picture.HeatMap map;
    private final Sheet sheet;
    private final LocalDate monday;
    private final double step;

    private HeatMapDrawing(Picture.HeatMap map, Lettering lettering) {
        this.map = map;
        LocalDate first = map.days().getFirst().date();
        LocalDate last = map.days().getLast().date();
        LocalDate start = first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate earliest = last.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(MOST_WEEKS - 1L);
        this.monday = start.isBefore(earliest) ? earliest : start;
        long weeks = ChronoUnit.WEEKS.between(monday, last) + 1;
        this.step = Math.min(LARGEST_STEP, (Sheet.WIDTH - DAYS_LEFT - Sheet.MARGIN) / weeks);
        this.sheet = new Sheet(lettering, map.title(), (int) (TOP + WEEK * step + FOOT));
    }

    static Png of(Picture.HeatMap map, Lettering lettering) {
        if (map.days().isEmpty()) {
            return new Sheet(lettering, map.title(), (int) TOP).png();
        }
        return new HeatMapDrawing(map, lettering).drawn();
    }

    private Png drawn() {
        for (DayOfWeek day : List.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY, DayOfWeek.SUNDAY)) {
            sheet.text(day.getDisplayName(TextStyle.SHORT, map.locale()), DAYS_LEFT - 14,
                    TOP + (day.getValue() - 1) * step + step * 0.66,
                    Sheet.Type.small(Sheet.Align.RIGHT, DAYS_LEFT - 20));
        }
        int month = 0;
        for (Picture.Day day : map.days()) {
            long week = ChronoUnit.WEEKS.between(monday, day.date());
            if (day.date().isBefore(monday)) {
                continue;
            }
            double x = DAYS_LEFT + week * step;
            if (day.date().getMonthValue() != month && day.date().getDayOfMonth() <= WEEK) {
                month = day.date().getMonthValue();
                sheet.text(day.date().getMonth().getDisplayName(TextStyle.SHORT, map.locale()), x, TOP - 14,
                        Sheet.Type.small(Sheet.Align.LEFT, 4 * step));
            }
            square(x, TOP + (day.date().getDayOfWeek().getValue() - 1) * step, day);
        }
        legend(TOP + WEEK * step + 22);
        return sheet.png();
    }

    private void square(double x, double y, Picture.Day day) {
        double side = step - 4;
        sheet.fill(rounded(x, y, side), Ink.HEAT[shade(day.count())]);
        if (day.kept() && day.count() == 0) {
            dot(x, y, side);
        }
        if (day.date().equals(map.days().getLast().date())) {
            sheet.outline(rounded(x, y, side), Ink.TEXT, 2);
        }
    }

    /** A protected day has a mark and not only a colour. */
    private void dot(double x, double y, double side) {
        double across = side * 0.42;
        sheet.fill(new Ellipse2D.Double(x + (side - across) / 2, y + (side - across) / 2, across, across), Ink.ORANGE);
    }

    private void legend(double y) {
        double side = 22;
        double baseline = y + 17;
        double x = DAYS_LEFT;
        var type = Sheet.Type.small(Sheet.Align.LEFT, 260);
        sheet.text(map.legend().less(), x, baseline, type);
        x += sheet.lettering().width(map.legend().less(), type.size(), type.room()) + 12;
        for (java.awt.Color shade : Ink.HEAT) {
            sheet.fill(rounded(x, y, side), shade);
            x += side + 5;
        }
        x += 7;
        sheet.text(map.legend().more(), x, baseline, type);
        if (map.legend().kept().isEmpty()) {
            return;
        }
        x += sheet.lettering().width(map.legend().more(), type.size(), type.room()) + 40;
        sheet.fill(rounded(x, y, side), Ink.HEAT[0]);
        dot(x, y, side);
        sheet.text(map.legend().kept(), x + side + 10, baseline, type);
    }

    private static int shade(int count) {
        int shade = 0;
        while (shade < STEPS.length && count >= STEPS[shade]) {
            shade++;
        }
        return shade;
    }

    private static RoundRectangle2D rounded(double x, double y, double side) {
        return new RoundRectangle2D.Double(x, y, side, side, side / 3.5, side / 3.5);
    }
}
