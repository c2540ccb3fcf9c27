package dev.greenroom.infra.redis;

import java.util.List;

/**
 * Where a person's data lies: what {@code /prep export} reads and {@code /prep forget} deletes. Every key of the table in
 * {@link Keys} is named in exactly one of these lists, or a test fails: whoever adds a key says here what of it is
 * personal.
 *
 * <p>Global keys that name communities name direct conversations too, whose id holds the person's:
 * {@link RedisDepartures#purge} takes those out.
 */
final class PersonalKeys {
    /** Every key {@code greenroom:{community}:NAME:person}, and the part of the export that shows it. */
    static final List<Own> OWN = List.of(new Own("settings", "settings"), new Own("consent", "reviewer"),
            new Own("shown", "shown"),
            new Own("seen", "shown"), new Own("review", "reviews"), new Own("due", "reviews"),
            new Own("undo", "lastRating"), new Own("activity", "activities"), new Own("days", "days"),
            new Own("told", "streakEndTold"),
            new Own("awards", "awards"), new Own("paid", "pointsByDay"), new Own("totals", "points"),
            new Own("attempts", "attempts"), new Own("answers", "answers"), new Own("interview", "interview"),
            new Own("reminder", "reminder"), new Own("reminded", "reminder"), new Own("guest", "localChatName"),
            new Own("applauded", "applauded"),
            new Own("shares", "shared"));
    /** Every key {@code greenroom:{community}:NAME:person:id}, whose ids {@code answers} lists. */
    static final List<Own> OF_ANSWERS = List.of(new Own("answer", "answers"));
    /** Keys of the community in which a person's id may stand: {@code forget.lua} takes it out of each. */
    static final List<String> NAMING = List.of("board:period", "board:period:team:code", "teams", "team:of",
            "team:code", "owner", "gone", "daily", "daily:changes", "daily:notices", "shared:channel:date");
    /** Global keys in which a person's id may stand: {@link RedisPersonalData} takes it out of each. */
    static final List<String> NAMING_GLOBALLY = List.of("reminders", "picture:name");
    /** Keys that never hold anybody's id or words: at most a digest, by which nobody can be looked up. */
    static final List<String> IMPERSONAL = List.of("settings", "given:question:stretch", "disagreed",
            "board:period:teams",
            "daily:slots:channel", "daily:used:channel", "daily:answered:channel:date", "budget:name[:channel]");
    /** The same among the global keys. */
    static final List<String> IMPERSONAL_GLOBALLY = List.of("key", "uptime", "lease:name", "communities:platform",
            "communities-looked", "daily:platform",
            "due:platform", "edits:platform", "sweep:platform", "budget:platform:name", "pictures", "gone",
            "version");

    private PersonalKeys() {}

    /**
     * A key of one person.
     *
     * @param name    behind the community
     * @param section the part of the export in which its content stands
     */
    record Own(String name, String section) {}
}
