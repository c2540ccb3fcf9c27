package dev.greenroom.infra.picture;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The one typeface of all pictures, read from its file to outlines. {@link java.awt.Font} is not used: it asks the machine
 * for fonts and fails where there is none. Thread-safe.
 */
final class Typeface {
    private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    /** What stands for a letter that the typeface lacks, as a share of its size. */
    private static final double BOX = 0.62;
    private static final Glyph BOXED = box();

    private final TrueTypeFont font;
    private final CmapLookup letters;
    private final double unit;
    private final Map<Integer, Glyph> glyphs = new ConcurrentHashMap<>();

    private Typeface(TrueTypeFont font) throws IOException {
        this.font = font;
        this.letters = font.getUnicodeCmapLookup();
        this.unit = font.getUnitsPerEm();
    }

    /**
     * The outline of a letter at size 1, its baseline at 0.
     *
     * @param advance how far the next letter stands from it
     */
    record Glyph(Path2D outline, double advance) {}

    /** The typeface that PDFBox ships. */
    static Typeface shipped() {
        try (InputStream file = PDDocument.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("the font is not where PDFBox keeps it: " + FILE);
            }
            return new Typeface(new TTFParser().parse(new RandomAccessReadBuffer(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the typeface has this letter. */
    boolean has(int letter) {
        return letters.getGlyphId(letter) != 0;
    }

    /** The outline of a letter; a box for one that the typeface lacks. */
    Glyph glyph(int letter) {
        int id = letters.getGlyphId(letter);
        return id == 0 ? BOXED : glyphs.computeIfAbsent(id, this::read);
    }

    /** The parser reads the file as it goes, so one thread at a time. */
    private synchronized Glyph read(int id) {
        try {
            var glyph = font.getGlyph().getGlyph(id);
            Path2D outline = glyph == null ? new GeneralPath() : glyph.getPath();
            outline.transform(AffineTransform.getScaleInstance(1 / unit, -1 / unit));
            return new Glyph(outline, font.getAdvanceWidth(id) / unit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Glyph box() {
        var outline = new Path2D.Double();
        corners(outline, 0.06, -0.7, BOX - 0.06, 0);
        // the other way round, so that it is a hole
        corners(outline, BOX - 0.12, -0.64, 0.12, -0.06);
        return new Glyph(outline, BOX);
    }

    private static void corners(Path2D outline, double left, double top, double right, double bottom) {
        outline.moveTo(left, top);
        outline.lineTo(right, top);
        outline.lineTo(right, bottom);
        outline.lineTo(left, bottom);
        outline.closePath();
    }
}
