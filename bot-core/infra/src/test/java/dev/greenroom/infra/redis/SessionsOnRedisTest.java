package dev.greenroom.infra.redis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.testing.SentCards;
import dev.greenroom.core.testing.Sessions;
import dev.greenroom.core.testing.Surface;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Sessions over a real Redis: taken up again on another process, and forgotten without a trace. */
final class SessionsOnRedisTest {
    private static final String ADA = "ada7531";
    private static final List<String> WORDS = List.of("zyzzyva", "quokka", "axolotl");
    private final Redis redis = TestRedis.emptied();
    private final Sessions here = sessions(redis);
    private final Sessions there = sessions(TestRedis.another());

    @Test
    void anInterviewGoesOnInAnotherProcessWhereItWas() {
        Surface.Person ada = here.surface().person(ADA);
        ada.types("/interview questions:3 minutes:30");
        answer(ada, "The first answer");
        assertThat(ada.last().text()).contains("Question 2 of 3");
        String second = question(ada);

        Surface.Person elsewhere = there.surface().person(ADA);
        elsewhere.types("/interview");
        assertThat(elsewhere.last().text()).contains("Question 2 of 3", second);
        answer(elsewhere, "The second answer");
        elsewhere.presses("Skip");
        assertThat(elsewhere.last().text()).contains("Interview over: 2 of 3 answered");

        ada.presses("Skip");
        assertThat(ada.last().text()).contains("done with already", "Interview over: 2 of 3 answered");
    }

    @Test
    void afterUsingEveryFeatureForgettingLeavesNothing() {
        Surface.Person ada = here.surface().person(ADA);
        ada.types("/question topic:python");
        answer(ada, "An answer that speaks of " + WORDS.get(0));
        ada.presses("Disagree");
        ada.presses("Good");
        ada.types("/prep settings zone:Europe/Berlin reminder:09:30 interview-date:2027-02-01");
        ada.types("/interview questions:2 where:private");
        ada.types("/interview");
        answer(ada, "In the interview I speak of " + WORDS.get(1));
        ada.presses("End");
        for (int day = 0; day < 4; day++) {
            here.pass(Duration.ofDays(1));
            here.rounds.make(here.now());
            ada.types("/review");
            ada.presses("Show answer");
            ada.presses("Again");
        }
        ada.types("/review");
        answer(ada, "Reviewing I speak of " + WORDS.get(2));
        ada.types("/streak");
        ada.types("/prep stats");
        ada.types("/prep search thing");
        assertThat(here.sent()).hasSizeGreaterThan(2);
        ada.types("/prep export");
        assertThat(ada.last().text()).contains(ADA).contains(WORDS);
        assertThat(WholeRedis.holding(redis, ADA)).hasSizeGreaterThan(10);

        ada.types("/prep forget");
        ada.submits(Map.of("word", "forget"));
        assertThat(ada.last().text()).contains("I know nothing about you any more");
        assertThat(WholeRedis.holding(redis, ADA)).isEmpty();
        WORDS.forEach(word -> assertThat(WholeRedis.holding(redis, word)).isEmpty());
        ada.presses("Show answer");
        ada.types("/prep settings");
        assertThat(ada.last().text()).doesNotContain("09:30");
    }

    private static void answer(Surface.Person person, String text) {
        person.presses("Answer");
        person.submits(Map.of("answer", text));
    }

    private static String question(Surface.Person person) {
        String text = person.last().text();
        return text.substring(text.lastIndexOf("What is thing"), text.lastIndexOf('?') + 1);
    }

    private static Sessions sessions(Redis redis) {
        var practice = new RedisPractice(redis);
        return new Sessions(new Sessions.Stores(new RedisSettings(redis),
                new Sessions.Practice(practice, practice, practice, new RedisTold(redis)),
                new RedisShownQuestions(redis),
                new Sessions.Paid(new RedisLedger(redis), new RedisAnswers(redis, 90)), new RedisInterviews(redis),
                new RedisReminders(redis), new RedisPersonalData(redis), new SentCards()));
    }
}
