package dev.greenroom.app.platform;

import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.Directory;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.request.Platform;
import dev.greenroom.core.request.Profile;
import java.util.Map;
import java.util.Optional;

/** Looks people up on the platform of their community; on one that is off nobody is known. */
public record Directories(Map<Platform, Directory> platforms) implements Directory {
    public Directories {
        platforms = Map.copyOf(platforms);
    }

    @Override
    public Optional<Profile> profile(CommunityId community, PersonId person) {
        return Optional.ofNullable(platforms.get(community.platform()))
                .flatMap(directory -> directory.profile(community, person));
    }
}
