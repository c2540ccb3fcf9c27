package dev.greenroom.infra.redis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.text.Png;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RedisPicturesTest {
    private static final Png PICTURE = new Png(new byte[]{-119, 80, 78, 71, 0, -1});
    private final RedisPictures pictures = new RedisPictures(TestRedis.emptied());

    @Test
    void anyProcessFindsWhatOneKept() {
        String name = pictures.keep(PICTURE);

        assertThat(new RedisPictures(TestRedis.another()).find(name)).contains(PICTURE);
        assertThat(pictures.keep(PICTURE)).isEqualTo(name);
    }

    @Test
    void allAreForgottenTogether() {
        String one = pictures.keep(PICTURE);
        String other = pictures.keep(new Png(new byte[]{-119, 80, 78, 71, 1}));
        pictures.forget();
        assertThat(pictures.find(one)).isEmpty();
        assertThat(pictures.find(other)).isEmpty();
        assertThat(pictures.keep(PICTURE)).isEqualTo(one);
        assertThat(pictures.find(one)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "key", "../key", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void nothingElseIsFound(String name) {
        assertThat(pictures.find(name)).isEmpty();
    }
}
