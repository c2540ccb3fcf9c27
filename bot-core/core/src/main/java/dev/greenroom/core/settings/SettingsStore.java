package dev.greenroom.core.settings;

import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;

/**
 * Keeps what was set. Implementations are thread-safe; every method throws
 * {@link dev.greenroom.core.reply.StoreUnavailable} if the store cannot be reached.
 */
public interface SettingsStore {

    /** What the person has set, or the defaults. */
    PersonSettings person(CommunityId community, PersonId person);

    /** Keeps what the person has set, whole. */
    void save(CommunityId community, PersonId person, PersonSettings settings);

    /** What the community has set, or the defaults. */
    CommunitySettings community(CommunityId community);

    /** Keeps what the community has set, whole. */
    void save(CommunityId community, CommunitySettings settings);
}
