package dev.greenroom.core.team;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TeamTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " \u00a0", "\u200b", "\u200d\u2060\ufeff", "\u3164", "\u2800", "\ufe0f"})
    void aNameThatNobodyCanSeeIsNone(String typed) {
        assertThat(Team.named(typed).name()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Owls", "👩‍💻", "نمی‌دانم", "🦉"})
    void whatCanBeSeenStaysAsItIs(String typed) {
        assertThat(Team.named(typed).name()).isEqualTo(typed);
    }
}
