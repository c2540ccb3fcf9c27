package dev.greenroom.core.feedback;

/** How far an answer mentions a key point. */
public enum Coverage {
    /** It is there. */
    COVERED(1),
    /** Some of it is there. */
    PARTLY(0.5),
    /** It was not found, which does not say that the answer is wrong. */
    NOT_MENTIONED(0);

    private final double share;

    Coverage(double share) {
        this.share = share;
    }

    /** What a point of this coverage counts for, from 0 to 1. */
    public double share() {
        return share;
    }
}
