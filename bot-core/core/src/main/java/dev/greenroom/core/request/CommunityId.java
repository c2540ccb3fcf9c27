package dev.greenroom.core.request;

/**
 * A community: a Slack workspace, a Discord server, or the local chat. Everything that is stored belongs to one and
 * communities never see each other.
 *
 * @param id the platform's own id: 1 to 64 characters of {@code A-Z a-z 0-9 - _}
 */
public record CommunityId(Platform platform, String id) {
    public CommunityId {
        Ids.check(id);
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
