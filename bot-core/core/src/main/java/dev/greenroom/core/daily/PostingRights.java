package dev.greenroom.core.daily;

import dev.greenroom.core.request.Place;
import java.util.Optional;

/** Says beforehand whether the bot can post in a channel. Implementations are thread-safe and may call the platform. */
@FunctionalInterface
public interface PostingRights {
    /** Knows of no obstacles. */
    PostingRights ASSUMED = place -> Optional.empty();

    /**
     * What keeps the bot from posting there, in the platform's words; empty where nothing does or nobody can say.
     *
     * @throws dev.greenroom.core.request.PlatformUnavailable if the platform did not answer
     */
    Optional<String> obstacle(Place place);
}
