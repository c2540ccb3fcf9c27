package dev.greenroom.core.daily;

import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.request.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Keeps what became of each channel's posts. Implementations are thread-safe; every method throws
 * {@link dev.greenroom.core.reply.StoreUnavailable} if the store cannot be reached, and a change may then have been
 * made or not.
 */
public interface Slots {
    /** How many slots of a channel are kept; the oldest go first. */
    int KEPT = 40;

    /** The channel's slots by planned date, the last {@value #KEPT}. */
    SortedMap<LocalDate, Slot> of(Place place);

    /** The channel's slot of {@code date}. */
    Optional<Slot> find(Place place, LocalDate date);

    /**
     * Puts a slot in place of the one expected, and does what belongs to the step, all of it or nothing. Of several
     * who try at the same time from the same state one succeeds, in whatever processes they are.
     *
     * @param expected empty where there is none yet
     * @return whether it was as expected, and so was done
     */
    boolean advance(Place place, Optional<Slot> expected, Step step);

    /** What the channel was asked. */
    Used used(Place place);

    /** Notes that somebody answered the question of a date; whether that is new. */
    boolean answered(Place place, LocalDate date, PersonId person);

    /** How many people answered the question of a date; 0 again some weeks later. */
    int answers(Place place, LocalDate date);

    /** What admins of the community are still to be told. */
    List<Notice> notices(CommunityId community);

    /** Forgets a notice: it was told, or cannot be. */
    void told(Notice notice);
}
