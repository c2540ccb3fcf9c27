package dev.greenroom.core.settings;

import dev.greenroom.core.command.Feature;
import java.util.List;

/** {@code /prep settings}. */
public final class SettingsFeature {
    private SettingsFeature() {}

    /**
     * What the feature adds to the catalogue.
     *
     * @param listeners told of every change, in this order
     */
    public static Feature of(Settings settings, SettingsStore store, List<SettingsChange> listeners) {
        return new Feature(List.of(new SettingsCommand(settings, store, listeners)), List.of(), List.of());
    }
}
