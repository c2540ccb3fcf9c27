package dev.greenroom.core.review;

import dev.greenroom.core.activity.ActiveDays;

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
}
