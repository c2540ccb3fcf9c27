package dev.greenroom.core.points;

import java.util.Optional;

/**
 * Points that were paid, or not paid, for one piece of work: the record from which every total is the sum.
 *
 * @param id       what it was for; the same work has the same id
 * @param points   what was paid, at least 0
 * @param coverage how much of the key points an answer covered, where it was an answer and there are any
 */
public record Award(Id id, int points, Reason reason, Stamp stamp, Optional<Double> coverage) {

    /**
     * What an award is for.
     *
     * @param subject a question's id, or the id of an interview: {@code A-Z a-z 0-9 . _ -}
     * @param attempt which time it was: what makes it differ from the same work at another time
     */
    public record Id(Work work, String subject, String attempt) {}

    /** What is paid for. */
    public enum Work {
        /** A typed answer. */
        ANSWER,
        /** A due review. */
        REVIEW,
        /** A finished interview. */
        INTERVIEW,
        /** Applause for an answer one shared. */
        APPLAUSE
    }
}
