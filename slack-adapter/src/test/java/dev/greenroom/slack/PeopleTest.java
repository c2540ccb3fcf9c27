package dev.greenroom.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.request.Platform;
import dev.greenroom.core.request.PlatformUnavailable;
import dev.greenroom.core.request.Profile;
import dev.greenroom.slack.fake.FakeSlack;
import dev.greenroom.slack.fake.Fault;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PeopleTest {
    private static final PersonId ADA = new PersonId("U7");
    private static final CommunityId HERE = new CommunityId(Platform.SLACK, FakeSlack.TEAM);
    private final Stage stage = new Stage();
    private final People people = stage.workspace.people();

    PeopleTest() {
        stage.slack.user("U7", "Ada & Co", true, "Europe/London", "de-DE");
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void aProfileIsWhatSlackKnows() {
        assertThat(people.profile(HERE, ADA))
                .contains(new Profile("Ada & Co", true, Optional.of(ZoneId.of("Europe/London"))));
    }

    @Test
    void slackIsAskedOnceInFiveMinutes() {
        people.profile(HERE, ADA);
        people.profile(HERE, ADA);
        assertThat(stage.slack.calls("users.info")).hasSize(1);
        stage.clock.advance(Duration.ofMinutes(5));
        people.profile(HERE, ADA);
        assertThat(stage.slack.calls("users.info")).hasSize(2);
    }

    @Test
    void whoIsGoneHasNoProfile() {
        stage.slack.leaves("U7");
        assertThat(people.profile(HERE, ADA)).isEmpty();
        assertThat(people.profile(HERE, new PersonId("U404"))).isEmpty();
    }

    @Test
    void aSlackThatDoesNotAnswerIsUnavailable() {
        stage.slack.faults().always("users.info", new Fault.Status(500));
        assertThatThrownBy(() -> people.profile(HERE, ADA)).isInstanceOf(PlatformUnavailable.class);
        stage.slack.goesDown();
        assertThatThrownBy(() -> people.profile(HERE, ADA)).isInstanceOf(PlatformUnavailable.class);
        stage.slack.comesBack();
    }

    @Test
    void aZoneThatJavaDoesNotKnowIsNone() {
        stage.slack.user("U7", "Ada", false, "Mars/Olympus", "en-US");
        assertThat(people.profile(HERE, ADA).orElseThrow().zone()).isEmpty();
    }

    @Test
    void whoIsMetForTheFirstTimeIsSpokenToInTheirLanguageAndStaysSo() {
        assertThat(people.localeOf(ADA)).isEqualTo(Locale.GERMANY);
        stage.clock.advance(Duration.ofDays(1));
        stage.slack.goesDown();
        assertThat(people.localeOf(ADA)).isEqualTo(Locale.GERMANY);
        stage.slack.comesBack();
        assertThat(stage.slack.calls("users.info")).hasSize(1);
    }

    @Test
    void aSlackThatDoesNotAnswerInTimeIsNotWaitedForAndTheRestIsInEnglish() {
        var answer = new CountDownLatch(1);
        stage.slack.faults().once("users.info", new Fault.Hang(answer));
        assertThat(people.localeOf(ADA)).isEqualTo(Locale.ENGLISH);
        answer.countDown();
        people.profile(HERE, ADA);
        assertThat(people.localeOf(ADA)).isEqualTo(Locale.GERMANY);
    }

    @Test
    void aTiredSlackIsNotAskedForLanguages() {
        stage.slack.faults().once("users.info", new Fault.TooMany(30));
        people.learn(ADA);
        people.learn(ADA);
        assertThat(stage.slack.calls("users.info")).hasSize(1);
        stage.clock.advance(Duration.ofSeconds(30));
        people.learn(ADA);
        assertThat(people.localeOf(ADA)).isEqualTo(Locale.GERMANY);
    }
}
