package dev.greenroom.core.streak;

import dev.greenroom.core.command.Arguments;
import dev.greenroom.core.command.Command;
import dev.greenroom.core.command.Option;
import dev.greenroom.core.picture.Painter;
import dev.greenroom.core.reply.Card;
import dev.greenroom.core.reply.Plan;
import dev.greenroom.core.reply.Reply;
import dev.greenroom.core.request.Caller;
import dev.greenroom.core.settings.Settings;
import dev.greenroom.core.text.RichText;
import dev.greenroom.core.words.Words;
import java.util.List;
import java.util.Locale;

/** {@code /streak}: how long the caller's streak is, and why, day by day. */
public final class StreakCommand implements Command {
    private final StreakOf streaks;
    private final Settings settings;
    private final Painter painter;

    /** The command over these streaks. */
    public StreakCommand(StreakOf streaks, Settings settings, Painter painter) {
        this.streaks = streaks;
        this.settings = settings;
        this.painter = painter;
    }

    @Override
    public String path() {
        return "streak";
    }

    @Override
    public List<Option<?>> options() {
        return List.of();
    }

    @Override
    public Audience audience() {
        return Audience.EVERYBODY;
    }

    @Override
    public String describe(Locale locale) {
        return Words.of(StreakWords.class, locale).describe();
    }

    @Override
    public Plan plan(Caller caller, Arguments arguments) {
        return Plan.privately(() -> {
            var person = settings.person(caller.community(), caller.person());
            if (!person.streak()) {
                return Reply.Notice.of(Words.of(StreakWords.class, caller.locale()).hidden());
            }
            StreakOf.Today today = streaks.of(caller, person);
            RichText text = StreakText.of(today, streaks.news(caller, today), caller.locale());
            return new Reply.Carded(Card.of(today.work().isEmpty()
                    ? text
                    : text.plus(new RichText(WeeksOf.practice(today, true, caller.locale(), painter)))));
        });
    }
}
