package dev.greenroom.infra.picture;

import dev.greenroom.core.picture.Painter;
import dev.greenroom.core.picture.Picture;
import dev.greenroom.core.text.Png;

/** Draws pictures with the JDK alone; letters are outlines of a typeface that comes along. Thread-safe. */
public final class OutlinePainter implements Painter {
    private final Lettering lettering = new Lettering(Typeface.shipped());

    @Override
    public Png paint(Picture picture) {
        return switch (picture) {
            case Picture.Bars bars -> RowsDrawing.of(bars, lettering);
            case Picture.Meters meters -> RowsDrawing.of(meters, lettering);
            case Picture.HeatMap map -> HeatMapDrawing.of(map, lettering);
            case Picture.Columns columns -> ColumnsDrawing.of(columns, lettering);
        };
    }
}
