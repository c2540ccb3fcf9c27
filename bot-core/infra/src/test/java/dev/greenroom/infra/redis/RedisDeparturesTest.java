package dev.greenroom.infra.redis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.daily.Daily;
import dev.greenroom.core.daily.Departures;
import dev.greenroom.core.daily.DeparturesContract;
import dev.greenroom.core.daily.Schedules.Change;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.request.Platform;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class RedisDeparturesTest extends DeparturesContract {
    private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");

    @BeforeEach
    void empty() {
        TestRedis.emptied();
    }

    @Override
    protected Departures departures() {
        return new RedisDepartures(TestRedis.another());
    }

    @Test
    void nothingOfAPurgedCommunityIsLeftAndNothingOfOthersIsTouched() {
        var leaves = new CommunityId(Platform.SLACK, "T1");
        var stays = new CommunityId(Platform.SLACK, "T12");
        for (CommunityId community : Set.of(leaves, stays)) {
            new RedisSchedules(TestRedis.another()).put(Daily.schedule(Daily.place(community, "C1"), NOW),
                    new Change(NOW, new PersonId("ada"), "on", "C1", ""));
            new RedisHints(TestRedis.another()).at(community, NOW);
        }
        Set<String> before = TestRedis.template().keys("*");
        departures().left(leaves, NOW);
        departures().purge(leaves);
        assertThat(before).anyMatch(key -> key.contains("{slack-T1}"));
        assertThat(TestRedis.template().keys("*")).noneMatch(key -> key.contains("{slack-T1}"))
                .anyMatch(key -> key.contains("{slack-T12}"));
        assertThat(new RedisHints(TestRedis.another()).of(leaves)).isEmpty();
        assertThat(new RedisHints(TestRedis.another()).of(stays)).isPresent();
    }
}
