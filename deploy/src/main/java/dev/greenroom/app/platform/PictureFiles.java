package dev.greenroom.app.platform;

import dev.greenroom.infra.redis.RedisPictures;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Serves the pictures that messages on Slack point to. */
@RestController
final class PictureFiles {
    static final String FOLDER = "pictures/";
    static final String TYPE = ".png";
    /** A name stands for its bytes, which never change. */
    private static final CacheControl CACHE = CacheControl.maxAge(Duration.ofDays(1)).cachePublic().immutable();

    private final RedisPictures pictures;

    PictureFiles(RedisPictures pictures) {
        this.pictures = pictures;
    }

    @GetMapping("/" + FOLDER + "{name}" + TYPE)
    ResponseEntity<byte[]> picture(@PathVariable String name) {
        return pictures.find(name)
                .map(picture -> ResponseEntity.ok().cacheControl(CACHE).contentType(MediaType.IMAGE_PNG)
                        .body(picture.bytes()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
