package dev.greenroom.infra.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.greenroom.core.reply.StoreUnavailable;
import dev.greenroom.core.testing.Race;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class InstallationKeyTest {
    private final Redis redis = TestRedis.emptied();

    @Test
    void processesThatStartTogetherAgreeOnOneKey() {
        var keys = Race.of(8, process -> Arrays.toString(new InstallationKey(TestRedis.another(), Optional.empty())
                .get()));
        assertThat(keys.stream().distinct()).hasSize(1);
    }

    @Test
    void withASecretTheKeyCannotBeReadFromRedis() {
        byte[] key = new InstallationKey(redis, Optional.of("correct horse")).get();
        assertThat(new InstallationKey(redis, Optional.of("correct horse")).get()).isEqualTo(key);
        assertThat(TestRedis.template().opsForValue().get(Keys.INSTALLATION_KEY)).startsWith("wrapped:");
        assertThatThrownBy(() -> new InstallationKey(redis, Optional.of("battery staple")).get())
                .hasMessageContaining("GREENROOM_SECRET");
        assertThatThrownBy(() -> new InstallationKey(redis, Optional.empty()).get())
                .hasMessageContaining("GREENROOM_SECRET");
    }

    @Test
    void withoutRedisThereIsNoKeyAndASayingSo() throws IOException {
        var nowhere = new Redis(TestRedis.template(TestRedis.freePort(), Duration.ofMillis(300)),
                Duration.ofMillis(300));
        assertThatThrownBy(() -> new InstallationKey(nowhere, Optional.empty()).get())
                .isInstanceOf(StoreUnavailable.class);
    }
}
