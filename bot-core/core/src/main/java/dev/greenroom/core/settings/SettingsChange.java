package dev.greenroom.core.settings;

import dev.greenroom.core.request.Caller;

/** Somebody who wants to know when a person changed their settings. Implementations are thread-safe. */
@FunctionalInterface
public interface SettingsChange {

    /**
     * The caller's settings were stored and are these now.
     *
     * @param timed whether the reminder or the zone was among what was set, if only to what it was
     * @throws dev.greenroom.core.reply.StoreUnavailable if the store cannot be reached; the settings stay stored
     */
    void changed(Caller caller, PersonSettings now, boolean timed);
}
