package dev.greenroom.core.text;

import java.time.Instant;
import java.util.List;

/** A piece of a line of text. Every leaf is literal: nothing in it is ever read as a platform's formatting. */
public sealed interface Inline {

    /** Literal characters. They hold no line break: {@link Break} is one. */
    record Text(String text) implements Inline {}

    /** Strongly emphasised, usually bold. */
    record Strong(List<Inline> content) implements Inline {
        public Strong {
            content = List.copyOf(content);
        }
    }

    /** Emphasised, usually italic. */
    record Emphasis(List<Inline> content) implements Inline {
        public Emphasis {
            content = List.copyOf(content);
        }
    }

    /** Struck through. */
    record Strike(List<Inline> content) implements Inline {
        public Strike {
            content = List.copyOf(content);
        }
    }

    /** Code inside a line, shown in a fixed-width font, every character as it is. */
    record Code(String code) implements Inline {}

    /** A link; {@code url} is absolute ({@code http}, {@code https} or {@code mailto}). */
    record Link(List<Inline> label, String url) implements Inline {
        public Link {
            label = List.copyOf(label);
        }
    }

    /** A line break inside a block. */
    record Break() implements Inline {}

    /**
     * A moment that the reader's client shows in the reader's own time zone where the platform can;
     * {@code fallback} is shown where it cannot.
     */
    record Moment(Instant at, String fallback) implements Inline {}

    /** A channel of the reader's community, by its platform id; shown as a link to it where the platform has one. */
    record Channel(String id) implements Inline {}
}
