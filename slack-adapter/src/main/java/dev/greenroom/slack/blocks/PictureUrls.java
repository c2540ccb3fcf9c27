package dev.greenroom.slack.blocks;

import dev.greenroom.core.text.Png;
import java.net.URI;
import java.util.Optional;

/**
 * Makes addresses under which Slack can fetch a picture. Without one a picture stands as its words: an ephemeral
 * message cannot carry an uploaded file. Implementations are thread-safe and fast.
 */
@FunctionalInterface
public interface PictureUrls {
    /** No picture has an address: this server cannot be reached from outside. */
    PictureUrls NONE = png -> Optional.empty();

    /** A public {@code https} address of at most 3,000 characters, empty where there is none. */
    Optional<URI> of(Png png);
}
