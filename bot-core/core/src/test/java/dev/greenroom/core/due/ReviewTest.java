package dev.greenroom.core.due;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.testing.BlankPainter;
import dev.greenroom.core.testing.SampleBank;
import dev.greenroom.core.points.Award;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.testing.Sessions;
import dev.greenroom.core.testing.Stub;
import dev.greenroom.core.testing.Surface;
import dev.greenroom.core.text.PlainText;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** /review as people see it. */
final class ReviewTest {
    private final Sessions sessions = new Sessions();
    private final Surface.Person ada = sessions.surface().person("ada");

    @Test
    void theButtonsSayWhenAQuestionComesBack() {
        ada.types("/review");
        assertThat(ada.last().text()).contains("A new question");
        assertThat(ada.last().buttons()).startsWith("Answer", "Show answer", "Hint");
        ada.presses("Show answer");
        assertThat(ada.last().buttons()).containsExactly("Again · 1 d", "Hard · 1 d", "Good · 2 d", "Easy · 8 d");
    }

    @Test
    void aRatingCanBeTakenBackAndTheQuestionIsThereAgain() {
        ada.types("/review");
        String first = question();
        rate("Easy");
        assertThat(ada.last().text()).contains("Kept: Easy. Due again in 8 days").doesNotContain(first);
        ada.presses("Undo");
        assertThat(ada.last().text()).contains("Taken back", first);
        rate("Good");
        assertThat(ada.last().text()).contains("Kept: Good. Due again in 2 days");
    }

    @Test
    void anAnswerSuggestsARatingAndADueReviewIsPaid() {
        ada.types("/review");
        rate("Good");
        sessions.pass(Duration.ofDays(2));
        ada.types("/review");
        assertThat(ada.last().text()).contains("1 due, 1 of them today");
        String number = question().replaceAll("\\D", "");
        ada.presses("Answer");
        ada.submits(Map.of("answer", "alpha" + number + " matters and beta" + number + " counts"));
        assertThat(ada.last().text()).contains("I suggest: Easy", "Reference answer");
        String good = ada.last().buttons().get(2);
        ada.presses(good);
        String kept = "Kept: Good. Due again in " + good.replaceAll("\\D", "") + " days. +5 points.";
        assertThat(ada.last().text()).contains(kept);
        int paid = points();
        ada.presses("Undo");
        assertThat(points()).isEqualTo(paid - 5);
        ada.types("/review");
        ada.presses("Show answer");
        ada.presses(good);
        assertThat(ada.last().text()).contains(kept);
        assertThat(points()).isEqualTo(paid);
    }

    @Test
    void aNewInterviewDateBringsForwardWhatWasPutOffBeyondIt() {
        ada.types("/review");
        rate("Easy");
        sessions.pass(Duration.ofDays(3));
        ada.types("/review");
        assertThat(ada.last().text()).doesNotContain("1 due");
        ada.types("/prep settings interview-date:2026-11-26");
        ada.types("/review");
        assertThat(ada.last().text()).contains("1 due, 1 of them today");
        rate("Good");
        assertThat(ada.last().text()).contains("+5 points");
        ada.types("/prep settings interview-date:none");
        ada.types("/review");
        assertThat(ada.last().text()).doesNotContain("1 due");
    }

    @Test
    void theDayIsDoneAfterFiveNewOnesAndTheNextSevenDaysAreShown() {
        ada.types("/review");
        for (int question = 0; question < 5; question++) {
            rate("Again");
        }
        assertThat(ada.last().text()).contains("All done", "The next seven days", "5 reviews",
                "Reviews ahead: Sat, Nov 21: 5 reviews; Sun, Nov 22: 0 reviews");
        assertThat(ada.last().buttons()).containsExactly("Undo");
    }

    @Test
    void whatSlippedAwayFourTimesComesWithItsHintInSmallerParts() {
        ada.types("/review");
        String first = question();
        rate("Good");
        for (int day = 0; day < 4; day++) {
            sessions.pass(Duration.ofDays(2));
            ada.types("/review");
            assertThat(question()).isEqualTo(first);
            rate("Again");
        }
        sessions.pass(Duration.ofDays(2));
        ada.types("/review");
        assertThat(ada.last().text()).contains("forgotten 4 times. Learn it in smaller parts", "Take the hint first");
        assertThat(ada.last().buttons()).contains("Hint");
        ada.presses("Show answer");
        assertThat(ada.last().text()).contains("In smaller parts", "alpha", "beta");
        ada.types("/review");
        assertThat(ada.last().text()).contains("Take the hint first");
        ada.presses("Answer");
        ada.submits(Map.of("answer", "I have forgotten it again"));
        assertThat(ada.last().text()).contains("In smaller parts");
    }

    @Test
    void aSleeperWithoutPartsAndHintPromisesNeither() {
        sessions.bank().all().stream().map(question -> question.wording().plain()).forEach(sessions::drop);
        sessions.merge(SampleBank.question("plain", "What is thing number 1?", "Python", "").answered("It is.").made());
        ada.types("/review");
        rate("Good");
        for (int day = 0; day < 4; day++) {
            sessions.pass(Duration.ofDays(2));
            ada.types("/review");
            rate("Again");
        }
        sessions.pass(Duration.ofDays(2));
        ada.types("/review");
        assertThat(ada.last().text()).contains("forgotten 4 times").doesNotContain("smaller parts", "hint");
    }

    @Test
    void theWeekAheadIsWrittenAsTheReaderWritesDates() {
        var workload = new Workload(List.of(), List.of(), new Workload.Done(LocalDate.of(2026, 11, 20), 0, 0),
                Map.of());
        assertThat(ahead(workload, Locale.ENGLISH)).contains("Sat, Nov 21").doesNotContain("21.");
        assertThat(ahead(workload, Locale.GERMANY)).contains("21. Nov").contains("Sa");
        assertThat(ahead(workload, Locale.FRANCE)).contains("Sat, Nov 21");
    }

    private static String ahead(Workload workload, Locale locale) {
        return PlainText.of(DueText.ahead(workload, locale, new BlankPainter()));
    }

    @Test
    void whatIsTooMuchForTodayStandsInTheForecastOfTomorrow() {
        var due = sessions.bank().all().subList(0, Workload.MOST_REVIEWS + 2);
        var today = LocalDate.of(2026, 11, 20);
        var workload = new Workload(due, List.of(), new Workload.Done(today, 0, 0), Map.of());
        assertThat(workload.ahead()).startsWith(new Workload.Load(today.plusDays(1), 2),
                new Workload.Load(today.plusDays(2), 0));
    }

    @Test
    void aQuestionThatWasMergedIntoAnotherKeepsItsScheduleAndComesOnce() {
        ada.types("/review");
        String before = "question-" + question().replaceAll("\\D", "");
        rate("Good");
        sessions.merge(SampleBank.question("merged", "What is thing number 100?", "Python", "").answered("It is both.")
                .once(before).made());
        sessions.pass(Duration.ofDays(2));
        ada.types("/review");
        assertThat(ada.last().text()).contains("1 due", "What is thing number 100?");
        rate("Good");
        assertThat(ada.last().text()).contains("Due again in 10 days. +5 points.", "A new question");
        ada.presses("Undo");
        assertThat(ada.last().text()).contains("1 due", "What is thing number 100?");
    }

    private int points() {
        return sessions.stores.paid().ledger().awards(Stub.COMMUNITY, new PersonId("ada")).stream()
                .mapToInt(Award::points).sum();
    }

    private void rate(String rating) {
        ada.presses("Show answer");
        ada.presses(ada.last().buttons().stream().filter(label -> label.startsWith(rating)).findFirst().orElseThrow());
    }

    private String question() {
        String text = ada.last().text();
        return text.substring(text.indexOf("What is thing"), text.indexOf('?') + 1);
    }
}
