package dev.greenroom.core.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Communities} does. */
public abstract class CommunitiesContract {
    private static final CommunityId SERVER = new CommunityId(Platform.DISCORD, "77");

    /** A list; two calls give two instances over the same data. */
    protected abstract Communities communities();

    @Test
    void eachPlatformHasAListOfItsOwn() {
        communities().know(SERVER);
        communities().know(SERVER);
        communities().know(new CommunityId(Platform.DISCORD, "78"));
        communities().know(new CommunityId(Platform.SLACK, "T1"));
        assertThat(ids(Platform.DISCORD)).containsExactly("77", "78");
        assertThat(ids(Platform.SLACK)).containsExactly("T1");
        assertThat(ids(Platform.LOCAL)).isEmpty();
    }

    @Test
    void aDirectConversationStandsOnNoList() {
        communities().know(SERVER);
        communities().know(CommunityId.direct(Platform.DISCORD, new PersonId("ada")));
        assertThat(ids(Platform.DISCORD)).containsExactly("77");
    }

    /** The ids of all communities known on a platform, sorted. */
    protected Set<String> ids(Platform platform) {
        var ids = new TreeSet<String>();
        communities().each(platform, community -> ids.add(community.id()));
        return ids;
    }
}
