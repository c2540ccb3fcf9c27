package dev.greenroom.core.reminder;

final class InMemoryRemindersTest extends RemindersContract {
    private final InMemoryReminders store = new InMemoryReminders();

    @Override
    protected Reminders store() {
        return store;
    }
}
