package dev.greenroom.core.reviewer;

import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Decisions in memory. */
public final class InMemoryConsents implements Consents {
    private final Map<List<Object>, Consent> consents = new ConcurrentHashMap<>();

    @Override
    public Optional<Consent> find(CommunityId community, PersonId person) {
        return Optional.ofNullable(consents.get(List.<Object>of(community, person)));
    }

    @Override
    public void save(CommunityId community, PersonId person, Consent consent) {
        consents.put(List.of(community, person), consent);
    }
}
