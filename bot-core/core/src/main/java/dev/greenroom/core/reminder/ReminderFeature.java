package dev.greenroom.core.reminder;

import dev.greenroom.core.command.Feature;
import dev.greenroom.core.command.OnPress;
import dev.greenroom.core.reminder.Reminders.Asked;
import dev.greenroom.core.reply.Plan;
import dev.greenroom.core.reply.Reply;
import dev.greenroom.core.request.Caller;
import dev.greenroom.core.settings.PersonSettings;
import dev.greenroom.core.settings.Settings;
import dev.greenroom.core.settings.SettingsChange;
import dev.greenroom.core.settings.SettingsStore;
import dev.greenroom.core.words.Words;
import java.util.List;
import java.util.Optional;

/** Plans reminders when they are switched on, and the button that switches them off. Thread-safe. */
public final class ReminderFeature implements SettingsChange {
    private final Reminders reminders;
    private final Settings settings;
    private final SettingsStore store;

    /** The feature over these stores. */
    public ReminderFeature(Reminders reminders, Settings settings, SettingsStore store) {
        this.reminders = reminders;
        this.settings = settings;
        this.store = store;
    }

    /** What the feature adds to the catalogue. */
    public Feature feature() {
        return new Feature(List.of(), List.of(new Off()), List.of());
    }

    /** What has nothing to do with the reminder leaves the one of today as it is: it may be about to be sent. */
    @Override
    public void changed(Caller caller, PersonSettings now, boolean timed) {
        if (timed) {
            planNext(caller, now);
        }
    }

    private void planNext(Caller caller, PersonSettings now) {
        now.reminder().ifPresentOrElse(
                time -> reminders.plan(caller.community(), caller.person(),
                        NextWake.after(caller.at(), time, settings.zone(caller, now),
                                new Asked(caller.locale(), settings.zoneOnPlatform(caller)))),
                () -> reminders.cancel(caller.community(), caller.person()));
    }

    /** The button below a reminder. */
    private final class Off implements OnPress {
        @Override
        public String verb() {
            return ReminderCards.OFF;
        }

        @Override
        public Plan plan(Caller caller, List<String> arguments) {
            return Plan.privately(() -> {
                var off = store.change(caller.community(), caller.person(), set -> new PersonSettings(set.zone(),
                        Optional.empty(), set.onBoard(), set.streak(), set.interview()));
                planNext(caller, off);
                return Reply.Notice.of(Words.of(ReminderWords.class, caller.locale()).offNow());
            });
        }
    }
}
