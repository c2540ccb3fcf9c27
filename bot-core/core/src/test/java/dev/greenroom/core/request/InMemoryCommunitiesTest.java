package dev.greenroom.core.request;

final class InMemoryCommunitiesTest extends CommunitiesContract {
    private final InMemoryCommunities communities = new InMemoryCommunities();

    @Override
    protected Communities communities() {
        return communities;
    }
}
