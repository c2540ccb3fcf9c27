package dev.greenroom.discord.render;

import java.util.List;
import java.util.Set;

/** A run of a line: nesting is gone, every run knows its marks. */
sealed interface Piece {

    /** The marks around it. */
    Set<Mark> marks();

    /** Literal text without line breaks. */
    record Text(String text, Set<Mark> marks) implements Piece {}

    /** Code inside a line. */
    record Code(String code, Set<Mark> marks) implements Piece {}

    /** A link; the marks of its label are in the label's own pieces. */
    record Link(List<Piece> label, String url) implements Piece {
        public Link {
            label = List.copyOf(label);
        }

        @Override
        public Set<Mark> marks() {
            return Set.of();
        }
    }

    /** Discord's own syntax for something, to be written as it is. */
    record Syntax(String text, Set<Mark> marks) implements Piece {}

    /** The end of a line. */
    record LineEnd() implements Piece {
        @Override
        public Set<Mark> marks() {
            return Set.of();
        }
    }
}
