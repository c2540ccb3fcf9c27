package dev.greenroom.infra.redis;

import dev.greenroom.core.reminder.Reminders;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.request.Platform;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.redis.core.script.RedisScript;

/**
 * Reminders: the truth is a hash of the person in their community; beside it one queue of all communities, which only
 * hints at where to look. The hint is written first, so that a crash in between leaves a hint too many and none too few.
 */
public final class RedisReminders implements Reminders {
    private static final RedisScript<Long> CLAIM = Redis.script("claim-reminder", Long.class);
    private static final RedisScript<Long> REPLAN = Redis.script("replan-reminder", Long.class);
    private static final RedisScript<Long> RELEASE = Redis.script("release-reminder", Long.class);
    /** Longer than any two zones are apart, and than anything planned is late. */
    private static final Duration CLAIMED = Duration.ofDays(3);
    private final Redis redis;

    /** Over this Redis. */
    public RedisReminders(Redis redis) {
        this.redis = redis;
    }

    @Override
    public void plan(CommunityId community, PersonId person, Wake wake) {
        hint(community, person, wake.at());
        redis.change("HSET", key(community, person), List.of("at", Long.toString(wake.at().toEpochMilli()), "date",
                wake.date().toString(), "locale", wake.asked().locale().toLanguageTag(), "zone", zone(wake)));
    }

    @Override
    public void cancel(CommunityId community, PersonId person) {
        redis.change("HDEL", key(community, person), List.of("at", "date", "locale", "zone"));
        forgetHint(community, person);
    }

    /** The hint is written last here: until then the old one, which is due, leads to what is planned. */
    @Override
    public boolean replan(Planned planned, Wake next) {
        Wake wake = planned.wake();
        boolean replanned = redis.run(REPLAN, List.of(key(planned.community(), planned.person())),
                List.of(Long.toString(wake.at().toEpochMilli()), wake.date().toString(),
                        Long.toString(next.at().toEpochMilli()), next.date().toString(), zone(next))) == 1;
        if (replanned) {
            hint(planned.community(), planned.person(), next.at());
        }
        return replanned;
    }

    @Override
    public List<Planned> due(Instant now, Set<Platform> platforms, int limit) {
        var due = new ArrayList<Planned>();
        for (Hinted hinted : hinted(now, platforms, limit)) {
            Optional<Wake> wake = wake(hinted);
            if (wake.isEmpty()) {
                forgetHint(hinted.community(), hinted.person());
            } else if (wake.get().at().isAfter(now)) {
                hint(hinted.community(), hinted.person(), wake.get().at());
            } else {
                due.add(new Planned(hinted.community(), hinted.person(), wake.get()));
            }
        }
        return due;
    }

    /** As many of the hints at these platforms that are due; the others are read past, however many there are. */
    private List<Hinted> hinted(Instant now, Set<Platform> platforms, int limit) {
        var hinted = new ArrayList<Hinted>();
        Set<String> page;
        int read = 0;
        do {
            int from = read;
            page = redis.ask(template -> template.opsForZSet().rangeByScore(Keys.REMINDERS, 0, now.toEpochMilli(), from,
                    limit));
            page.stream().map(Hinted::read).filter(hint -> platforms.contains(hint.community().platform()))
                    .limit(limit - hinted.size()).forEach(hinted::add);
            read += page.size();
        } while (hinted.size() < limit && page.size() == limit);
        return hinted;
    }

    @Override
    public boolean claim(CommunityId community, PersonId person, LocalDate date) {
        return redis.run(CLAIM, List.of(claims(community, person)),
                List.of(date.toString(), Long.toString(CLAIMED.toMillis()))) == 1;
    }

    @Override
    public void release(CommunityId community, PersonId person, LocalDate date) {
        redis.run(RELEASE, List.of(claims(community, person)), List.of(date.toString()));
    }

    private Optional<Wake> wake(Hinted hinted) {
        var fields = redis.ask(template -> template.<String, String>opsForHash()
                .entries(key(hinted.community(), hinted.person())));
        return Optional.ofNullable(fields.get("at")).map(at -> new Wake(Instant.ofEpochMilli(Long.parseLong(at)),
                LocalDate.parse(fields.getOrDefault("date", "")),
                new Asked(Locale.forLanguageTag(fields.getOrDefault("locale", "en")),
                        Optional.ofNullable(fields.get("zone")).filter(zone -> !zone.isEmpty()).map(ZoneId::of))));
    }

    private static String zone(Wake wake) {
        return wake.asked().onPlatform().map(ZoneId::getId).orElse("");
    }

    private void hint(CommunityId community, PersonId person, Instant at) {
        redis.change("ZADD", Keys.REMINDERS,
                List.of(Long.toString(at.toEpochMilli()), Hinted.of(community, person)));
    }

    private void forgetHint(CommunityId community, PersonId person) {
        redis.change("ZREM", Keys.REMINDERS, List.of(Hinted.of(community, person)));
    }

    /** Where people are the same everywhere, their direct conversation stands for all communities they are in. */
    private static String claims(CommunityId community, PersonId person) {
        return Keys.of(community.platform().knowsPeopleEverywhere()
                ? CommunityId.direct(community.platform(), person)
                : community, person, "reminded");
    }

    private static String key(CommunityId community, PersonId person) {
        return Keys.of(community, person, "reminder");
    }
}
