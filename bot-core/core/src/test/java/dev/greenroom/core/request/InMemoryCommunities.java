package dev.greenroom.core.request;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** The list of communities in memory; behaves as {@link CommunitiesContract} says. */
public final class InMemoryCommunities implements Communities {
    private final Set<CommunityId> known = new LinkedHashSet<>();

    @Override
    public synchronized void know(CommunityId community) {
        if (community.onlyMember().isEmpty()) {
            known.add(community);
        }
    }

    @Override
    public void each(Platform platform, Consumer<CommunityId> visitor) {
        known().stream().filter(community -> community.platform() == platform).forEach(visitor);
    }

    private synchronized List<CommunityId> known() {
        return List.copyOf(known);
    }
}
