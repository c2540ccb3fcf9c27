package dev.greenroom.core.settings;

import dev.greenroom.core.request.Caller;

/** Somebody who wants to know when a person changed their settings. Implementations are thread-safe. */
@FunctionalInterface
public interface SettingsChange {

    /**
     * The caller's settings were stored and are these now.
     *
     * @throws dev.greenroom.core.reply.StoreUnavailable if the store cannot be reached; the settings stay stored
     */
    void changed(Caller caller, PersonSettings now);
}
