package dev.greenroom.core.interview;

final class InMemoryInterviewsTest extends InterviewsContract {
    private final InMemoryInterviews store = new InMemoryInterviews();

    @Override
    protected Interviews store() {
        return store;
    }
}
