package dev.greenroom.core.request;

/** A channel or direct conversation, by the platform's own id: 1 to 64 characters of {@code A-Z a-z 0-9 - _}. */
public record ChannelId(String id) {
    public ChannelId {
        Ids.check(id);
    }

    @Override
    public String toString() {
        return id;
    }
}
