package dev.greenroom.core.activity;

import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import java.time.LocalDate;
import java.util.SortedMap;

/** Reads back on which days people did something. Implementations are thread-safe. */
public interface ActiveDays {

    /**
     * How much the person did on each learning day on which they did anything, in the order of the days.
     *
     * @throws dev.greenroom.core.reply.StoreUnavailable if the store cannot be reached
     */
    SortedMap<LocalDate, Work> of(CommunityId community, PersonId person);

    /**
     * The work of one day.
     *
     * @param activities how many activities were recorded, reviews included
     * @param reviews    how many of them were due reviews
     * @param daily      how many of them were answers to the day's question
     */
    record Work(int activities, int reviews, int daily) {

        /** This and more of the same day. */
        public Work plus(Work more) {
            return new Work(activities + more.activities(), reviews + more.reviews(), daily + more.daily());
        }
    }
}
