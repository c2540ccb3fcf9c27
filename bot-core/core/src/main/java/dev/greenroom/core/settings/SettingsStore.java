package dev.greenroom.core.settings;

import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import java.util.function.UnaryOperator;

/**
 * Keeps what was set. Implementations are thread-safe; every method throws
 * {@link dev.greenroom.core.reply.StoreUnavailable} if the store cannot be reached.
 */
public interface SettingsStore {

    /** What the person has set, or the defaults. */
    PersonSettings person(CommunityId community, PersonId person);

    /**
     * Changes what the person has set. Of changes at the same time each is made upon what the one before it left, so none
     * takes another back.
     *
     * @param change may be asked more than once
     * @return what is set now
     */
    PersonSettings change(CommunityId community, PersonId person, UnaryOperator<PersonSettings> change);

    /** What the community has set, or the defaults. */
    CommunitySettings community(CommunityId community);

    /** Keeps what the community has set, whole. */
    void save(CommunityId community, CommunitySettings settings);
}
