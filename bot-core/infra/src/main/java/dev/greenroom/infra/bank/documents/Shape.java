package dev.greenroom.infra.bank.documents;

import java.util.List;

/** A way in which people write down questions. */
interface Shape {

    /** The shape in a few words, for reports. */
    String name();

    /** The lines of {@code layout} on which questions start, read in this shape; in the order of the document. */
    List<Opening> openings(Layout layout);
}
