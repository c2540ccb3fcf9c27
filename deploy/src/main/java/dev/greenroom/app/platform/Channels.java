package dev.greenroom.app.platform;

import dev.greenroom.core.daily.ChannelNames;
import dev.greenroom.core.daily.PostingRights;
import dev.greenroom.core.request.Platform;
import java.util.Map;
import java.util.Optional;

/** What the platforms say of their channels; one that is off knows none and objects to nothing. */
public record Channels(Map<Platform, ChannelNames> knownNames, Map<Platform, PostingRights> knownRights) {
    public Channels {
        knownNames = Map.copyOf(knownNames);
        knownRights = Map.copyOf(knownRights);
    }

    /** Channels by their names. */
    public ChannelNames names() {
        return (community, name) -> Optional.ofNullable(knownNames.get(community.platform()))
                .flatMap(names -> names.named(community, name));
    }

    /** Whether a post could be made. */
    public PostingRights rights() {
        return place -> Optional.ofNullable(knownRights.get(place.community().platform()))
                .flatMap(rights -> rights.obstacle(place));
    }
}
