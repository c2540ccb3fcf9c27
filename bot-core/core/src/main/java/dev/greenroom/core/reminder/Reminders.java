package dev.greenroom.core.reminder;

import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.request.Platform;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps when each person is to be reminded next, and for which days they were. Implementations are thread-safe; every
 * method throws {@link dev.greenroom.core.reply.StoreUnavailable} if the store cannot be reached.
 */
public interface Reminders {

    /** Plans the person's next reminder in place of any other. What was claimed stays claimed. */
    void plan(CommunityId community, PersonId person, Wake wake);

    /**
     * Plans {@code next} in place of {@code planned}.
     *
     * @return whether it was; not, if something else or nothing is planned meanwhile
     */
    boolean replan(Planned planned, Wake next);

    /** Plans none for the person. */
    void cancel(CommunityId community, PersonId person);

    /** What is planned for {@code now} or earlier on these platforms, the earliest first. */
    List<Planned> due(Instant now, Set<Platform> platforms, int limit);

    /**
     * Claims the right to remind the person on this date: it is given once, whoever asks and however often, and where the
     * platform {@linkplain Platform#knowsPeopleEverywhere() knows people everywhere} for all their communities together. To
     * be claimed before anything is sent, so that a crash in between costs a reminder and never sends two.
     *
     * @return whether it was given; never for a date within two days before one that was claimed
     */
    boolean claim(CommunityId community, PersonId person, LocalDate date);

    /** Gives a claim back, because certainly nothing was sent. */
    void release(CommunityId community, PersonId person, LocalDate date);

    /**
     * A reminder to come.
     *
     * @param date   the local date it is for
     * @param asked what was known of the person when they asked for it
     */
    record Wake(Instant at, LocalDate date, Asked asked) {}

    /**
     * What is known of a person only while they are there, kept for when they are not.
     *
     * @param locale     the language in which they asked for reminders
     * @param onPlatform the zone they had set on the platform when it told so last; empty where it never did
     */
    record Asked(Locale locale, Optional<ZoneId> onPlatform) {}

    /** A reminder of somebody. */
    record Planned(CommunityId community, PersonId person, Wake wake) {}
}
