package dev.greenroom.core.board;

import java.util.List;

/**
 * A board ready to be shown.
 *
 * @param top    the first rows
 * @param around the rows around the reader's own that are not among the first
 * @param gap    whether rows were left out between the two
 * @param notes  what the reader alone is told below
 */
record Sheet(List<Line> top, List<Line> around, boolean gap, List<String> notes) {
    Sheet {
        top = List.copyOf(top);
        around = List.copyOf(around);
        notes = List.copyOf(notes);
    }
}
