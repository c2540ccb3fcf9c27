package dev.greenroom.core.interview;

import java.time.Duration;
import java.util.Optional;

final class InMemoryInterviewsTest extends InterviewsContract {
    private final InMemoryInterviews store = new InMemoryInterviews();

    @Override
    protected Interviews store() {
        return store;
    }

    @Override
    protected Optional<Duration> expiry() {
        return Optional.empty();
    }
}
