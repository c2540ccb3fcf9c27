package dev.greenroom.infra.redis;

import static dev.greenroom.infra.redis.EveryStore.CHANNEL;
import static dev.greenroom.infra.redis.EveryStore.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.board.Boards;
import dev.greenroom.core.board.Standings;
import dev.greenroom.core.points.Span;
import dev.greenroom.core.request.ChannelId;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.request.Place;
import dev.greenroom.core.request.Platform;
import dev.greenroom.core.testing.Stub;
import dev.greenroom.core.text.Png;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A person whom a platform knows everywhere, in a real Redis: exported and forgotten in every place at once. */
final class PersonalDataEverywhereTest {
    private static final PersonId ADA = new PersonId("U-ada-7531");
    private static final PersonId BOB = new PersonId("U-bob-9864");
    private static final CommunityId ONE = new CommunityId(Platform.DISCORD, "900000000000000001");
    private static final CommunityId OTHER = new CommunityId(Platform.DISCORD, "900000000000000002");
    private static final CommunityId DIRECT = CommunityId.direct(Platform.DISCORD, ADA);
    private final Redis redis = TestRedis.emptied();
    private final EveryStore stores = new EveryStore(redis);
    private final RedisPersonalData data = new RedisPersonalData(redis);

    @Test
    void onDiscordForgettingReachesEveryServerAndTheDirectConversation() {
        fillEverywhere();
        stores.fill(ONE, BOB);
        data.erase(ONE, ADA);
        assertThat(holding(ADA.id())).isEmpty();
        assertThat(holding(WORDS + ADA.id().hashCode())).isEmpty();
        assertThat(holding(WORDS + BOB.id().hashCode())).isNotEmpty();
        var week = Span.WEEK.at(Stub.MORNING, ZoneOffset.UTC);
        assertThat(new RedisBoards(redis).people(ONE, week, BOB, new Boards.Cut(10, 2)).top())
                .extracting(Standings.Standing::person).contains(BOB).doesNotContain(ADA);
        assertThat(new RedisSchedules(redis).of(OTHER)).hasSize(1)
                .allSatisfy(kept -> assertThat(kept.origin().creator()).isEqualTo(RedisPersonalData.NOBODY));

        fillEverywhere();
        data.erase(DIRECT, ADA);
        assertThat(holding(ADA.id())).isEmpty();
    }

    @Test
    void onDiscordTheExportHoldsEveryPlaceInWhichThereIsSomething() {
        fillEverywhere();
        var empty = new CommunityId(Platform.DISCORD, "900000000000000003");
        new RedisCommunities(redis).know(empty);
        stores.fill(empty, BOB);
        var dave = new PersonId("U-dave-1111");
        for (CommunityId home : List.of(ONE, DIRECT)) {
            assertThat(communities(data.export(home, ADA, Stub.MORNING)))
                    .containsExactlyInAnyOrder(ONE.id(), OTHER.id(), DIRECT.id());
        }
        assertThat(communities(data.export(ONE, dave, Stub.MORNING))).isEmpty();
        stores.daily(ONE, dave);
        assertThat(communities(data.export(OTHER, dave, Stub.MORNING)))
                .containsExactly(ONE.id());
    }

    @Test
    void onSlackAnotherWorkspacesPersonOfTheSameIdIsSomebodyElse() {
        var here = new CommunityId(Platform.SLACK, "T1");
        var there = new CommunityId(Platform.SLACK, "T2");
        for (CommunityId workspace : List.of(here, there)) {
            new RedisCommunities(redis).know(workspace);
            stores.fill(workspace, ADA);
        }
        assertThat(communities(data.export(here, ADA, Stub.MORNING))).hasSize(1);
        var pictures = new RedisPictures(redis);
        String board = pictures.keep(new Png(new byte[]{1, 2, 3}));
        data.erase(ONE, ADA);
        assertThat(pictures.find(board)).as("of another platform").isPresent();
        data.erase(here, ADA);
        assertThat(pictures.find(board)).as("may show a name").isEmpty();
        assertThat(communities(data.export(here, ADA, Stub.MORNING))).isEmpty();
        assertThat(communities(data.export(there, ADA, Stub.MORNING))).hasSize(1);
    }

    /** Two servers, one of them from before there was a list of them, and the direct conversation. */
    private void fillEverywhere() {
        for (CommunityId community : List.of(ONE, OTHER, DIRECT)) {
            stores.fill(community, ADA);
            new RedisHints(redis).at(community, Stub.MORNING);
            new RedisHints(redis).edit(new Place(community, new ChannelId(CHANNEL + "a")), Stub.MORNING);
        }
        new RedisCommunities(redis).know(ONE);
    }

    private static List<String> communities(String json) {
        return new JsonMapper().readTree(json).path("communities").valueStream()
                .map(section -> section.path("community").asString()).toList();
    }

    private Map<String, String> holding(String text) {
        return WholeRedis.holding(redis, text);
    }
}
