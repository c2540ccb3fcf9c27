package dev.greenroom.core.request;

import java.util.Optional;

/**
 * Looks people up on their platform. Implementations are thread-safe, may call the platform (up to a few seconds) and
 * remember answers for minutes.
 */
public interface Directory {

    /**
     * The person's profile; empty where the platform says that nobody of this id is in the community any more.
     *
     * @throws PlatformUnavailable if the platform did not answer
     */
    Optional<Profile> profile(CommunityId community, PersonId person);
}
