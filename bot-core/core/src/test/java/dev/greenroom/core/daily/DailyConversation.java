package dev.greenroom.core.daily;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.testing.Surface;
import dev.greenroom.core.testing.Surface.Shown;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people see of /daily, the same on every surface; it is ten in the morning in Berlin. */
public abstract class DailyConversation {
    private static final int LOOKS = 5_000;
    private SampleDaily daily;
    private Surface surface;
    private Surface.Person admin;
    private Surface.Person bob;

    /** The question of the day on the surface's platform. */
    protected abstract SampleDaily daily();

    /** A surface on which {@code daily} runs; who is called {@code admin} is one, the first to come. */
    protected abstract Surface surface(SampleDaily daily);

    @BeforeEach
    void open() {
        daily = daily();
        surface = surface(daily);
        admin = surface.person("admin");
        bob = surface.person("bob");
    }

    @AfterEach
    void close() {
        surface.close();
    }

    @Test
    void whatSomebodySharesIsShownWhenTheQuestionClosesAndApplaudedOnce() {
        String words = "The GIL is a mutex in CPython, and I/O-bound threads still help *everyone* <b>";
        admin.types("/daily on time:17:00 zone:Europe/Berlin days:all");
        daily.pass(Duration.ofHours(7).plusSeconds(11));
        Surface.Person carl = surface.person("carl");
        carl.presses("Answer");
        carl.submits(Map.of("answer", words));
        carl.presses("Share with the team");
        assertThat(carl.last().alone()).isTrue();
        assertThat(carl.last().text()).startsWith("Shared.");
        assertThat(bob.sees()).noneMatch(shown -> shown.text().contains(words));

        daily.pass(Duration.ofDays(1));
        daily.pass(Duration.ofMinutes(3));
        Shown best = one(bob, shown -> shown.text().contains("Answer by carl"));
        assertThat(best.text()).contains(words);
        assertThat(best.alone()).isFalse();
        assertThat(best.buttons()).contains("Applaud");
        bob.presses("Applaud");
        assertThat(one(bob, shown -> shown.text().contains("carl gets +2 points")).alone()).isTrue();
        bob.presses("Applaud");
        assertThat(one(bob, shown -> shown.text().contains("applauded this answer already")).alone()).isTrue();
        carl.presses("Applaud");
        assertThat(one(carl, shown -> shown.text().contains("This answer is yours")).alone()).isTrue();
        carl.presses("Share with the team");
        assertThat(one(carl, shown -> shown.text().contains("This question is closed")).alone()).isTrue();
    }

    @Test
    void aQuestionIsPostedAnsweredCountedAndItsAnswerFollowsOnTheNextPostDay() {
        admin.types("/daily on time:17:00 zone:Europe/Berlin days:all");
        assertThat(admin.last().alone()).isTrue();
        assertThat(admin.last().text()).contains("Done. I post a question of the day", "2026-11-20 17:00 +01:00",
                "2026-11-21 17:00 +01:00", "2026-11-22 17:00 +01:00");
        assertThat(bob.sees()).isEmpty();

        daily.pass(Duration.ofHours(7).plusSeconds(11));
        assertThat(bob.last().text()).contains("Question of the day", "What is the GIL?")
                .doesNotContain("One thread runs");
        assertThat(bob.last().alone()).isFalse();
        assertThat(bob.last().buttons()).containsExactly("Answer", "Show answer");

        bob.presses("Show answer");
        assertThat(one(bob, shown -> shown.text().contains("One thread runs")).alone()).isTrue();
        Surface.Person carl = surface.person("carl");
        carl.presses("Answer");
        assertThat(carl.openForm()).isEqualTo("Your answer");
        carl.submits(Map.of("answer", "The GIL is a mutex in CPython, and I/O-bound threads still help"));
        assertThat(one(carl, shown -> shown.text().contains("points")).alone()).isTrue();
        assertThat(admin.sees().stream().map(Shown::text)).noneMatch(text -> text.contains("points"));

        daily.pass(Duration.ofSeconds(61));
        assertThat(posts()).singleElement().satisfies(post -> {
            assertThat(post.text()).contains("1 has answered so far");
            assertThat(post.buttons()).containsExactly("Answer", "Show answer");
        });

        daily.pass(Duration.ofDays(1));
        assertThat(posts()).hasSize(2);
        daily.pass(Duration.ofMinutes(3));
        assertThat(one(admin, shown -> shown.text().contains("One thread runs")).alone()).isFalse();
        assertThat(posts()).hasSize(2);
    }

    @Test
    void adminsChangeItAndEverybodySeesWhatBecameOfIt() {
        bob.types("/daily on");
        assertThat(bob.last().text()).contains("/daily on is for the admins of this community");
        bob.types("/daily status");
        assertThat(bob.last().text()).contains("There is no question of the day yet.");

        admin.types("/daily on zone:London");
        assertThat(admin.last().text()).contains("Did you mean Europe/London").containsOnlyOnce("Europe/London");
        admin.types("/daily now");
        assertThat(admin.last().text()).contains("There is no question of the day in this channel.");
        admin.types("/daily on time:17:00 zone:Europe/London days:mon-fri");
        admin.types("/daily now");
        assertThat(one(admin, shown -> shown.text().contains("It counts as today’s.")).alone()).isTrue();
        assertThat(posts()).hasSize(1);

        bob.types("/daily status");
        assertThat(bob.last().alone()).isTrue();
        assertThat(bob.last().text()).contains("mon-fri at 17:00, Europe/London", "2026-11-23 17:00 +00:00",
                "2026-11-20 sent").doesNotContain("2026-11-20 17:00");
        admin.types("/daily off");
        assertThat(admin.last().text()).contains("Stopped.");
        daily.pass(Duration.ofDays(4));
        assertThat(posts()).hasSize(1);
    }

    private List<Shown> posts() {
        return bob.sees().stream().filter(shown -> shown.text().contains("Question of the day")).toList();
    }

    /** The newest message of that kind; a surface may show two that come at once in any order, or a moment later. */
    private static Shown one(Surface.Person person, Predicate<Shown> wanted) {
        return Stream.generate(() -> person.sees().reversed().stream().filter(wanted).findFirst()).limit(LOOKS)
                .peek(found -> {
                    if (found.isEmpty()) {
                        LockSupport.parkNanos(2_000_000);
                    }
                }).flatMap(found -> found.stream()).findFirst()
                .orElseThrow(() -> new AssertionError("not among " + person.sees()));
    }
}
