package dev.greenroom.core.request;

import java.time.Instant;
import java.util.function.Predicate;

/**
 * Hears whether Greenroom is in a community. Implementations are thread-safe; every method may be called again for the
 * same news and throws {@link dev.greenroom.core.reply.StoreUnavailable} if it could not be kept.
 */
public interface Presence {
    /** Nobody listens. */
    Presence UNHEARD = new Presence() {
        @Override
        public void present(CommunityId community, Instant at) {
            // nobody listens
        }

        @Override
        public void left(CommunityId community, Instant at) {
            // nobody listens
        }

        @Override
        public void onlyIn(Platform platform, Predicate<CommunityId> there, Instant at) {
            // nobody listens
        }
    };

    /** Greenroom is in the community, perhaps again. */
    void present(CommunityId community, Instant at);

    /** The community removed Greenroom. */
    void left(CommunityId community, Instant at);

    /** Of the communities known on {@code platform}, those that are not {@code there} removed Greenroom unheard. */
    void onlyIn(Platform platform, Predicate<CommunityId> there, Instant at);
}
