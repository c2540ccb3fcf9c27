package dev.greenroom.core.command;

import dev.greenroom.core.command.Option.Read;
import dev.greenroom.core.command.Option.Shape;
import dev.greenroom.core.request.Caller;
import dev.greenroom.core.request.Profile;
import dev.greenroom.core.words.Words;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** An option that names a time zone. */
public final class ZoneOption {
    private static final int SUGGESTIONS = 25;
    private static final int MEANT = 3;

    private ZoneOption() {}

    /**
     * The option, completed from every zone of a place. An abbreviation or an offset is refused with the zones it may have
     * meant, because neither says when clocks change.
     */
    public static Option<ZoneId> of(String name) {
        return new Option<>(name, new Shape.Completed(ZoneOption::completions),
                (typed, caller) -> Zones.find(typed).<Read<ZoneId>>map(Read.Value::new)
                        .orElseGet(() -> new Read.Problem<>(Words.of(CommandWords.class, caller.locale())
                                .notAZone(Grammar.cut(typed),
                                        String.join(", ", Zones.meant(typed, caller.at(), MEANT))))),
                "Europe/Berlin");
    }

    /** Where nothing was typed yet, the caller's own zone comes first. */
    private static List<String> completions(String typed, Caller caller) {
        Stream<String> own = typed.isBlank()
                ? caller.who().profile().flatMap(Profile::zone).map(ZoneId::getId).stream()
                : Stream.of();
        return Stream.concat(own, Zones.complete(typed, SUGGESTIONS).stream()).distinct().limit(SUGGESTIONS).toList();
    }
}
