package dev.greenroom.infra.picture;

import dev.greenroom.core.picture.Picture;
import dev.greenroom.core.picture.Picture.Bar;
import dev.greenroom.core.text.Png;
import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/** Columns over time, each with its value above and its label below. */
final class ColumnsDrawing {
    private static final int MOST = 31;
    private static final double TOP = 140;
    private static final double TALLEST = 240;
    private static final double WIDEST = 90;
    private static final int HEIGHT = 450;

    private ColumnsDrawing() {}

    static Png of(Picture.Columns columns, Lettering lettering) {
        List<Bar> bars = columns.columns().stream().limit(MOST).toList();
        var sheet = new Sheet(lettering, columns.title(), HEIGHT);
        double floor = TOP + TALLEST;
        double most = bars.stream().mapToDouble(Bar::value).max().orElse(0);
        double step = (Sheet.WIDTH - 2.0 * Sheet.MARGIN) / Math.max(bars.size(), 1);
        double width = Math.min(WIDEST, step * 0.7);
        double size = step < 60 ? 15 : 20;
        for (int index = 0; index < bars.size(); index++) {
            Bar bar = bars.get(index);
            double middle = Sheet.MARGIN + (index + 0.5) * step;
            double height = most > 0 ? Math.max(bar.value(), 0) / most * TALLEST : 0;
            Color color = bar.highlighted() ? Ink.ORANGE : Ink.BLUE;
            if (height > 0) {
                sheet.fill(new RoundRectangle2D.Double(middle - width / 2, floor - Math.max(height, 6), width,
                        Math.max(height, 6), 10, 10), color);
            }
            var type = new Sheet.Type(size, Ink.TEXT, Sheet.Align.CENTER, step);
            sheet.text(bar.shown(), middle, floor - Math.max(height, 6) - 10, type);
            sheet.text(bar.label(), middle, floor + 32, type.colored(Ink.MUTED));
        }
        sheet.outline(new Line2D.Double(Sheet.MARGIN, floor + 1, Sheet.WIDTH - (double) Sheet.MARGIN, floor + 1),
                Ink.EDGE,
                2);
        return sheet.png();
    }
}
