package dev.greenroom.core.daily;

import dev.greenroom.core.bank.Filter;
import dev.greenroom.core.bank.Kind;
import dev.greenroom.core.bank.Level;
import dev.greenroom.core.bank.Library;
import dev.greenroom.core.command.Arguments;
import dev.greenroom.core.command.Command;
import dev.greenroom.core.command.Option;
import dev.greenroom.core.command.Options;
import dev.greenroom.core.command.TopicOption;
import dev.greenroom.core.command.ZoneOption;
import dev.greenroom.core.daily.Schedules.Change;
import dev.greenroom.core.reply.Card;
import dev.greenroom.core.reply.Plan;
import dev.greenroom.core.reply.Reply;
import dev.greenroom.core.request.Caller;
import dev.greenroom.core.request.Place;
import dev.greenroom.core.text.Block;
import dev.greenroom.core.text.Inline;
import dev.greenroom.core.text.RichText;
import dev.greenroom.core.words.Words;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** {@code /daily on}: posts a question of the day to a channel from now on. */
final class OnCommand implements Command {
    private static final LocalTime USUAL = LocalTime.of(9, 0);
    private static final int FIRES_SHOWN = 3;
    /** Fewer questions than this begin to repeat before long, so it is said at once. */
    private static final int FEW = 20;

    private final Option<LocalTime> time = DailyOptions.time();
    private final Option<ZoneId> zone = ZoneOption.of("zone");
    private final Option<Set<DayOfWeek>> days = DailyOptions.days();
    private final Option<String> topic;
    private final Option<Kind> kind = Options.oneOf("kind", List.of(Kind.values()), Kind::word);
    private final Option<Level> level = Options.oneOf("level", List.of(Level.values()), Level::word);
    private final Option<ChannelRef> channel = DailyOptions.channel();
    private final DailyEngine engine;
    private final DailyDesk desk;
    private final Library library;

    OnCommand(DailyEngine engine, DailyDesk desk, Library library) {
        this.topic = TopicOption.of("topic", library);
        this.engine = engine;
        this.desk = desk;
        this.library = library;
    }

    @Override
    public String path() {
        return "daily on";
    }

    @Override
    public List<Option<?>> options() {
        return List.of(time, zone, days, topic, kind, level, channel);
    }

    @Override
    public Audience audience() {
        return Audience.ADMINS;
    }

    @Override
    public String describe(Locale locale) {
        return Words.of(DailyWords.class, locale).describeOn();
    }

    @Override
    public Plan plan(Caller caller, Arguments arguments) {
        var words = Words.of(DailyWords.class, caller.locale());
        var filter = new Filter(arguments.get(topic), arguments.get(kind), arguments.get(level));
        int matching = library.bankOf(caller.community()).matching(filter).size();
        if (matching == 0) {
            return Plan.complain(words.noMatch());
        }
        return Plan.privately(() -> {
            Optional<ChannelRef> named = arguments.get(channel);
            Optional<Place> place = desk.place(caller, named);
            if (place.isEmpty()) {
                return DailyFeature.unknownChannel(named, caller);
            }
            Optional<String> obstacle = desk.obstacle(place.get());
            if (obstacle.isPresent()) {
                return Reply.Notice.of(words.cannotPost(obstacle.get()));
            }
            Instant now = engine.now();
            var timing = new Timing(arguments.get(time).orElse(USUAL),
                    arguments.get(zone).orElseGet(() -> desk.zone(caller)),
                    arguments.get(days).orElseGet(() -> desk.days(caller)));
            var origin = new Schedule.Origin(caller.person(), Words.spoken(caller.locale()), now);
            var schedule = new Schedule(place.get(), timing, filter, origin, new Schedule.State.Active());
            boolean replaced = keep(schedule, caller);
            return new Reply.Carded(Card.of(new RichText(confirmation(schedule, replaced, matching, caller))));
        });
    }

    /** Keeps the schedule; whether it takes the place of one that was on. */
    private boolean keep(Schedule schedule, Caller caller) {
        Schedules schedules = engine.stores().schedules();
        Instant since = schedule.origin().since();
        Optional<Schedule> before = schedules.find(schedule.place()).filter(known -> !DailyFeature.off(known));
        Timing timing = schedule.timing();
        schedules.put(schedule, new Change(since, caller.person(), "on", schedule.place().channel().id(),
                timing.time() + " " + timing.zone().getId() + " " + Days.write(timing.days())));
        before.ifPresent(replaced -> settle(replaced, schedule));
        FireTimes.after(since, timing).findFirst()
                .ifPresent(fire -> engine.attend(schedule.place().community(), fire.at()));
        return before.isPresent();
    }

    /** What was due under the schedule that was replaced and not begun yet is not made, unless it is due again. */
    private void settle(Schedule replaced, Schedule schedule) {
        Instant now = schedule.origin().since();
        Optional<LocalDate> next = FireTimes.after(now, schedule.timing()).map(Fire::date).findFirst();
        Agenda.open(replaced, engine.stores().slots().of(replaced.place()), now).values().stream()
                .filter(slot -> slot.stored().isEmpty() && !next.equals(Optional.of(slot.date())))
                .forEach(slot -> engine.delivery().skip(schedule, slot, Reason.of(Reason.Cause.SWITCHED_OFF)));
    }

    private List<Block> confirmation(Schedule schedule, boolean replaced, int matching, Caller caller) {
        var words = Words.of(DailyWords.class, caller.locale());
        var slots = engine.stores().slots().of(schedule.place());
        Instant now = schedule.origin().since();
        var blocks = new ArrayList<Block>();
        blocks.add(DailyText.paragraph(replaced ? words.replaced() : words.set()));
        blocks.add(DailyText.paragraph(DailyText.schedule(schedule, caller.locale())));
        blocks.add(DailyText.paragraph(words.next()));
        blocks.add(DailyText.fires(schedule, slots, now, FIRES_SHOWN));
        var today = slots.get(now.atZone(schedule.timing().zone()).toLocalDate());
        if (today != null && today.ended()) {
            blocks.add(DailyText.paragraph(words.counted()));
        }
        blocks.add(new Block.Aside(List.of(new Inline.Text(
                words.chosen(schedule.timing().zone().getId()) + " "
                        + (matching < FEW ? words.fewQuestions(matching) : words.questions(matching))))));
        return blocks;
    }
}
