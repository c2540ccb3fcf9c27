package dev.greenroom.core.daily;

import dev.greenroom.core.bank.Library;
import dev.greenroom.core.command.Arguments;
import dev.greenroom.core.command.Command;
import dev.greenroom.core.command.OnPress;
import dev.greenroom.core.command.Option;
import dev.greenroom.core.command.TurnPress;
import dev.greenroom.core.daily.Schedules.Change;
import dev.greenroom.core.reply.Plan;
import dev.greenroom.core.reply.Reply;
import dev.greenroom.core.reply.Seal;
import dev.greenroom.core.reply.Turning;
import dev.greenroom.core.request.Caller;
import dev.greenroom.core.text.Block;
import dev.greenroom.core.text.Inline;
import dev.greenroom.core.text.RichText;
import dev.greenroom.core.words.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;

/** {@code /daily status}: every schedule, what comes next, what became of the last posts, and who changed what. */
final class StatusCommand implements Command {
    private static final int FIRES_SHOWN = 10;
    private static final int POSTS_SHOWN = 7;
    private static final int CHANGES_SHOWN = 10;
    private final DailyEngine engine;
    private final DailyDesk desk;
    private final Library library;
    private final Turning turning;

    StatusCommand(DailyEngine engine, DailyDesk desk, Library library, Seal seal) {
        this.engine = engine;
        this.desk = desk;
        this.library = library;
        this.turning = new Turning("d.status", seal, this::text);
    }

    @Override
    public String path() {
        return "daily status";
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
        return Words.of(DailyWords.class, locale).describeStatus();
    }

    @Override
    public Plan plan(Caller caller, Arguments arguments) {
        return Plan.privately(() -> new Reply.Carded(turning.card(caller, 0)));
    }

    OnPress turning() {
        return new TurnPress(turning);
    }

    private RichText text(Caller caller) {
        var words = Words.of(DailyWords.class, caller.locale());
        var schedules = engine.stores().schedules().of(caller.community()).stream()
                .filter(schedule -> !DailyFeature.off(schedule)).toList();
        var blocks = new ArrayList<Block>();
        blocks.add(heading(words.statusTitle()));
        if (schedules.isEmpty()) {
            blocks.add(DailyText.paragraph(words.none()));
        }
        schedules.forEach(schedule -> blocks.addAll(status(schedule, caller)));
        blocks.addAll(changes(caller));
        return new RichText(blocks);
    }

    private List<Block> status(Schedule schedule, Caller caller) {
        var words = Words.of(DailyWords.class, caller.locale());
        SortedMap<?, Slot> slots = engine.stores().slots().of(schedule.place());
        var blocks = new ArrayList<Block>();
        blocks.add(DailyText.paragraph(DailyText.schedule(schedule, caller.locale())));
        switch (schedule.state()) {
            case Schedule.State.Active active -> {
                blocks.add(DailyText.fires(schedule, slots, engine.now(), FIRES_SHOWN));
                supply(schedule, words).map(DailyText::paragraph).ifPresent(blocks::add);
            }
            case Schedule.State.Paused paused -> blocks.add(DailyText.paragraph(words.paused(paused.reason())));
            case Schedule.State.Off off -> {
            }
        }
        var last = slots.values().stream().toList().reversed().stream().limit(POSTS_SHOWN).toList();
        ZoneId zone = schedule.timing().zone();
        blocks.add(DailyText.paragraph(last.isEmpty() ? words.noPosts() : words.lastPosts()));
        if (!last.isEmpty()) {
            blocks.add(new Block.Bullets(last.stream()
                    .map(slot -> List.of(DailyText.paragraph(DailyText.fate(slot, zone, caller.locale())))).toList()));
        }
        return blocks;
    }

    /** What its creator was told about its questions, or was to be told and could not. */
    private Optional<String> supply(Schedule schedule, DailyWords words) {
        var matching = library.bankOf(schedule.place().community()).matching(schedule.filter());
        if (matching.isEmpty()) {
            return Optional.of(words.tellNoQuestion());
        }
        int left = Pick.left(matching, engine.stores().slots().used(schedule.place()));
        LocalDate today = engine.now().atZone(schedule.timing().zone()).toLocalDate();
        return Scarcity.few(schedule, today, left) ? Optional.of(words.tellFewLeft(left)) : Optional.empty();
    }

    private List<Block> changes(Caller caller) {
        var changes = engine.stores().schedules().changes(caller.community(), CHANGES_SHOWN);
        if (changes.isEmpty()) {
            return List.of();
        }
        ZoneId zone = desk.settings().community(caller.community()).zone().orElse(ZoneOffset.UTC);
        return List.of(heading(Words.of(DailyWords.class, caller.locale()).changes()), new Block.Bullets(changes
                .stream().map(change -> List.of(DailyText.paragraph(change(change, zone, caller)))).toList()));
    }

    private List<Inline> change(Change change, ZoneId zone, Caller caller) {
        String said = DailyText.change(change, desk.name(caller.community(), change.person()), caller.locale());
        Instant at = change.at();
        return List.of(new Inline.Moment(at, DailyText.moment(at, zone)), new Inline.Text(" "),
                new Inline.Channel(change.channel()), new Inline.Text(" " + said.strip()));
    }

    private static Block heading(String text) {
        return new Block.Heading(4, List.of(new Inline.Text(text)));
    }
}
