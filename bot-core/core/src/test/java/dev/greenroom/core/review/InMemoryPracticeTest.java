package dev.greenroom.core.review;

import dev.greenroom.core.activity.ActiveDays;
import dev.greenroom.core.activity.Activities;
import dev.greenroom.core.points.InMemoryLedger;
import dev.greenroom.core.points.Ledger;
import dev.greenroom.core.settings.InMemorySettings;

final class InMemoryPracticeTest extends PracticeContract {
    private final InMemoryLedger ledger = new InMemoryLedger(new InMemorySettings());
    private final InMemoryPractice store = new InMemoryPractice(ledger);

    @Override
    protected Ledger ledger() {
        return ledger;
    }

    @Override
    protected Reviews reviews() {
        return store;
    }

    @Override
    protected ActiveDays days() {
        return store;
    }

    @Override
    protected Activities activities() {
        return store;
    }
}
