package dev.greenroom.core.daily;

import dev.greenroom.core.request.ChannelId;
import dev.greenroom.core.request.CommunityId;
import java.util.Optional;

/** Finds channels by what people call them. Implementations are thread-safe and may call the platform. */
@FunctionalInterface
public interface ChannelNames {
    /** Knows no names. */
    ChannelNames NONE = (community, name) -> Optional.empty();

    /**
     * The channel of this name.
     *
     * @param name without {@code #}, as somebody typed it
     * @throws dev.greenroom.core.request.PlatformUnavailable if the platform did not answer
     */
    Optional<ChannelId> named(CommunityId community, String name);
}
