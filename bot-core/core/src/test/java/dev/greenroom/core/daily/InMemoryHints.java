package dev.greenroom.core.daily;

import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.Place;
import dev.greenroom.core.request.Platform;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A queue in memory; behaves as {@link HintsContract} says. */
public final class InMemoryHints implements Hints {
    private static final Duration SWEEP = Duration.ofSeconds(50);
    private final Map<CommunityId, Instant> due = new HashMap<>();
    private final Map<Platform, Instant> swept = new EnumMap<>(Platform.class);
    private final Map<Place, Instant> edits = new HashMap<>();
    private final Map<Place, Instant> editing = new HashMap<>();

    @Override
    public synchronized void at(CommunityId community, Instant at) {
        due.merge(community, at, InMemoryHints::earlier);
    }

    @Override
    public synchronized Optional<Instant> of(CommunityId community) {
        return Optional.ofNullable(due.get(community));
    }

    @Override
    public synchronized List<Taken> take(Platform platform, Instant now, int limit) {
        var taken = due.entrySet().stream()
                .filter(entry -> entry.getKey().platform() == platform && !entry.getValue().isAfter(now))
                .sorted(Map.Entry.comparingByValue()).limit(limit)
                .map(entry -> new Taken(entry.getKey(), now.plus(LEASE))).toList();
        taken.forEach(one -> due.put(one.community(), one.until()));
        return taken;
    }

    @Override
    public synchronized Taken renew(Taken taken, Instant now) {
        Instant until = now.plus(LEASE);
        return due.replace(taken.community(), taken.until(), until) ? new Taken(taken.community(), until) : taken;
    }

    @Override
    public synchronized void done(Taken taken, Instant next) {
        due.replace(taken.community(), taken.until(), next);
    }

    @Override
    public synchronized void drop(Taken taken) {
        due.remove(taken.community(), taken.until());
    }

    @Override
    public synchronized Optional<Instant> earliest(Platform platform) {
        return due.entrySet().stream().filter(entry -> entry.getKey().platform() == platform)
                .map(Map.Entry::getValue).min(Comparator.naturalOrder());
    }

    @Override
    public synchronized boolean sweeps(Platform platform, Instant now) {
        boolean mine = !swept.getOrDefault(platform, Instant.MIN).isAfter(now.minus(SWEEP));
        if (mine) {
            swept.put(platform, now);
        }
        return mine;
    }

    @Override
    public synchronized void edit(Place place, Instant at) {
        edits.merge(place, at, InMemoryHints::earlier);
    }

    @Override
    public synchronized List<Place> takeEdits(Platform platform, Instant now, int limit) {
        var places = Stream.concat(edits.entrySet().stream(), editing.entrySet().stream())
                .filter(entry -> entry.getKey().community().platform() == platform && !entry.getValue().isAfter(now))
                .sorted(Map.Entry.comparingByValue()).map(Map.Entry::getKey).distinct().limit(limit).toList();
        places.forEach(place -> {
            edits.remove(place);
            editing.put(place, now.plus(LEASE));
        });
        return places;
    }

    @Override
    public synchronized void edited(Place place) {
        editing.remove(place);
    }

    /** Forgets everything, as a queue that was lost. */
    public synchronized void lose() {
        due.clear();
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
