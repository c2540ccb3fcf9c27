package dev.greenroom.infra.redis;

import dev.greenroom.core.bank.Filter;
import dev.greenroom.core.bank.Kind;
import dev.greenroom.core.bank.Level;
import dev.greenroom.core.daily.Notice;
import dev.greenroom.core.daily.Schedule;
import dev.greenroom.core.daily.Schedules.Change;
import dev.greenroom.core.daily.Timing;
import dev.greenroom.core.request.ChannelId;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.request.Place;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Schedules, notices and changes as strings. */
final class DailyCode {
    private static final String ACTIVE = "A";
    private static final String PAUSED = "P";
    private static final String OFF = "O";

    private DailyCode() {}

    /** The channel stands beside it. */
    static String of(Schedule schedule) {
        Timing timing = schedule.timing();
        Filter filter = schedule.filter();
        Schedule.Origin origin = schedule.origin();
        String days = timing.days().stream().sorted().map(day -> Integer.toString(day.getValue()))
                .collect(Collectors.joining());
        return Fields.join(timing.time(), timing.zone().getId(), days, filter.topic().orElse(""),
                filter.kind().map(Kind::word).orElse(""), filter.level().map(Level::word).orElse(""),
                origin.creator(), origin.language().toLanguageTag(), Fields.moment(origin.since()),
                state(schedule.state()), schedule.state() instanceof Schedule.State.Paused paused
                        ? paused.reason()
                        : "");
    }

    private static String state(Schedule.State state) {
        return switch (state) {
            case Schedule.State.Active active -> ACTIVE;
            case Schedule.State.Paused paused -> PAUSED;
            case Schedule.State.Off off -> OFF;
        };
    }

    static Schedule schedule(CommunityId community, String channel, String code) {
        List<String> fields = Fields.split(code);
        Set<DayOfWeek> days = fields.get(2).chars().mapToObj(digit -> DayOfWeek.of(digit - '0'))
                .collect(Collectors.toSet());
        return new Schedule(new Place(community, new ChannelId(channel)),
                new Timing(LocalTime.parse(fields.get(0)), ZoneId.of(fields.get(1)), days),
                new Filter(Fields.present(fields.get(3)), Fields.present(fields.get(4)).flatMap(Kind::of),
                        Fields.present(fields.get(5)).flatMap(Level::of)),
                new Schedule.Origin(new PersonId(fields.get(6)), Locale.forLanguageTag(fields.get(7)),
                        Fields.moment(fields.get(8))),
                switch (fields.get(9)) {
                    case PAUSED -> new Schedule.State.Paused(fields.get(10));
                    case OFF -> new Schedule.State.Off();
                    default -> new Schedule.State.Active();
                });
    }

    /** The mark stands beside it. */
    static String of(Notice notice) {
        return Fields.join(notice.about().channel(), notice.to().person(), notice.to().language().toLanguageTag(),
                notice.news(), notice.detail());
    }

    static Notice notice(CommunityId community, String mark, String code) {
        List<String> fields = Fields.split(code);
        return new Notice(mark, new Place(community, new ChannelId(fields.get(0))),
                new Notice.To(new PersonId(fields.get(1)), Locale.forLanguageTag(fields.get(2))),
                Notice.News.valueOf(fields.get(3)), fields.get(4));
    }

    static String of(Change change) {
        return Fields.join(Fields.moment(change.at()), change.person(), change.what(), change.channel(),
                change.detail());
    }

    static Change change(String code) {
        List<String> fields = Fields.split(code);
        return new Change(Fields.moment(fields.get(0)), new PersonId(fields.get(1)), fields.get(2), fields.get(3),
                fields.get(4));
    }
}
