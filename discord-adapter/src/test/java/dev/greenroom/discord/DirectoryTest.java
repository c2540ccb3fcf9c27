package dev.greenroom.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.request.Platform;
import dev.greenroom.core.request.PlatformUnavailable;
import dev.greenroom.core.request.Profile;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DirectoryTest {
    private final OnFakeDiscord greenroom = OnFakeDiscord.connected();
    private final CommunityId community = new CommunityId(Platform.DISCORD, greenroom.discord.guildId());

    @AfterEach
    void close() {
        greenroom.close();
    }

    private Optional<Profile> profile(String person) {
        return greenroom.adapter.directory().profile(community, new PersonId(person));
    }

    @Test
    void aMemberHasANameAndMayBeAnAdmin() {
        greenroom.discord.person("1001", "Ada");
        greenroom.discord.admin("1002");

        assertThat(profile("1001")).contains(new Profile("Ada", false, Optional.empty()));
        assertThat(profile("1002")).map(Profile::admin).contains(true);
    }

    @Test
    void whoLeftIsNobody() {
        greenroom.discord.person("1001");
        greenroom.discord.leaves("1001");

        assertThat(profile("1001")).isEmpty();
    }

    @Test
    void anAnswerIsRemembered() {
        greenroom.discord.person("1001");
        profile("1001");
        profile("1001");

        assertThat(greenroom.discord.calls("GET guilds/.*/members/1001")).hasSize(1);
    }

    @Test
    void aDiscordThatDoesNotAnswerIsUnavailable() {
        greenroom.discord.person("1001");
        greenroom.discord.faults().answer("GET guilds", 1, 500, 0);

        assertThatThrownBy(() -> profile("1001")).isInstanceOf(PlatformUnavailable.class);
        assertThat(profile("1001")).isPresent();
    }

    @Test
    void withoutAConnectionEverybodyIsUnavailable() {
        greenroom.adapter.stop();

        assertThatThrownBy(() -> profile("1001")).isInstanceOf(PlatformUnavailable.class);
    }

    @Test
    void somebodyInADirectConversationIsItsAdmin() {
        greenroom.discord.person("1001", "Ada");
        var direct = new CommunityId(Platform.DISCORD, "dm-1001");

        assertThat(greenroom.adapter.directory().profile(direct, new PersonId("1001")))
                .contains(new Profile("Ada", true, Optional.empty()));
    }

    @Test
    void whatIsRememberedIsForgottenInTimeAndTheOldestFirst() {
        var now = new AtomicReference<>(Instant.EPOCH);
        var remembered = new Remembered<String, Integer>(2, Duration.ofMinutes(5), now::get);
        remembered.put("a", 1);
        remembered.put("b", 2);
        remembered.put("c", 3);

        assertThat(remembered.get("a")).isEmpty();
        assertThat(remembered.get("c")).contains(3);
        now.set(Instant.EPOCH.plus(Duration.ofMinutes(5)));
        assertThat(remembered.get("c")).isEmpty();
    }
}
