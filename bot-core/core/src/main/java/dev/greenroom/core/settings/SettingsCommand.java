package dev.greenroom.core.settings;

import dev.greenroom.core.command.Arguments;
import dev.greenroom.core.command.Command;
import dev.greenroom.core.command.Option;
import dev.greenroom.core.command.Options;
import dev.greenroom.core.command.ZoneOption;
import dev.greenroom.core.reply.Card;
import dev.greenroom.core.reply.Plan;
import dev.greenroom.core.reply.Reply;
import dev.greenroom.core.request.Caller;
import dev.greenroom.core.words.Words;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code /prep settings}: shows what holds for the caller, or changes it. */
final class SettingsCommand implements Command {
    private final Option<ZoneId> zone = ZoneOption.of("zone");
    private final Option<Optional<LocalTime>> reminder = MomentOptions.timeOrOff("reminder");
    private final Option<Boolean> board = Options.oneOf("board", List.of(true, false),
            shown -> shown ? "show" : "hide");
    private final Option<Boolean> streak = Options.oneOf("streak", List.of(true, false), on -> on ? "on" : "off");
    private final Option<Optional<LocalDate>> interview = MomentOptions.dateOrNone("interview-date");
    private final Settings settings;
    private final SettingsStore store;
    private final List<SettingsChange> listeners;

    SettingsCommand(Settings settings, SettingsStore store, List<SettingsChange> listeners) {
        this.settings = settings;
        this.store = store;
        this.listeners = List.copyOf(listeners);
    }

    @Override
    public String path() {
        return "prep settings";
    }

    @Override
    public List<Option<?>> options() {
        return List.of(zone, reminder, board, streak, interview);
    }

    @Override
    public Audience audience() {
        return Audience.EVERYBODY;
    }

    @Override
    public String describe(Locale locale) {
        return Words.of(SettingsWords.class, locale).describe();
    }

    @Override
    public Plan plan(Caller caller, Arguments arguments) {
        return Plan.privately(() -> {
            var now = arguments.isEmpty()
                    ? store.person(caller.community(), caller.person())
                    : store.change(caller.community(), caller.person(), before -> changed(before, arguments));
            if (!arguments.isEmpty()) {
                boolean timed = arguments.get(zone).isPresent() || arguments.get(reminder).isPresent();
                listeners.forEach(listener -> listener.changed(caller, now, timed));
            }
            return new Reply.Carded(Card.of(
                    SettingsText.of(now, settings.zone(caller, now), !arguments.isEmpty(), caller)));
        });
    }

    private PersonSettings changed(PersonSettings before, Arguments arguments) {
        return new PersonSettings(arguments.get(zone).or(before::zone),
                arguments.get(reminder).orElseGet(before::reminder), arguments.get(board).orElseGet(before::onBoard),
                arguments.get(streak).orElseGet(before::streak),
                arguments.get(interview).orElseGet(before::interview));
    }
}
