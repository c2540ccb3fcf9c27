package dev.greenroom.core.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.testing.Conversation;
import dev.greenroom.core.testing.SampleBank;
import dev.greenroom.core.testing.Surface;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What people see when they type an answer, the same on every surface, with the questions of {@link SampleBank}. */
public abstract class AnswerConversation extends Conversation {

    /**
     * A surface with the sample bank and nothing stored yet, or with what other people left behind: here nobody gives the
     * answer of another test word for word.
     */
    @Override
    protected abstract Surface surface();

    @Test
    void anAnswerBringsFeedbackPointsAStreakAndTheReferenceAnswer() {
        ada.types("/question about:GIL");
        assertThat(ada.last().buttons()).startsWith("Answer", "Show answer");
        ada.presses("Answer");
        assertThat(ada.openForm()).isEqualTo("Your answer");
        ada.submits(Map.of("answer", "The gil is a mutex in CPython. Threads do speed up. There are 999 points."));
        assertThat(ada.last().alone()).isTrue();
        assertThat(ada.last().text()).containsSubsequence("+10 points", "Streak: 1 day", "What is the GIL?", "Covered",
                "The GIL is a mutex in CPython", "“The gil is a mutex in CPython.", "Partly covered",
                "Threads do not speed up", "Not mentioned", "Worth adding first: I/O-bound threads still help",
                "I suggest: Hard", "Reference answer", "One thread runs Python code at a time.");
        assertThat(ada.last().text().toLowerCase(java.util.Locale.ROOT)).doesNotContain("wrong");
        assertThat(ada.last().buttons()).containsExactly("Again", "Hard", "Good", "Easy", "Next", "Disagree");

        ada.presses("Good");
        assertThat(ada.last().text()).contains("Kept: Good. Due again in 2 days", "+10 points");
        ada.presses("Next");
        assertThat(ada.last().buttons()).contains("Answer");
    }

    @Test
    void whoDisagreesIsTakenAtTheirWordAndPaidNothingForIt() {
        answer("The GIL is a mutex in CPython, and threads still help");
        assertThat(ada.last().options()).isEmpty();
        ada.presses("Disagree");
        assertThat(ada.last().options()).contains("Threads do not speed up CPU-bound code");
        ada.chooses("Threads do not speed up CPU-bound code");
        assertThat(ada.last().text()).containsSubsequence("+10 points", "Covered",
                "Threads do not speed up CPU-bound code", "Covered, by your word.");
        assertThat(ada.last().options()).isEmpty();
    }

    @Test
    void aSecondAnswerIsWelcomeAndEarnsNothing() {
        answer("The GIL is a mutex in CPython, and threads still help");
        answer("The GIL is a mutex in CPython, and I/O-bound threads help");
        assertThat(ada.last().text()).contains("+0 points", "within the last 7 days", "Streak: 1 day");
    }

    @Test
    void whoLookedFirstEarnsNothingThisTime() {
        ada.types("/question about:GIL");
        ada.presses("Show answer");
        answer("In CPython the GIL is a mutex, and I/O-bound threads help");
        assertThat(ada.last().text()).contains("+0 points", "You looked at the reference answer");
    }

    @Test
    void aHintCostsAQuarter() {
        ada.types("/question about:GIL");
        ada.presses("Hint");
        ada.presses("Answer");
        ada.submits(Map.of("answer", "The GIL is a mutex in CPython, and I/O-bound threads still help"));
        assertThat(ada.last().text()).contains("+11 points");
    }

    @Test
    void aHintCostsAQuarterOnEveryCardOfItsQuestion() {
        ada.types("/question about:GIL");
        ada.presses("Hint");
        answer("In CPython the GIL is a mutex, and I/O-bound threads still help");
        assertThat(ada.last().text()).contains("+11 points");
    }

    @Test
    void theReferenceAnswerTypedOffEarnsNothingAndIsToldSoKindly() {
        answer("One thread runs Python code at a time.");
        assertThat(ada.last().text()).contains("+0 points", "In your own words it sticks better");
    }

    @Test
    void pagesOfALongReferenceAnswerKeepRatingsAndFeedback() {
        ada.types("/question about:variance");
        ada.presses("Answer");
        ada.submits(Map.of("answer", "Bias is one error and variance is another."));
        assertThat(ada.last().text()).contains("+0 points", "no list of key points", "write at least 25 words")
                .doesNotContain("name more of the key points");
        ada.presses("More");
        assertThat(ada.last().buttons()).contains("Again", "Hard", "Good", "Easy", "Next", "Back", "More")
                .doesNotContain("Disagree");
        ada.presses("Easy");
        assertThat(ada.last().buttons()).contains("Back");
        ada.presses("Back");
        assertThat(ada.last().text()).contains("+0 points");
    }

    @Test
    void nothingTypedIsLostWhenItIsTooLong() {
        String tooLong = "word ".repeat(900).strip();
        answer(tooLong);
        assertThat(ada.last().text()).contains("4499 characters", "I can keep 4000", tooLong);
        answer("   ");
        assertThat(ada.last().text()).contains("There was nothing in it");
    }

    @Test
    void aSharedQuestionIsAnsweredPrivatelyByWhoeverPresses() {
        ada.types("/question share:yes about:GIL");
        Surface.Person bob = surface.person("bob");
        bob.presses("Answer");
        bob.submits(Map.of("answer", "The GIL is a mutex in CPython"));
        assertThat(bob.last().text()).contains("+0 points", "Covered");
        assertThat(bob.last().alone()).isTrue();
        assertThat(ada.sees()).hasSize(1);
    }

    private void answer(String text) {
        ada.types("/question about:GIL");
        ada.presses("Answer");
        ada.submits(Map.of("answer", text));
    }
}
