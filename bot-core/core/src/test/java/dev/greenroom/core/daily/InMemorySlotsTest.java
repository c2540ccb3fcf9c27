package dev.greenroom.core.daily;

final class InMemorySlotsTest extends SlotsContract {
    private final InMemorySlots slots = new InMemorySlots();

    @Override
    protected Slots slots() {
        return slots;
    }

    @Override
    protected Schedules schedules() {
        return slots;
    }
}
