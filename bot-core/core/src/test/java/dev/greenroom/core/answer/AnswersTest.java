package dev.greenroom.core.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.bank.Bank;
import dev.greenroom.core.bank.Question;
import dev.greenroom.core.bank.QuestionId;
import dev.greenroom.core.desk.Desk;
import dev.greenroom.core.feedback.Assessment;
import dev.greenroom.core.feedback.Assessor;
import dev.greenroom.core.points.InMemoryLedger;
import dev.greenroom.core.question.Asked;
import dev.greenroom.core.question.InMemoryShownQuestions;
import dev.greenroom.core.question.Origin;
import dev.greenroom.core.reply.Plan;
import dev.greenroom.core.reply.StoreUnavailable;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.Request;
import dev.greenroom.core.review.InMemoryPractice;
import dev.greenroom.core.settings.InMemorySettings;
import dev.greenroom.core.settings.Settings;
import dev.greenroom.core.streak.StreakOf;
import dev.greenroom.core.testing.SampleBank;
import dev.greenroom.core.testing.Stub;
import dev.greenroom.core.testing.WordAssessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class AnswersTest {
    private final Bank bank = SampleBank.bank();
    private final InMemorySettings stored = new InMemorySettings();
    private final Settings settings = new Settings(stored, (community, person) -> Optional.empty());

    @Test
    void whatWasKeptAndPaidIsSaidThoughTheStoreIsAwayRightAfter() {
        var streaks = new StreakOf((community, person) -> {
            throw new StoreUnavailable("away", new IllegalStateException());
        }, settings, List::of, (community, person, day) -> false);
        var answers = new Answers(community -> bank, new WordAssessor(),
                new InMemoryAnswers(new InMemoryLedger(stored), new InMemoryShownQuestions(), new InMemoryPractice()),
                new Answers.Reading(settings, streaks));
        var question = bank.find(new QuestionId("python-gil")).orElseThrow();
        Feedback feedback = answers.take(Stub.caller("ada", Stub.MORNING),
                new Asked(question, false, new Origin.Drawn("---.")), "The GIL is a mutex in CPython");
        assertThat(feedback.given().typed().text()).isEqualTo("The GIL is a mutex in CPython");
        assertThat(feedback.streak()).isEmpty();
    }

    @Test
    void whileAnAnswerIsTypedTheAssessorCanMakeReady() {
        var expected = new ArrayList<Question>();
        var assessor = new Assessor() {
            @Override
            public void expect(CommunityId community, Question question) {
                expected.add(question);
            }

            @Override
            public Assessment assess(CommunityId community, Question question, String answer) {
                throw new AssertionError("nothing was answered yet");
            }
        };
        var answers = new Answers(community -> bank, assessor,
                new InMemoryAnswers(new InMemoryLedger(stored), new InMemoryShownQuestions(), new InMemoryPractice()),
                new Answers.Reading(settings, new StreakOf((community, person) -> new TreeMap<>(), settings, List::of,
                        (community, person, day) -> false)));
        var question = bank.find(new QuestionId("python-gil")).orElseThrow();
        var plan = answers.open(Stub.caller("ada", Stub.MORNING),
                new Asked(question, false, new Origin.Drawn("---.")), AnswerForm.SEND, Stub.seal());
        assertThat(plan).isInstanceOf(Plan.Open.class);
        assertThat(expected).containsExactly(question);
    }

    @Test
    void whoIsTurnedAwayGetsTheirWordsBack() {
        var caller = Stub.caller("ada", Stub.MORNING);
        assertThat(Desk.busy(new Request.Submitted(caller, "token", Map.of("answer", "my *words*"))).text().plain())
                .contains("Too many people", "my *words*");
        assertThat(Desk.busy(new Request.Pressed(caller, "token")).text()).isEqualTo(Desk.busy(caller).text());
    }
}
