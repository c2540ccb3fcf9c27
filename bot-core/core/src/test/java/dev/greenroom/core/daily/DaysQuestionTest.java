package dev.greenroom.core.daily;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.activity.ActiveDays.Work;
import dev.greenroom.core.answer.Attempt;
import dev.greenroom.core.answer.InMemoryAnswers;
import dev.greenroom.core.answer.Typed;
import dev.greenroom.core.bank.QuestionId;
import dev.greenroom.core.daily.Schedules.Change;
import dev.greenroom.core.feedback.Assessment;
import dev.greenroom.core.points.InMemoryLedger;
import dev.greenroom.core.points.Reason;
import dev.greenroom.core.points.Stamp;
import dev.greenroom.core.points.Worth;
import dev.greenroom.core.points.Worths;
import dev.greenroom.core.question.InMemoryShownQuestions;
import dev.greenroom.core.question.Origin;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.review.InMemoryPractice;
import dev.greenroom.core.settings.InMemorySettings;
import java.time.DayOfWeek;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which answers count as one to the day's question, on a Friday. */
final class DaysQuestionTest extends EngineHarness {
    private static final PersonId ADA = new PersonId("ada");
    private static final Origin DRAWN = new Origin.Drawn("---.");
    private static final Origin INTERVIEW = new Origin.Within('i', "");
    private static final Origin DAILY = new Origin.Daily(GENERAL.channel(), TODAY);

    @Test
    void whereNoQuestionIsAskedThatDayAnyAnswerCounts() {
        assertThat(daily(DRAWN)).isEqualTo(1);
        assertThat(daily(INTERVIEW)).isEqualTo(1);
        Schedule every = Daily.schedule(GENERAL, EVE);
        slots.put(new Schedule(GENERAL, new Timing(every.timing().time(), every.timing().zone(),
                Set.of(DayOfWeek.THURSDAY)), every.filter(), every.origin(), every.state()), change());
        assertThat(daily(DRAWN)).isEqualTo(1);
        slots.put(every.in(new Schedule.State.Off()), change());
        assertThat(daily(DRAWN)).isEqualTo(1);
    }

    @Test
    void whereOneIsAskedOnlyAnAnswerToItCounts() {
        on(GENERAL);
        assertThat(daily(DRAWN)).isEqualTo(0);
        assertThat(daily(INTERVIEW)).isEqualTo(0);
        assertThat(daily(DAILY)).isEqualTo(1);
    }

    /** How many answers to the day's question are recorded after one of this origin. */
    private int daily(Origin origin) {
        var ledger = new InMemoryLedger(new InMemorySettings());
        var practice = new InMemoryPractice();
        var answers = new DailyAnswers(new InMemoryAnswers(ledger, new InMemoryShownQuestions(), practice), process());
        var worth = new Worth(10, Reason.EARNED);
        answers.keep(SERVER, ADA, new Attempt(new Typed(new QuestionId("python-gil"), "A lock", false, origin),
                new Assessment(List.of(), 2, 0), new Worths(worth, worth),
                Stamp.of(EVE, ZoneOffset.UTC, ZoneOffset.UTC)));
        return practice.of(SERVER, ADA).getOrDefault(TODAY, new Work(0, 0, 0)).daily();
    }

    private static Change change() {
        return new Change(EVE, ADA, "on", "", "");
    }
}
