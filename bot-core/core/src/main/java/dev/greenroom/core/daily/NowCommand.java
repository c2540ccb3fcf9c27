package dev.greenroom.core.daily;

import dev.greenroom.core.command.Arguments;
import dev.greenroom.core.command.Command;
import dev.greenroom.core.command.Option;
import dev.greenroom.core.daily.Schedules.Change;
import dev.greenroom.core.reply.Plan;
import dev.greenroom.core.reply.Reply;
import dev.greenroom.core.request.Caller;
import dev.greenroom.core.request.Place;
import dev.greenroom.core.words.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code /daily now}: posts today's question at once. */
final class NowCommand implements Command {
    private final Option<ChannelRef> channel = DailyOptions.channel();
    private final DailyEngine engine;
    private final DailyDesk desk;

    NowCommand(DailyEngine engine, DailyDesk desk) {
        this.engine = engine;
        this.desk = desk;
    }

    @Override
    public String path() {
        return "daily now";
    }

    @Override
    public List<Option<?>> options() {
        return List.of(channel);
    }

    @Override
    public Audience audience() {
        return Audience.ADMINS;
    }

    @Override
    public String describe(Locale locale) {
        return Words.of(DailyWords.class, locale).describeNow();
    }

    @Override
    public Plan plan(Caller caller, Arguments arguments) {
        return Plan.privately(() -> {
            Optional<ChannelRef> named = arguments.get(channel);
            Optional<Place> place = desk.place(caller, named);
            if (place.isEmpty()) {
                return DailyFeature.unknownChannel(named, caller);
            }
            Optional<Schedule> schedule = engine.stores().schedules().find(place.get());
            return Reply.Notice.of(schedule.map(known -> posted(known, caller))
                    .orElseGet(() -> Words.of(DailyWords.class, caller.locale()).noneHere()));
        });
    }

    private String posted(Schedule schedule, Caller caller) {
        var words = Words.of(DailyWords.class, caller.locale());
        return switch (schedule.state()) {
            case Schedule.State.Off off -> words.noneHere();
            case Schedule.State.Paused paused -> words.isPaused(paused.reason());
            case Schedule.State.Active active -> said(schedule, posted(schedule, today(schedule), caller), caller);
        };
    }

    /** Posts the slot unless it was or may have been posted, and returns it as it stands afterwards. */
    private Slot posted(Schedule schedule, Slot slot, Caller caller) {
        boolean begins = switch (slot.fate()) {
            case Fate.Planned planned -> true;
            // the platform asked to wait, or a request that was given up on may still arrive
            case Fate.Retrying retrying -> !retrying.at().isAfter(engine.now());
            case Fate.Skipped skipped -> true;
            case Fate.Claimed claimed -> !claimed.until().isAfter(engine.now());
            case Fate.Sent sent -> false;
            case Fate.Late late -> false;
            case Fate.Unknown unknown -> false;
        };
        if (!begins) {
            return slot;
        }
        engine.stores().schedules().note(caller.community(),
                Change.of(engine.now(), caller.person(), "now", schedule.place()));
        Slot after = engine.delivery().attempt(schedule, slot);
        // whatever else is due now: the last answer, a further try, a word to the admin
        engine.attend(caller.community(), engine.now());
        return after;
    }

    /** Today's slot; a time that is still to come today counts as now. */
    private Slot today(Schedule schedule) {
        Instant now = engine.now();
        Timing timing = schedule.timing();
        LocalDate today = now.atZone(timing.zone()).toLocalDate();
        Instant fire = FireTimes.on(today, timing).at();
        boolean due = timing.days().contains(today.getDayOfWeek()) && !fire.isAfter(now)
                && fire.isAfter(schedule.origin().since());
        return engine.stores().slots().find(schedule.place(), today).orElse(Slot.planned(today, due ? fire : now));
    }

    private String said(Schedule schedule, Slot slot, Caller caller) {
        var words = Words.of(DailyWords.class, caller.locale());
        ZoneId zone = schedule.timing().zone();
        Instant end = Window.end(slot.date(), slot.due(), zone);
        return switch (slot.fate()) {
            case Fate.Sent sent -> words.posted();
            case Fate.Late late -> words.posted();
            case Fate.Claimed claimed -> words.underWay();
            case Fate.Planned planned -> words.underWay();
            case Fate.Retrying retrying when end.isAfter(engine.now()) -> words.triedAgain(
                    DailyText.reason(retrying.reason(), caller.locale()), DailyText.moment(end, zone));
            case Fate.Retrying retrying -> retrying.doubt().isPresent()
                    ? words.maybePosted()
                    : words.notPosted(DailyText.reason(retrying.reason(), caller.locale()));
            case Fate.Skipped skipped -> words.notPosted(DailyText.reason(skipped.reason(), caller.locale()));
            case Fate.Unknown unknown -> words.maybePosted();
        };
    }
}
