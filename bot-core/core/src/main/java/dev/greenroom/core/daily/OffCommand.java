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
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code /daily off}: stops the question of the day of a channel. */
final class OffCommand implements Command {
    private final Option<ChannelRef> channel = DailyOptions.channel();
    private final DailyEngine engine;
    private final DailyDesk desk;

    OffCommand(DailyEngine engine, DailyDesk desk) {
        this.engine = engine;
        this.desk = desk;
    }

    @Override
    public String path() {
        return "daily off";
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
        return Words.of(DailyWords.class, locale).describeOff();
    }

    @Override
    public Plan plan(Caller caller, Arguments arguments) {
        var words = Words.of(DailyWords.class, caller.locale());
        return Plan.privately(() -> {
            Optional<ChannelRef> named = arguments.get(channel);
            Optional<Place> place = desk.place(caller, named);
            if (place.isEmpty()) {
                return DailyFeature.unknownChannel(named, caller);
            }
            Optional<Schedule> schedule = engine.stores().schedules().find(place.get())
                    .filter(known -> !DailyFeature.off(known));
            if (schedule.isEmpty()) {
                return Reply.Notice.of(words.noneHere());
            }
            Instant now = engine.now();
            engine.stores().schedules().put(schedule.get().in(new Schedule.State.Off()),
                    Change.of(now, caller.person(), "off", place.get()));
            engine.attend(caller.community(), now);
            return Reply.Notice.of(words.stopped());
        });
    }
}
