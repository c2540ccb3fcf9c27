package dev.greenroom.core.settings;

import dev.greenroom.core.request.Caller;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.Directory;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.request.PlatformUnavailable;
import dev.greenroom.core.request.Profile;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;

/** What holds for a person: their own settings, what their platform says, and the community's. Thread-safe. */
public final class Settings {
    private final SettingsStore store;
    private final Directory directory;

    /** Settings from this store and, for what people set on their platform, this directory. */
    public Settings(SettingsStore store, Directory directory) {
        this.store = store;
        this.directory = directory;
    }

    /** What the person has set, or the defaults. */
    public PersonSettings person(CommunityId community, PersonId person) {
        return store.person(community, person);
    }

    /** What the community has set, or the defaults. */
    public CommunitySettings community(CommunityId community) {
        return store.community(community);
    }

    /**
     * The caller's zone: what they set here, else what they set on the platform, else the community's, else UTC. A
     * platform that cannot be asked is passed over: a day counted in the community's zone is better than none.
     */
    public ZoneId zone(Caller caller, PersonSettings person) {
        return zone(caller.community(), person, () -> zoneOnPlatform(caller));
    }

    /**
     * The same for somebody who did not ask just now.
     *
     * @param onPlatform asked for what they set on the platform, only where that counts
     */
    public ZoneId zone(CommunityId community, PersonSettings set, Supplier<Optional<ZoneId>> onPlatform) {
        return set.zone().or(onPlatform).or(() -> store.community(community).zone()).orElse(ZoneOffset.UTC);
    }

    /** What the caller set on the platform; empty where nothing is known of it now. */
    public Optional<ZoneId> zoneOnPlatform(Caller caller) {
        return onPlatform(
                () -> caller.who().profile().or(() -> directory.profile(caller.community(), caller.person())));
    }

    /** The same of somebody who did not ask just now: some platforms tell it only of who is asking. */
    public Optional<ZoneId> zoneOnPlatform(CommunityId community, PersonId person) {
        return onPlatform(() -> directory.profile(community, person));
    }

    private static Optional<ZoneId> onPlatform(Supplier<Optional<Profile>> profile) {
        try {
            return profile.get().flatMap(Profile::zone);
        } catch (PlatformUnavailable away) {
            return Optional.empty();
        }
    }
}
