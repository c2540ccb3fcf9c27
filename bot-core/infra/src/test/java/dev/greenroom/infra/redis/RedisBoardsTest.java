package dev.greenroom.infra.redis;

import dev.greenroom.core.board.Boards;
import dev.greenroom.core.board.BoardsContract;
import dev.greenroom.core.points.Ledger;
import dev.greenroom.core.settings.SettingsStore;
import dev.greenroom.core.team.Teams;
import org.junit.jupiter.api.BeforeEach;

final class RedisBoardsTest extends BoardsContract {
    @BeforeEach
    void empty() {
        TestRedis.emptied();
    }

    @Override
    protected Boards boards() {
        return new RedisBoards(TestRedis.another());
    }

    @Override
    protected Ledger ledger() {
        return new RedisLedger(TestRedis.another());
    }

    @Override
    protected Teams teams() {
        return new RedisTeams(TestRedis.another());
    }

    @Override
    protected SettingsStore settings() {
        return new RedisSettings(TestRedis.another());
    }
}
