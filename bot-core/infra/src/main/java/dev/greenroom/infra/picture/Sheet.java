package dev.greenroom.infra.picture;

import dev.greenroom.core.text.Png;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A sheet of paper that is drawn on: one picture in the making. Not thread-safe. */
final class Sheet {
    /** How wide every picture is. */
    static final int WIDTH = 1000;
    /** The empty space at the edges. */
    static final int MARGIN = 40;
    /** How large ordinary text is. */
    static final double TEXT = 22;
    private static final double TITLE = 30;
    private static final int TITLE_BASELINE = 66;
    private static final double CORNER = 28;

    private final BufferedImage image;
    private final Graphics2D pen;
    private final Lettering lettering;

    /** An empty sheet of this height with a title at its head. */
    Sheet(Lettering lettering, String title, int height) {
        this.lettering = lettering;
        this.image = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_ARGB);
        this.pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        var paper = new RoundRectangle2D.Double(1, 1, WIDTH - 2, height - 2, CORNER, CORNER);
        fill(paper, Ink.PAPER);
        outline(paper, Ink.EDGE, 2);
        bold(title, MARGIN, TITLE_BASELINE, TITLE, WIDTH - 2.0 * MARGIN);
    }

    Lettering lettering() {
        return lettering;
    }

    void fill(Shape shape, Color color) {
        pen.setColor(color);
        pen.fill(shape);
    }

    void outline(Shape shape, Color color, double width) {
        pen.setColor(color);
        pen.setStroke(new BasicStroke((float) width));
        pen.draw(shape);
    }

    void text(String text, double x, double baseline, Type type) {
        double size = type.size();
        double width = lettering.width(text, size, type.room());
        double start = switch (type.align()) {
            case LEFT -> x;
            case CENTER -> x - width / 2;
            case RIGHT -> x - width;
        };
        fill(placed(lettering.shape(text, size, type.room()), start, baseline), type.color());
    }

    /** The typeface has no bold letters: these are drawn with a little more ink. */
    private void bold(String text, double x, double baseline, double size, double room) {
        Shape shape = placed(lettering.shape(text, size, room), x, baseline);
        fill(shape, Ink.TEXT);
        outline(shape, Ink.TEXT, size / 32);
    }

    private static Shape placed(Shape shape, double x, double baseline) {
        return AffineTransform.getTranslateInstance(x, baseline).createTransformedShape(shape);
    }

    /** How a piece of text is set; {@code room} is the width at which it is cut. */
    record Type(double size, Color color, Align align, double room) {
        static Type plain(double room) {
            return new Type(Sheet.TEXT, Ink.TEXT, Align.LEFT, room);
        }

        static Type small(Align align, double room) {
            return new Type(18, Ink.MUTED, align, room);
        }

        Type colored(Color other) {
            return new Type(size, other, align, room);
        }

        Type aligned(Align other) {
            return new Type(size, color, other, room);
        }
    }

    /** Which part of a text stands at its place. */
    enum Align {
        LEFT, CENTER, RIGHT
    }

    /** The finished picture. */
    Png png() {
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        // The cache of ImageIO's own streams is a file; a picture needs none.
        try (var stream = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(stream);
            writer.write(image);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return new Png(bytes.toByteArray());
    }
}
