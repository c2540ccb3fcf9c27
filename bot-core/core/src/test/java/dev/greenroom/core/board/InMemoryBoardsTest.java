package dev.greenroom.core.board;

import dev.greenroom.core.points.InMemoryLedger;
import dev.greenroom.core.points.Ledger;
import dev.greenroom.core.settings.InMemorySettings;
import dev.greenroom.core.settings.SettingsStore;
import dev.greenroom.core.team.Teams;

final class InMemoryBoardsTest extends BoardsContract {
    private final InMemorySettings settings = new InMemorySettings();
    private final InMemoryLedger ledger = new InMemoryLedger(settings);

    @Override
    protected Boards boards() {
        return ledger;
    }

    @Override
    protected Ledger ledger() {
        return ledger;
    }

    @Override
    protected Teams teams() {
        return ledger;
    }

    @Override
    protected SettingsStore settings() {
        return settings;
    }
}
