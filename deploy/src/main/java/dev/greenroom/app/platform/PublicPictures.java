package dev.greenroom.app.platform;

import dev.greenroom.core.reply.StoreUnavailable;
import dev.greenroom.core.text.Png;
import dev.greenroom.infra.redis.RedisPictures;
import dev.greenroom.slack.blocks.PictureUrls;
import java.net.URI;
import java.util.Optional;

/** Gives pictures addresses below GREENROOM_PUBLIC_URL, where {@link PictureFiles} serves them. Thread-safe. */
final class PublicPictures implements PictureUrls {
    private final String base;
    private final RedisPictures kept;

    PublicPictures(URI publicUrl, RedisPictures kept) {
        String text = publicUrl.toString();
        this.base = (text.endsWith("/") ? text : text + "/") + PictureFiles.FOLDER;
        this.kept = kept;
    }

    /** Without Redis a picture stands as its words. */
    @Override
    public Optional<URI> of(Png png) {
        try {
            return Optional.of(URI.create(base + kept.keep(png) + PictureFiles.TYPE));
        } catch (StoreUnavailable away) {
            return Optional.empty();
        }
    }
}
