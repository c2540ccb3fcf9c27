package dev.greenroom.infra.redis;

import dev.greenroom.core.daily.Schedule;
import dev.greenroom.core.daily.Schedules;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.Place;
import dev.greenroom.core.request.Platform;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.data.redis.core.ScanOptions;
import org.springframework.data.redis.core.script.RedisScript;

/** The schedules of a community in a hash, and a list of who changed them. */
public final class RedisSchedules implements Schedules {
    private static final RedisScript<Long> PUT = Redis.script("daily-put", Long.class);
    private static final RedisScript<Long> REPLACE = Redis.script("replace-field", Long.class);
    private static final RedisScript<Long> NOTE = Redis.script("daily-note", Long.class);
    private static final int SCANNED_AT_A_TIME = 500;
    private final Redis redis;

    /** Over this Redis. */
    public RedisSchedules(Redis redis) {
        this.redis = redis;
    }

    @Override
    public List<Schedule> of(CommunityId community) {
        return redis.ask(template -> template.<String, String>opsForHash().entries(key(community))).entrySet().stream()
                .map(entry -> DailyCode.schedule(community, entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(schedule -> schedule.place().channel().id())).toList();
    }

    @Override
    public Optional<Schedule> find(Place place) {
        String channel = place.channel().id();
        return redis.ask(template -> Optional.ofNullable(template.<String, String>opsForHash()
                .get(key(place.community()), channel)))
                .map(code -> DailyCode.schedule(place.community(), channel, code));
    }

    /** The community is made known first: one that has no schedule after all is looked at in vain, and that is all. */
    @Override
    public void put(Schedule schedule, Change change) {
        CommunityId community = schedule.place().community();
        redis.change("SADD", Keys.dailyCommunities(community.platform()), List.of(community.id()));
        redis.run(PUT, List.of(key(community), changes(community)), List.of(schedule.place().channel().id(),
                DailyCode.of(schedule), DailyCode.of(change), Integer.toString(CHANGES_KEPT)));
    }

    @Override
    public boolean replace(Schedule expected, Schedule next) {
        return redis.run(REPLACE, List.of(key(expected.place().community())),
                List.of(expected.place().channel().id(), DailyCode.of(expected), DailyCode.of(next))) == 1;
    }

    @Override
    public void note(CommunityId community, Change change) {
        redis.run(NOTE, List.of(changes(community)), List.of(DailyCode.of(change), Integer.toString(CHANGES_KEPT)));
    }

    @Override
    public List<Change> changes(CommunityId community, int limit) {
        return redis.ask(template -> template.opsForList().range(changes(community), 0, limit - 1L)).stream()
                .map(DailyCode::change).toList();
    }

    @Override
    public void communities(Platform platform, Consumer<CommunityId> visitor) {
        var options = ScanOptions.scanOptions().count(SCANNED_AT_A_TIME).build();
        redis.ask(template -> {
            try (var cursor = template.opsForSet().scan(Keys.dailyCommunities(platform), options)) {
                cursor.forEachRemaining(id -> visitor.accept(new CommunityId(platform, id)));
            }
            return true;
        });
    }

    private static String key(CommunityId community) {
        return Keys.of(community, "daily");
    }

    private static String changes(CommunityId community) {
        return Keys.of(community, "daily:changes");
    }
}
