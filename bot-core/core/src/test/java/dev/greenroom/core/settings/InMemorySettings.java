package dev.greenroom.core.settings;

import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Settings in memory. */
public final class InMemorySettings implements SettingsStore {
    private final Map<List<Object>, PersonSettings> people = new ConcurrentHashMap<>();
    private final Map<CommunityId, CommunitySettings> communities = new ConcurrentHashMap<>();

    @Override
    public PersonSettings person(CommunityId community, PersonId person) {
        return people.getOrDefault(List.<Object>of(community, person), PersonSettings.DEFAULT);
    }

    @Override
    public void save(CommunityId community, PersonId person, PersonSettings settings) {
        people.put(List.of(community, person), settings);
    }

    @Override
    public CommunitySettings community(CommunityId community) {
        return communities.getOrDefault(community, CommunitySettings.DEFAULT);
    }

    @Override
    public void save(CommunityId community, CommunitySettings settings) {
        communities.put(community, settings);
    }
}
