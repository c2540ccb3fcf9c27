package dev.greenroom.infra.redis;

import dev.greenroom.core.daily.Hints;
import dev.greenroom.core.request.ChannelId;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.Place;
import dev.greenroom.core.request.Platform;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.redis.core.script.RedisScript;

/**
 * The shared queue: sorted sets by time. Whatever is taken gets a later time instead of being removed, so what nobody
 * finishes comes up again.
 */
public final class RedisHints implements Hints {
    private static final RedisScript<Long> EARLIER = Redis.script("hint-earlier", Long.class);
    @SuppressWarnings("rawtypes") // a script's result type is a class
    private static final RedisScript<List> TAKE = Redis.script("hint-take", List.class);
    private static final RedisScript<Long> DONE = Redis.script("hint-done", Long.class);
    private static final RedisScript<Long> SWEEP = Redis.script("hint-sweep", Long.class);
    @SuppressWarnings("rawtypes") // a script's result type is a class
    private static final RedisScript<List> TAKE_EDITS = Redis.script("edits-take", List.class);
    /** Before the name of a post that somebody is bringing up to date; no community's id begins like this. */
    private static final String TAKEN = "!";
    private static final Duration SWEEP_EVERY = Duration.ofSeconds(50);
    private final Redis redis;

    /** Over this Redis. */
    public RedisHints(Redis redis) {
        this.redis = redis;
    }

    @Override
    public void at(CommunityId community, Instant at) {
        redis.run(EARLIER, List.of(Keys.due(community.platform())), List.of(community.id(), Fields.moment(at)));
    }

    @Override
    public Optional<Instant> of(CommunityId community) {
        return redis.ask(template -> Optional.ofNullable(
                template.opsForZSet().score(Keys.due(community.platform()), community.id()))).map(RedisHints::moment);
    }

    @Override
    public List<Taken> take(Platform platform, Instant now, int limit) {
        Instant until = now.plus(LEASE);
        return strings(redis.run(TAKE, List.of(Keys.due(platform)),
                List.of(Fields.moment(now), Fields.moment(until), Integer.toString(limit)))).stream()
                .map(id -> new Taken(new CommunityId(platform, id), until)).toList();
    }

    @Override
    public Taken renew(Taken taken, Instant now) {
        Instant until = now.plus(LEASE);
        return giveBack(taken, Fields.moment(until)) ? new Taken(taken.community(), until) : taken;
    }

    @Override
    public void done(Taken taken, Instant next) {
        giveBack(taken, Fields.moment(next));
    }

    @Override
    public void drop(Taken taken) {
        giveBack(taken, "");
    }

    private boolean giveBack(Taken taken, String next) {
        return redis.run(DONE, List.of(Keys.due(taken.community().platform())),
                List.of(taken.community().id(), Fields.moment(taken.until()), next)) == 1;
    }

    @Override
    public Optional<Instant> earliest(Platform platform) {
        return redis.ask(template -> template.opsForZSet().rangeWithScores(Keys.due(platform), 0, 0)).stream()
                .flatMap(first -> Optional.ofNullable(first.getScore()).stream()).map(RedisHints::moment).findFirst();
    }

    @Override
    public boolean sweeps(Platform platform, Instant now) {
        return redis.run(SWEEP, List.of(Keys.sweep(platform)),
                List.of(Fields.moment(now), Long.toString(SWEEP_EVERY.toMillis()))) == 1;
    }

    @Override
    public void edit(Place place, Instant at) {
        redis.run(EARLIER, List.of(edits(place)), List.of(name(place), Fields.moment(at)));
    }

    @Override
    public List<Place> takeEdits(Platform platform, Instant now, int limit) {
        return strings(redis.run(TAKE_EDITS, List.of(Keys.edits(platform)), List.of(Fields.moment(now),
                Fields.moment(now.plus(LEASE)), Integer.toString(limit), TAKEN))).stream()
                .map(name -> place(platform, name)).toList();
    }

    @Override
    public void edited(Place place) {
        redis.ask(template -> template.opsForZSet().remove(edits(place), TAKEN + name(place)));
    }

    /** Takes everything that concerns the community and these channels of it out of the queues. */
    void forget(CommunityId community, Collection<String> channels) {
        redis.ask(template -> template.opsForZSet().remove(Keys.due(community.platform()), community.id()));
        for (String channel : channels) {
            String name = name(new Place(community, new ChannelId(channel)));
            redis.ask(template -> template.opsForZSet().remove(Keys.edits(community.platform()), name, TAKEN + name));
        }
    }

    private static String edits(Place place) {
        return Keys.edits(place.community().platform());
    }

    private static String name(Place place) {
        return place.community().id() + "/" + place.channel().id();
    }

    private static Place place(Platform platform, String name) {
        int end = name.indexOf('/');
        return new Place(new CommunityId(platform, name.substring(0, end)), new ChannelId(name.substring(end + 1)));
    }

    private static Instant moment(Double score) {
        return Instant.ofEpochMilli(score.longValue());
    }

    private static List<String> strings(List<?> names) {
        return names.stream().map(Object::toString).toList();
    }
}
