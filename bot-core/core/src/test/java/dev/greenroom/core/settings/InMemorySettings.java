package dev.greenroom.core.settings;

import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** Settings in memory. */
public final class InMemorySettings implements SettingsStore {
    private final Map<List<Object>, PersonSettings> people = new ConcurrentHashMap<>();
    private final Map<CommunityId, CommunitySettings> communities = new ConcurrentHashMap<>();

    @Override
    public PersonSettings person(CommunityId community, PersonId person) {
        return people.getOrDefault(List.<Object>of(community, person), PersonSettings.DEFAULT);
    }

    @Override
    public PersonSettings change(CommunityId community, PersonId person, UnaryOperator<PersonSettings> change) {
        return people.compute(List.of(community, person),
                (key, before) -> change.apply(before == null ? PersonSettings.DEFAULT : before));
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
