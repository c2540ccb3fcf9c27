package dev.greenroom.core.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Cuts a line's pieces after a sentence, else after a word, else between characters. Links, moments and channels stay
 * whole, and so does code of a few words, unless one of them alone is too long for a page: then it goes on in another of
 * its kind.
 */
final class InlineCutter {
    /** Code up to this length stays in one piece. */
    private static final int SHORT_CODE = 80;

    private InlineCutter() {}

    /** Cuts so that the head fits and neither side is empty; empty where that is not possible. */
    static Optional<Cut<List<Inline>>> cut(List<Inline> content, Predicate<List<Inline>> fits) {
        return cut(content, fits, false).or(() -> cut(content, fits, true));
    }

    private static Optional<Cut<List<Inline>>> cut(List<Inline> content, Predicate<List<Inline>> fits, boolean torn) {
        String plain = PlainText.inline(content);
        int end = Cutter.fitting(plain.length(), length -> fits.test(at(content, length, torn).head()));
        for (int at : new int[]{sensible(plain, end), characterBoundary(plain, end)}) {
            var cut = at(content, at, torn);
            if (!PlainText.inline(cut.head()).isEmpty() && !PlainText.inline(cut.tail()).isEmpty()) {
                return Optional.of(cut);
            }
        }
        return Optional.empty();
    }

    /** The best place to cut at or before {@code end}. */
    private static int sensible(String plain, int end) {
        int line = plain.lastIndexOf('\n', end - 1) + 1;
        if (line > end / 2) {
            return line;
        }
        for (int at = end; at > end / 2; at--) {
            if (Character.isWhitespace(plain.charAt(at - 1)) && at > 1 && ".!?:;".indexOf(plain.charAt(at - 2)) >= 0) {
                return at;
            }
        }
        for (int at = end; at > end / 4; at--) {
            if (at > 0 && Character.isWhitespace(plain.charAt(at - 1))) {
                return at;
            }
        }
        return characterBoundary(plain, end);
    }

    /** The last boundary between two characters, as people see them, at or before {@code end}. */
    static int characterBoundary(String plain, int end) {
        if (end >= plain.length()) {
            return plain.length();
        }
        var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(plain);
        int at = characters.isBoundary(end) ? end : characters.preceding(end);
        if (at > 0) {
            return at;
        }
        // One character of many code points that does not fit a page: at least no surrogate pair is torn.
        return end > 0 && Character.isLowSurrogate(plain.charAt(end)) ? end - 1 : end;
    }

    /** Cuts at an offset of the visible text; what stays whole goes behind the cut, unless it may be {@code torn}. */
    private static Cut<List<Inline>> at(List<Inline> content, int offset, boolean torn) {
        var head = new ArrayList<Inline>();
        var tail = new ArrayList<Inline>();
        int start = 0;
        for (Inline inline : content) {
            int length = PlainText.inline(List.of(inline)).length();
            if (start + length <= offset && tail.isEmpty()) {
                head.add(inline);
            } else if (start >= offset || !tail.isEmpty()) {
                tail.add(inline);
            } else {
                var cut = inside(inline, offset - start, torn);
                cut.head().ifPresent(head::add);
                cut.tail().ifPresent(tail::add);
            }
            start += length;
        }
        return new Cut<>(List.copyOf(head), List.copyOf(tail));
    }

    private static Cut<Optional<Inline>> inside(Inline inline, int offset, boolean torn) {
        return switch (inline) {
            case Inline.Text text -> both(new Inline.Text(text.text().substring(0, offset)),
                    new Inline.Text(text.text().substring(offset)));
            case Inline.Strong strong -> parts(at(strong.content(), offset, torn), Inline.Strong::new);
            case Inline.Emphasis emphasis -> parts(at(emphasis.content(), offset, torn), Inline.Emphasis::new);
            case Inline.Strike strike -> parts(at(strike.content(), offset, torn), Inline.Strike::new);
            case Inline.Code code -> !torn && code.code().length() <= SHORT_CODE
                    ? whole(code)
                    : both(new Inline.Code(code.code().substring(0, offset)),
                            new Inline.Code(code.code().substring(offset)));
            case Inline.Link link -> !torn
                    ? whole(link)
                    : parts(at(link.label(), offset, true), label -> new Inline.Link(label, link.url()));
            case Inline.Break line -> whole(line);
            case Inline.Moment moment -> whole(moment);
            case Inline.Channel channel -> whole(channel);
        };
    }

    private static Cut<Optional<Inline>> parts(Cut<List<Inline>> cut, Function<List<Inline>, Inline> made) {
        return new Cut<>(cut.head().isEmpty() ? Optional.empty() : Optional.of(made.apply(cut.head())),
                cut.tail().isEmpty() ? Optional.empty() : Optional.of(made.apply(cut.tail())));
    }

    private static Cut<Optional<Inline>> both(Inline head, Inline tail) {
        return new Cut<>(Optional.of(head), Optional.of(tail));
    }

    /** What must stay whole goes behind the cut. */
    private static Cut<Optional<Inline>> whole(Inline inline) {
        return new Cut<>(Optional.empty(), Optional.of(inline));
    }
}
