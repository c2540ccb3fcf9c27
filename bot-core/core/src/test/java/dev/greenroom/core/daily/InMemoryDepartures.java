package dev.greenroom.core.daily;

import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.Platform;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Remembers departures in memory; behaves as {@link DeparturesContract} says, but has nothing to delete. */
public final class InMemoryDepartures implements Departures {
    private final Map<CommunityId, Instant> purges = new HashMap<>();
    private final List<CommunityId> purged = new ArrayList<>();

    @Override
    public synchronized void left(CommunityId community, Instant purge) {
        purges.putIfAbsent(community, purge);
    }

    @Override
    public synchronized boolean returned(CommunityId community) {
        return purges.remove(community) != null;
    }

    @Override
    public synchronized boolean gone(CommunityId community) {
        return purges.containsKey(community);
    }

    @Override
    public synchronized List<CommunityId> purgeable(Platform platform, Instant now, int limit) {
        return purges.entrySet().stream()
                .filter(entry -> entry.getKey().platform() == platform && !entry.getValue().isAfter(now))
                .map(Map.Entry::getKey)
                .limit(limit).toList();
    }

    @Override
    public synchronized void purge(CommunityId community) {
        purged.add(community);
        purges.remove(community);
    }

    /** What was deleted. */
    public synchronized List<CommunityId> purged() {
        return List.copyOf(purged);
    }
}
