package dev.greenroom.core.reminder;

/** The words of reminders. */
public interface ReminderWords {
    String due(int questions);

    String streak(int days);

    String why();

    String review();

    String off();

    String offNow();
}
