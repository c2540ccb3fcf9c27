package dev.greenroom.core.daily;

import dev.greenroom.core.text.Block;
import dev.greenroom.core.text.Inline;
import dev.greenroom.core.text.RichText;
import dev.greenroom.core.words.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Schedules and what became of their posts, as people read them. Pure. */
final class DailyText {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm xxx", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private DailyText() {}

    /** A moment in a zone: {@code 2027-03-28 09:00 +02:00}. */
    static String moment(Instant at, ZoneId zone) {
        return MOMENT.format(at.atZone(zone));
    }

    /** A moment's time of day in a zone. */
    static String time(Instant at, ZoneId zone) {
        return TIME.format(at.atZone(zone));
    }

    /** The channel, and when what is posted there. */
    static List<Inline> schedule(Schedule schedule, Locale locale) {
        Timing timing = schedule.timing();
        var line = new ArrayList<Inline>();
        line.add(new Inline.Channel(schedule.place().channel().id()));
        line.add(new Inline.Text(": " + Words.of(DailyWords.class, locale).every(Days.write(timing.days()),
                TIME.format(timing.time()), timing.zone().getId()) + filter(schedule)));
        return line;
    }

    private static String filter(Schedule schedule) {
        String wanted = Stream.of(schedule.filter().topic().stream(),
                schedule.filter().kind().map(kind -> kind.word()).stream(),
                schedule.filter().level().map(level -> level.word()).stream())
                .flatMap(part -> part).collect(Collectors.joining(" · "));
        return wanted.isEmpty() ? "" : " (" + wanted + ")";
    }

    /** The next fires, one a line; a date whose post has been made or given up is none of them. */
    static Block fires(Schedule schedule, SortedMap<?, Slot> slots, Instant now, int count) {
        return new Block.Code("", FireTimes.after(now, schedule.timing())
                .filter(fire -> !Optional.ofNullable(slots.get(fire.date())).map(Slot::ended).orElse(false))
                .limit(count)
                .map(fire -> moment(fire.at(), schedule.timing().zone())).collect(Collectors.joining("\n")));
    }

    /** What became of a slot. */
    static String fate(Slot slot, ZoneId zone, Locale locale) {
        var words = Words.of(DailyWords.class, locale);
        return slot.date() + " " + switch (slot.fate()) {
            case Fate.Planned planned -> words.fateOpen();
            case Fate.Claimed claimed -> words.fateOpen();
            case Fate.Retrying retrying -> words.fateRetrying(reason(retrying.reason(), locale));
            case Fate.Sent sent -> words.fateSent();
            case Fate.Late late -> words.fateLate(time(late.message().at(), zone));
            case Fate.Skipped skipped -> words.fateSkipped(reason(skipped.reason(), locale));
            case Fate.Unknown unknown -> words.fateUnknown(reason(unknown.reason(), locale));
        };
    }

    /** Why a post was not made. */
    static String reason(Reason reason, Locale locale) {
        var words = Words.of(DailyWords.class, locale);
        return switch (reason.cause()) {
            case DOWN -> words.reasonDown();
            case PLATFORM -> words.reasonPlatform(reason.detail());
            case NO_QUESTION -> words.reasonNoQuestion();
            case SWITCHED_OFF -> words.reasonOff();
            case BUDGET -> words.reasonBudget();
        };
    }

    static Block paragraph(List<Inline> line) {
        return new Block.Paragraph(line);
    }

    static Block paragraph(String text) {
        return new Block.Paragraph(RichText.lines(text));
    }

    /** What somebody of this name did to a schedule. */
    static String change(Schedules.Change change, String name, Locale locale) {
        var words = Words.of(DailyWords.class, locale);
        String what = switch (change.what()) {
            case "on" -> words.didOn();
            case "off" -> words.didOff();
            case "now" -> words.didNow();
            default -> change.what();
        };
        return words.change(name, what, change.detail());
    }
}
