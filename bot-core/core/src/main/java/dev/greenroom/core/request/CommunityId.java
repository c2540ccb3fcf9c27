package dev.greenroom.core.request;

import java.util.Optional;

/**
 * A community: a Slack workspace, a Discord server, or the local chat. Everything that is stored belongs to one and
 * communities never see each other.
 *
 * @param id the platform's own id: 1 to 64 characters of {@code A-Z a-z 0-9 - _}
 */
public record CommunityId(Platform platform, String id) {
    private static final String DIRECT = "dm-";

    public CommunityId {
        Ids.check(id);
    }

    /** A person's direct conversation, on a platform where that belongs to no larger community. */
    public static CommunityId direct(Platform platform, PersonId person) {
        return new CommunityId(platform, DIRECT + person.id());
    }

    /** The person whose direct conversation this is; empty for a community of several. */
    public Optional<PersonId> onlyMember() {
        return id.startsWith(DIRECT) ? Optional.of(new PersonId(id.substring(DIRECT.length()))) : Optional.empty();
    }

    /** The community in keys and logs: {@code slack-T0123}. */
    public String key() {
        return platform.word() + "-" + id;
    }

    @Override
    public String toString() {
        return key();
    }
}
