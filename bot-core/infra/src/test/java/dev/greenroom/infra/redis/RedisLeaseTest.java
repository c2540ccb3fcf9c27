package dev.greenroom.infra.redis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.testing.Race;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class RedisLeaseTest {
    private static final Duration TERM = Duration.ofMinutes(1);

    @BeforeEach
    void empty() {
        TestRedis.emptied();
    }

    @Test
    void ofManyWhoAskAtOnceOneHasIt() {
        assertThat(Race.of(8, process -> lease("process-" + process, TERM).take())).containsOnlyOnce(true);
    }

    @Test
    void theHolderRenewsAndNobodyElseCanReleaseIt() {
        RedisLease mine = lease("mine", TERM);
        assertThat(mine.take()).isTrue();
        assertThat(mine.take()).isTrue();
        lease("yours", TERM).release();
        assertThat(lease("yours", TERM).take()).isFalse();
        mine.release();
        assertThat(lease("yours", TERM).take()).isTrue();
    }

    @Test
    void whoDoesNotRenewLosesIt() {
        assertThat(lease("frozen", TERM).take()).isTrue();
        TestRedis.template().expire(Keys.lease("discord"), Duration.ZERO);
        assertThat(lease("standby", TERM).take()).isTrue();
        assertThat(lease("frozen", TERM).take()).isFalse();
    }

    private static RedisLease lease(String holder, Duration term) {
        return new RedisLease(TestRedis.another(), "discord", holder, term);
    }
}
