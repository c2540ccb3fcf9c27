package dev.greenroom.infra.picture;

import dev.greenroom.core.picture.Picture;
import dev.greenroom.core.picture.Picture.Bar;
import dev.greenroom.core.text.Png;
import java.awt.Color;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Rows with a label and a bar each: boards, and meters of coverage. */
final class RowsDrawing {
    private static final int MOST = 25;
    private static final int HEAD = 96;
    private static final int FOOT = 30;
    private static final double ROW = 42;
    private static final double BAR = 24;
    private static final double BASELINE = 28;
    private static final double GAP = 16;
    private static final double WIDEST_LABEL = 320;
    private static final double WIDEST_VALUE = 220;
    private static final double WIDEST_LEAD = 90;

    private RowsDrawing() {}

    static Png of(Picture.Bars bars, Lettering lettering) {
        List<Bar> rows = bars.bars().stream().limit(MOST).toList();
        double most = rows.stream().mapToDouble(Bar::value).max().orElse(0);
        return drawn(bars.title(), rows, lettering, new Fill(bar -> most > 0 ? bar.value() / most : 0, false));
    }

    static Png of(Picture.Meters meters, Lettering lettering) {
        List<Bar> rows = meters.meters().stream().limit(MOST)
                .map(meter -> new Bar("", meter.label(), meter.share(), meter.shown(), false)).toList();
        return drawn(meters.title(), rows, lettering, new Fill(Bar::value, true));
    }

    /** How far a bar reaches, from 0 to 1, and whether the rest of its way is shown. */
    private record Fill(ToDoubleFunction<Bar> share, boolean track) {}

    private static Png drawn(String title, List<Bar> rows, Lettering lettering, Fill fill) {
        var sheet = new Sheet(lettering, title, (int) (HEAD + rows.size() * ROW + FOOT));
        double lead = widest(rows, lettering, Bar::lead, WIDEST_LEAD);
        double label = widest(rows, lettering, Bar::label, WIDEST_LABEL);
        double value = widest(rows, lettering, Bar::shown, WIDEST_VALUE);
        double labels = Sheet.MARGIN + (lead > 0 ? lead + GAP : 0);
        double start = labels + label + GAP;
        double length = Sheet.WIDTH - Sheet.MARGIN - value - GAP - start;
        for (int index = 0; index < rows.size(); index++) {
            Bar row = rows.get(index);
            double top = HEAD + index * ROW;
            Color color = row.highlighted() ? Ink.ORANGE : Ink.BLUE;
            if (row.highlighted()) {
                sheet.fill(rounded(Sheet.MARGIN / 2.0, top, Sheet.WIDTH - Sheet.MARGIN, ROW - 2), new Color(0xF7E9D8));
            }
            sheet.text(row.lead(), Sheet.MARGIN + lead, top + BASELINE,
                    Sheet.Type.plain(WIDEST_LEAD).colored(Ink.MUTED).aligned(Sheet.Align.RIGHT));
            sheet.text(row.label(), labels, top + BASELINE, Sheet.Type.plain(WIDEST_LABEL));
            double middle = top + (ROW - 2 - BAR) / 2;
            if (fill.track()) {
                sheet.fill(rounded(start, middle, length, BAR), Ink.TRACK);
            }
            double reach = Math.clamp(fill.share().applyAsDouble(row), 0, 1) * length;
            if (reach > 0) {
                sheet.fill(rounded(start, middle, Math.max(reach, 6), BAR), color);
            }
            sheet.text(row.shown(), Sheet.WIDTH - Sheet.MARGIN, top + BASELINE,
                    Sheet.Type.plain(WIDEST_VALUE).aligned(Sheet.Align.RIGHT));
        }
        return sheet.png();
    }

    private static double widest(List<Bar> rows, Lettering lettering, java.util.function.Function<Bar, String> text,
            double most) {
        return rows.stream().mapToDouble(row -> lettering.width(text.apply(row), Sheet.TEXT, most)).max().orElse(0);
    }

    private static RoundRectangle2D rounded(double x, double y, double width, double height) {
        return new RoundRectangle2D.Double(x, y, width, height, 10, 10);
    }
}
