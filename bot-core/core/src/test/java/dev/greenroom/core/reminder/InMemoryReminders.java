package dev.greenroom.core.reminder;

import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.request.Platform;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reminders in memory; behaves as {@link RemindersContract} says. */
public final class InMemoryReminders implements Reminders {
    private final Map<List<Object>, Planned> planned = new HashMap<>();
    private final Map<List<Object>, LocalDate> claimed = new HashMap<>();

    @Override
    public synchronized void plan(CommunityId community, PersonId person, Wake wake) {
        planned.put(List.of(community, person), new Planned(community, person, wake));
    }

    @Override
    public synchronized boolean replan(Planned expected, Wake next) {
        return planned.replace(List.of(expected.community(), expected.person()), expected,
                new Planned(expected.community(), expected.person(), next));
    }

    @Override
    public synchronized void cancel(CommunityId community, PersonId person) {
        planned.remove(List.<Object>of(community, person));
    }

    @Override
    public synchronized List<Planned> due(Instant now, Set<Platform> platforms, int limit) {
        return planned.values().stream().filter(wake -> !wake.wake().at().isAfter(now))
                .filter(wake -> platforms.contains(wake.community().platform()))
                .sorted(Comparator.comparing(wake -> wake.wake().at())).limit(limit).toList();
    }

    @Override
    public synchronized boolean claim(CommunityId community, PersonId person, LocalDate date) {
        LocalDate last = claimed.get(claims(community, person));
        if (last != null && !last.isBefore(date)) {
            return false;
        }
        claimed.put(claims(community, person), date);
        return true;
    }

    @Override
    public synchronized void release(CommunityId community, PersonId person, LocalDate date) {
        claimed.remove(claims(community, person), date);
    }

    private static List<Object> claims(CommunityId community, PersonId person) {
        return List.of(community.platform().knowsPeopleEverywhere() ? community.platform() : community, person);
    }
}
