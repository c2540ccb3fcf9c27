package dev.greenroom.infra.redis;

import java.util.List;

/**
 * Where a person's data lies: the list that {@code /prep export} reads and {@code /prep forget} deletes. Whoever adds a key
 * of a person to {@link Keys} adds it here, or a test fails.
 *
 * <p>Beside these keys a person's id stands in some keys of the community; {@code forget.lua} takes it out of each: boards
 * and their teams ({@code board:…}), {@code team:of}, {@code team:code}, {@code owner}, the creator of a schedule in
 * {@code daily}, {@code daily:changes}, {@code daily:notices}; and in the global queue {@code reminders}.
 */
final class PersonalKeys {
    /** Every key {@code greenroom:{community}:NAME:person}, and the part of the export that shows it. */
    static final List<Own> OWN = List.of(new Own("settings", "settings"), new Own("shown", "shown"),
            new Own("seen", "shown"), new Own("review", "reviews"), new Own("due", "reviews"),
            new Own("undo", "lastRating"), new Own("activity", "activities"), new Own("days", "days"),
            new Own("awards", "awards"), new Own("paid", "pointsByDay"), new Own("totals", "points"),
            new Own("attempts", "attempts"), new Own("answers", "answers"), new Own("interview", "interview"),
            new Own("reminder", "reminder"), new Own("guest", "localChatName"));
    /** Every key {@code greenroom:{community}:NAME:person:id}, whose ids {@code answers} lists. */
    static final List<Own> OF_ANSWERS = List.of(new Own("answer", "answers"));

    private PersonalKeys() {}

    /**
     * A key of one person.
     *
     * @param name    behind the community
     * @param section the part of the export in which its content stands
     */
    record Own(String name, String section) {}
}
