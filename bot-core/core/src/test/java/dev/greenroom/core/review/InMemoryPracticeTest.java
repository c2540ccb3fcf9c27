package dev.greenroom.core.review;

import dev.greenroom.core.activity.ActiveDays;
import dev.greenroom.core.activity.Activities;

final class InMemoryPracticeTest extends PracticeContract {
    private final InMemoryPractice store = new InMemoryPractice();

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
