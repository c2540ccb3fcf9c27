package dev.greenroom.core.settings;

import dev.greenroom.core.command.Grammar;
import dev.greenroom.core.command.Option;
import dev.greenroom.core.command.Option.Read;
import dev.greenroom.core.command.Option.Shape;
import dev.greenroom.core.words.Words;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Options that take a time or a date, or a word that takes it back. */
final class MomentOptions {
    private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3]):([0-5]\\d)");

    private MomentOptions() {}

    /** A time of day as {@code HH:mm}, or {@code off}. */
    static Option<Optional<LocalTime>> timeOrOff(String name) {
        return new Option<>(name, new Shape.Text(false), (typed, caller) -> {
            String text = typed.strip().toLowerCase(Locale.ROOT);
            Matcher time = TIME.matcher(text);
            if (time.matches()) {
                return new Read.Value<>(Optional.of(
                        LocalTime.of(Integer.parseInt(time.group(1)), Integer.parseInt(time.group(2)))));
            }
            return text.equals("off")
                    ? new Read.Value<>(Optional.empty())
                    : new Read.Problem<>(
                            Words.of(SettingsWords.class, caller.locale()).notATime(Grammar.cut(typed)));
        }, "08:30");
    }

    /** A day of the calendar as {@code YYYY-MM-DD}, or {@code none}. */
    static Option<Optional<LocalDate>> dateOrNone(String name) {
        return new Option<>(name, new Shape.Text(false), (typed, caller) -> {
            String text = typed.strip().toLowerCase(Locale.ROOT);
            if (text.equals("none")) {
                return new Read.Value<>(Optional.empty());
            }
            try {
                return new Read.Value<>(Optional.of(LocalDate.parse(text)));
            } catch (DateTimeParseException e) {
                return new Read.Problem<>(
                        Words.of(SettingsWords.class, caller.locale()).notADate(Grammar.cut(typed)));
            }
        }, "2027-02-01");
    }
}
