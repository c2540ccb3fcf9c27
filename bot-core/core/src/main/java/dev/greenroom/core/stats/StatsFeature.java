package dev.greenroom.core.stats;

import dev.greenroom.core.answer.FeedbackLinks;
import dev.greenroom.core.answer.Given;
import dev.greenroom.core.answer.GivenAnswers;
import dev.greenroom.core.bank.Library;
import dev.greenroom.core.command.Feature;
import dev.greenroom.core.due.Workload;
import dev.greenroom.core.due.Workloads;
import dev.greenroom.core.picture.Painter;
import dev.greenroom.core.points.Ledger;
import dev.greenroom.core.points.Span;
import dev.greenroom.core.reply.Card;
import dev.greenroom.core.reply.Reply;
import dev.greenroom.core.reply.Row;
import dev.greenroom.core.reply.Seal;
import dev.greenroom.core.request.Caller;
import dev.greenroom.core.settings.Settings;
import dev.greenroom.core.streak.StreakOf;
import dev.greenroom.core.words.Words;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** {@code /prep stats}. Thread-safe; blocks on the store. */
public final class StatsFeature {
    private static final int LAST_ANSWERS = 10;
    private final Library library;
    private final Seal seal;
    private final Records records;
    private final Painter painter;

    /** The feature over these records. */
    public StatsFeature(Library library, Seal seal, Records records, Painter painter) {
        this.library = library;
        this.seal = seal;
        this.records = records;
        this.painter = painter;
    }

    /** Where the numbers come from. */
    public record Records(Settings settings, StreakOf streaks, Workloads workloads, Earned earned) {}

    /** What was typed, and what was paid for it. */
    public record Earned(Ledger ledger, GivenAnswers answers) {}

    /** What the feature adds to the catalogue. */
    public Feature feature() {
        return new Feature(List.of(new StatsCommand(this)), List.of(), List.of());
    }

    Reply show(Caller caller) {
        var person = records.settings().person(caller.community(), caller.person());
        Workload workload = records.workloads().of(caller);
        List<Given> given = records.earned().answers().latest(caller.community(), caller.person(), LAST_ANSWERS);
        var now = new Stats(person, records.streaks().of(caller, person), workload, points(caller));
        var text = new StatsText(caller, library.bankOf(caller.community()), painter).of(now);
        return new Reply.Carded(new Card(text, answers(caller, given), Optional.empty()));
    }

    private Stats.Points points(Caller caller) {
        var zone = records.settings().community(caller.community()).zone().orElse(ZoneOffset.UTC);
        return new Stats.Points(total(caller, Span.WEEK, zone), total(caller, Span.ALL, zone));
    }

    private int total(Caller caller, Span span, java.time.ZoneId zone) {
        return records.earned().ledger().total(caller.community(), caller.person(), span.at(caller.at(), zone))
                .orElse(0);
    }

    /** The last answers whose text is kept: choosing one shows it again with its feedback. */
    private List<Row> answers(Caller caller, List<Given> given) {
        var bank = library.bankOf(caller.community());
        var options = given.stream().flatMap(answer -> bank.find(answer.typed().question()).stream()
                .map(question -> new Row.Option(question.wording().plain(),
                        FeedbackLinks.again(answer, caller, seal))))
                .toList();
        return options.isEmpty()
                ? List.of()
                : List.of(new Row.Choice(Words.of(StatsWords.class, caller.locale()).openAnswer(), options));
    }
}
