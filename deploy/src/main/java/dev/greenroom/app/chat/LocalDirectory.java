package dev.greenroom.app.chat;

import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.Directory;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.request.Platform;
import dev.greenroom.core.request.Profile;
import java.util.Optional;

/** Looks people of the local chat up in its guestbook. The zone is known only while they are asking. */
public final class LocalDirectory implements Directory {
    /** The one community of the local chat. */
    public static final CommunityId COMMUNITY = new CommunityId(Platform.LOCAL, "local");

    private final Guestbook guestbook;

    /** The directory over this guestbook. */
    public LocalDirectory(Guestbook guestbook) {
        this.guestbook = guestbook;
    }

    @Override
    public Optional<Profile> profile(CommunityId community, PersonId person) {
        return guestbook.find(person).map(guest -> new Profile(guest.name(), guest.admin(), Optional.empty()));
    }
}
