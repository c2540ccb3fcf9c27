package dev.greenroom.core.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Something a person did for their preparation. It is recorded once per person, subject, learning day and what.
 *
 * @param subject what it was about: a question's id, or the id of an interview
 * @param zone    the person's zone when it happened, frozen with it
 * @param day     the learning day it counts for, frozen with it
 */
public record Activity(String subject, What what, Instant at, ZoneId zone, LocalDate day) {

    /** An activity at this moment, for somebody in this zone. */
    public static Activity of(String subject, What what, Instant at, ZoneId zone) {
        return new Activity(subject, what, at, zone, LearningDay.of(at, zone));
    }

    /** What was done. */
    public enum What {
        /** Answered a question by typing. */
        ANSWERED,
        /** The same, and it was the question of the day, or any question on a day on which the community has none. */
        DAILY,
        /** Rated one's memory of a question. */
        RATED,
        /** Reviewed a question that was due. */
        REVIEWED,
        /** Finished an interview. */
        INTERVIEWED
    }
}
