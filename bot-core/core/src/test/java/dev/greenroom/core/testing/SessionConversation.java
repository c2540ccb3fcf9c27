package dev.greenroom.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * What people see of /review, of their numbers, of the search and of their own data, the same on every surface, with the
 * questions of {@link Sessions}.
 */
public abstract class SessionConversation extends Conversation {

    /** A surface with the features of {@link Sessions} and nothing stored yet. */
    @Override
    protected abstract Surface surface();

    @Test
    void aQuestionIsRevealedRatedAndTheRatingTakenBack() {
        ada.types("/review");
        assertThat(ada.last().alone()).isTrue();
        assertThat(ada.last().text()).contains("A new question", "What is thing number");
        assertThat(ada.last().buttons()).containsExactly("Answer", "Show answer", "Hint");
        ada.presses("Show answer");
        assertThat(ada.last().text()).contains("Reference answer");
        assertThat(ada.last().buttons()).hasSize(4).startsWith("Again · 1 d", "Hard · 1 d", "Good · 2 d");
        ada.presses("Good · 2 d");
        assertThat(ada.last().text()).contains("Kept: Good. Due again in 2 days", "A new question");
        ada.presses("Undo");
        assertThat(ada.last().text()).contains("Taken back");
    }

    @Test
    void aTypedAnswerSuggestsARatingAndTheNextQuestionFollows() {
        ada.types("/review");
        ada.presses("Answer");
        assertThat(ada.openForm()).isEqualTo("Your answer");
        ada.submits(Map.of("answer", "I have no idea what this could be"));
        assertThat(ada.last().text()).contains("Not mentioned", "I suggest: Again", "Reference answer");
        ada.presses("Again · 1 d");
        assertThat(ada.last().text()).contains("Kept: Again. Due again in 1 day", "A new question");
    }

    @Test
    void afterFiveNewOnesTheDayIsDoneAndTheWeekAheadShown() {
        ada.types("/review");
        for (int question = 0; question < 5; question++) {
            ada.presses("Show answer");
            ada.presses("Again · 1 d");
        }
        assertThat(ada.last().text()).contains("All done", "The next seven days", "5 reviews");
        assertThat(ada.last().buttons()).containsExactly("Undo");
        ada.types("/prep stats");
        assertThat(ada.last().alone()).isTrue();
        assertThat(ada.last().text()).contains("5 of 24 questions", "The next seven days");
    }

    @Test
    void whatIsFoundCanBePractised() {
        ada.types("/prep search words:thing");
        assertThat(ada.last().alone()).isTrue();
        assertThat(ada.last().text()).contains("24 questions", "What is thing number 9?");
        ada.presses("10");
        assertThat(ada.last().text()).contains("What is thing number 9?");
        assertThat(ada.last().buttons()).contains("Answer", "Show answer");
    }

    @Test
    void settingsAreKeptShownAndRefusedInWords() {
        ada.types("/prep settings");
        assertThat(ada.last().alone()).isTrue();
        assertThat(ada.last().text()).contains("Your settings", "(not set by you)");
        ada.types("/prep settings zone:America/New_York reminder:08:30 board:hide");
        assertThat(ada.last().alone()).isTrue();
        assertThat(ada.last().text()).contains("Kept. Your settings are now", "hide",
                "At 08:30 (America/New_York) I write to you", "your streak is at risk");
        ada.types("/prep settings streak:off");
        assertThat(ada.last().text()).contains("only when a question is due").doesNotContain("at risk");
        ada.types("/prep settings reminder:late");
        assertThat(ada.last().text()).contains("is not a time");
        ada.types("/prep settings reminder:off streak:off");
        assertThat(ada.last().text()).contains("America/New_York", "hide").doesNotContain("I write to you");
        ada.types("/streak");
        assertThat(ada.last().text()).contains("You have switched streaks off");
    }

    @Test
    void onesDataIsAFileAndItsEndAWordInAForm() {
        ada.types("/prep export");
        assertThat(ada.last().text()).contains("Everything I keep about you");
        ada.types("/prep forget");
        assertThat(ada.openForm()).isEqualTo("Forget me");
        ada.submits(Map.of("word", "no"));
        assertThat(ada.last().text()).contains("Nothing was deleted");
        ada.types("/prep forget");
        ada.submits(Map.of("word", "forget"));
        assertThat(ada.last().alone()).isTrue();
        assertThat(ada.last().text()).contains("I know nothing about you any more");
    }
}
