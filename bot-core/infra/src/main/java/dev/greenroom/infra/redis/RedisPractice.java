package dev.greenroom.infra.redis;

import dev.greenroom.core.activity.ActiveDays;
import dev.greenroom.core.activity.Activities;
import dev.greenroom.core.activity.Activity;
import dev.greenroom.core.bank.QuestionId;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.review.Reviews;
import dev.greenroom.core.review.Schedule;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.data.redis.core.script.RedisScript;

/** Schedules, the records of activities, and the days derived from them, all changed by one script. */
public final class RedisPractice implements Reviews, ActiveDays, Activities {
    private static final RedisScript<Long> RATE = Redis.script("rate", Long.class);
    private static final RedisScript<Long> RECORD = Redis.script("record-activity", Long.class);
    /** Behind the day in the field that counts its reviews. */
    static final String REVIEWS = ":r";
    /** Behind the day in the field that counts the answers to its question. */
    static final String DAILY = ":d";
    private final Redis redis;

    /** Over this Redis. */
    public RedisPractice(Redis redis) {
        this.redis = redis;
    }

    @Override
    public Optional<Schedule> find(CommunityId community, PersonId person, QuestionId question) {
        return redis.ask(template -> Optional.ofNullable(template.<String, String>opsForHash()
                .get(Keys.of(community, person, "review"), question.value()))).map(ScheduleCode::read);
    }

    @Override
    public boolean replace(CommunityId community, PersonId person, Change change) {
        Activity activity = change.activity();
        long stored = redis.run(RATE, keys(community, person), List.of(change.question().value(),
                change.expected().map(ScheduleCode::of).orElse(""), ScheduleCode.of(change.next()),
                Long.toString(change.next().now().due().toEpochDay()),
                ActivityCode.field(activity), ActivityCode.value(activity), activity.day().toString(),
                activity.what() == Activity.What.REVIEWED ? activity.day() + REVIEWS : ""));
        return stored == 1;
    }

    @Override
    public Map<QuestionId, Schedule> all(CommunityId community, PersonId person) {
        var codes = redis.ask(template -> template.<String, String>opsForHash()
                .entries(Keys.of(community, person, "review")));
        var schedules = new HashMap<QuestionId, Schedule>();
        codes.forEach((question, code) -> schedules.put(new QuestionId(question), ScheduleCode.read(code)));
        return schedules;
    }

    @Override
    public boolean undo(CommunityId community, PersonId person, QuestionId question) {
        return new Retraction(redis, community, person).of(question);
    }

    private static List<String> keys(CommunityId community, PersonId person) {
        return List.of(Keys.of(community, person, "review"), Keys.of(community, person, "due"),
                Keys.of(community, person, "activity"), Keys.of(community, person, "days"),
                Keys.of(community, person, "undo"));
    }

    @Override
    public void record(CommunityId community, PersonId person, Activity activity) {
        redis.run(RECORD, List.of(Keys.of(community, person, "activity"), Keys.of(community, person, "days")),
                List.of(ActivityCode.field(activity), ActivityCode.value(activity), activity.day().toString()));
    }

    @Override
    public SortedMap<LocalDate, Work> of(CommunityId community, PersonId person) {
        var counts = redis.ask(template -> template.<String, String>opsForHash()
                .entries(Keys.of(community, person, "days")));
        var days = new TreeMap<LocalDate, Work>();
        counts.forEach((field, count) -> {
            int end = field.indexOf(':');
            LocalDate day = LocalDate.parse(end < 0 ? field : field.substring(0, end));
            days.merge(day, work(end < 0 ? "" : field.substring(end), Integer.parseInt(count)), Work::plus);
        });
        return days;
    }

    private static Work work(String what, int number) {
        return switch (what) {
            case REVIEWS -> new Work(0, number, 0);
            case DAILY -> new Work(0, 0, number);
            default -> new Work(number, 0, 0);
        };
    }
}
