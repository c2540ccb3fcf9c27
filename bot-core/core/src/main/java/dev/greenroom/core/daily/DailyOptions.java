package dev.greenroom.core.daily;

import dev.greenroom.core.command.Grammar;
import dev.greenroom.core.command.Option;
import dev.greenroom.core.command.Option.Read;
import dev.greenroom.core.command.Option.Shape;
import dev.greenroom.core.request.Caller;
import dev.greenroom.core.words.Words;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The options of /daily that no other command has. */
final class DailyOptions {
    private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3]):([0-5]\\d)");

    private DailyOptions() {}

    /** A time of day, to the minute. */
    static Option<LocalTime> time() {
        return new Option<>("time", new Shape.Text(false), (typed, caller) -> {
            Matcher time = TIME.matcher(typed.strip());
            return time.matches()
                    ? new Read.Value<>(LocalTime.of(Integer.parseInt(time.group(1)), Integer.parseInt(time.group(2))))
                    : new Read.Problem<>(words(caller).notATime(Grammar.cut(typed)));
        }, "09:00");
    }

    /** Days of the week. */
    static Option<Set<DayOfWeek>> days() {
        return new Option<>("days", new Shape.Text(false),
                (typed, caller) -> Days.read(typed).<Read<Set<DayOfWeek>>>map(Read.Value::new)
                        .orElseGet(() -> new Read.Problem<>(words(caller).notDays(Grammar.cut(typed)))),
                "mon-fri");
    }

    /** A channel, by id or by name. */
    static Option<ChannelRef> channel() {
        return new Option<>("channel", new Shape.Channel(),
                (typed, caller) -> ChannelRef.read(typed, caller.community().platform())
                        .<Read<ChannelRef>>map(Read.Value::new)
                        .orElseGet(() -> new Read.Problem<>(words(caller).notAChannel(Grammar.cut(typed)))),
                "#general");
    }

    private static DailyWords words(Caller caller) {
        return Words.of(DailyWords.class, caller.locale());
    }
}
