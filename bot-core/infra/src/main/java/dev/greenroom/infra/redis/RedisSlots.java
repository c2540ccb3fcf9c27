package dev.greenroom.infra.redis;

import dev.greenroom.core.bank.QuestionId;
import dev.greenroom.core.daily.Notice;
import dev.greenroom.core.daily.Slot;
import dev.greenroom.core.daily.Slots;
import dev.greenroom.core.daily.Step;
import dev.greenroom.core.daily.Used;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.request.Place;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.data.redis.core.script.RedisScript;

/** The slots of a channel in a hash, compared and replaced as whole strings by one script. */
public final class RedisSlots implements Slots {
    private static final RedisScript<Long> ADVANCE = Redis.script("daily-advance", Long.class);
    private static final RedisScript<Long> ANSWERED = Redis.script("daily-answered", Long.class);
    /** How long answers are counted after the last one. */
    private static final Duration COUNTED = Duration.ofDays(40);
    /** No question's id begins like this. */
    private static final String WARNED = "#warned";
    private final Redis redis;

    /** Over this Redis. */
    public RedisSlots(Redis redis) {
        this.redis = redis;
    }

    @Override
    public SortedMap<LocalDate, Slot> of(Place place) {
        var slots = new TreeMap<LocalDate, Slot>();
        redis.ask(template -> template.<String, String>opsForHash().entries(key(place, "slots")))
                .forEach((day, code) -> {
                    LocalDate date = LocalDate.parse(day);
                    slots.put(date, SlotCode.read(date, code));
                });
        return slots;
    }

    @Override
    public Optional<Slot> find(Place place, LocalDate date) {
        return redis.ask(template -> Optional.ofNullable(template.<String, String>opsForHash()
                .get(key(place, "slots"), date.toString()))).map(code -> SlotCode.read(date, code));
    }

    @Override
    public boolean advance(Place place, Optional<Slot> expected, Step step) {
        var keys = List.of(key(place, "slots"), key(place, "used"), Keys.of(place.community(), "daily"),
                key(place.community()));
        Slot next = step.next();
        return redis.run(ADVANCE, keys, List.of(next.date().toString(), expected.map(SlotCode::of).orElse(""),
                SlotCode.of(next), Integer.toString(KEPT),
                step.used().map(use -> use.question().value()).orElse(""), Long.toString(next.date().toEpochDay()),
                step.used().filter(Step.Use::warned).map(use -> WARNED).orElse(""), place.channel().id(),
                step.pause().map(pause -> DailyCode.of(pause.expected())).orElse(""),
                step.pause().map(pause -> DailyCode.of(pause.next())).orElse(""),
                step.notice().map(Notice::mark).orElse(""),
                step.notice().map(DailyCode::of).orElse(""),
                step.under().map(DailyCode::of).orElse(""))) == 1;
    }

    @Override
    public Used used(Place place) {
        var days = new HashMap<>(
                redis.ask(template -> template.<String, String>opsForHash().entries(key(place, "used"))));
        Optional<LocalDate> warned = Optional.ofNullable(days.remove(WARNED)).map(RedisSlots::day);
        var last = new HashMap<QuestionId, LocalDate>();
        days.forEach((question, day) -> last.put(new QuestionId(question), day(day)));
        return new Used(last, warned);
    }

    /** People stand in it as digests of themselves and the post: they are counted, and nobody can be looked up. */
    @Override
    public boolean answered(Place place, LocalDate date, PersonId person) {
        return redis.run(ANSWERED, List.of(answerers(place, date)), List.of(
                Digest.of(person + "|" + Slot.mark(place, date)), Long.toString(COUNTED.toMillis()))) == 1;
    }

    @Override
    public int answers(Place place, LocalDate date) {
        Long count = redis.ask(template -> template.opsForSet().size(answerers(place, date)));
        return count == null ? 0 : Math.toIntExact(count);
    }

    private static String answerers(Place place, LocalDate date) {
        return key(place, "answered") + ":" + date;
    }

    @Override
    public List<Notice> notices(CommunityId community) {
        return redis.ask(template -> template.<String, String>opsForHash().entries(key(community))).entrySet().stream()
                .map(entry -> DailyCode.notice(community, entry.getKey(), entry.getValue())).toList();
    }

    @Override
    public void told(Notice notice) {
        redis.ask(template -> template.opsForHash().delete(key(notice.about().community()), notice.mark()));
    }

    private static LocalDate day(String epochDay) {
        return LocalDate.ofEpochDay(Long.parseLong(epochDay));
    }

    private static String key(Place place, String what) {
        return Keys.of(place.community(), "daily:" + what + ":" + place.channel().id());
    }

    private static String key(CommunityId community) {
        return Keys.of(community, "daily:notices");
    }
}
