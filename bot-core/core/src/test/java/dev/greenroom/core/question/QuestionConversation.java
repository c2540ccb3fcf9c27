package dev.greenroom.core.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.testing.Conversation;
import dev.greenroom.core.testing.SampleBank;
import dev.greenroom.core.testing.Surface;
import org.junit.jupiter.api.Test;

/** What people see of /question, the same on every surface, with the questions of {@link SampleBank}. */
public abstract class QuestionConversation extends Conversation {

    /** A surface with the sample bank and nothing stored yet. */
    @Override
    protected abstract Surface surface();

    @Test
    void aQuestionIsShownAndItsAnswerAndARating() {
        ada.types("/question topic:python about:GIL");
        assertThat(ada.last().text()).contains("Python › Concurrency", "What is the GIL?")
                .doesNotContain("One thread runs");
        assertThat(ada.last().alone()).isTrue();
        assertThat(ada.last().buttons()).contains("Show answer", "Hint", "Next");

        ada.presses("Show answer");
        assertThat(ada.last().text()).contains("What is the GIL?", "One thread runs Python code at a time.");
        assertThat(ada.last().buttons()).contains("Again", "Hard", "Good", "Easy", "Next");

        ada.presses("Good");
        assertThat(ada.last().text()).contains("Kept: Good").contains("Due again in 2 days");
        ada.presses("Again");
        assertThat(ada.last().text()).contains("Kept: Again").contains("Due again in 1 day");

        ada.types("/streak");
        assertThat(ada.last().text()).contains("Streak: 1 day").contains("Freezes left");
    }

    @Test
    void theHintHelpsWithoutTheAnswer() {
        ada.types("/question about:GIL");
        ada.presses("Hint");
        assertThat(ada.last().text()).contains("Think of a lock.").doesNotContain("One thread runs");
        assertThat(ada.last().buttons()).doesNotContain("Hint");
        ada.presses("Show answer");
        assertThat(ada.last().text()).contains("One thread runs");
    }

    @Test
    void nobodyIsShownAQuestionTwiceBeforeAllThatMatch() {
        ada.types("/question topic:python");
        String first = ada.last().text();
        ada.presses("Next");
        String second = ada.last().text();
        assertThat(second).isNotEqualTo(first);
        ada.presses("Next");
        assertThat(ada.last().text()).isEqualTo(first);
        ada.types("/question");
        assertThat(ada.last().text()).contains("What are bias and variance?");
    }

    @Test
    void aQuestionWithoutAnAnswerSaysSo() {
        ada.types("/question about:duck");
        assertThat(ada.last().text()).contains("There is no reference answer for this one");
        assertThat(ada.last().buttons()).contains("Next").doesNotContain("Show answer", "Hint");
    }

    @Test
    void aSharedQuestionIsForAllAndWhatIsPressedIsForThePresserAlone() {
        ada.types("/question share:yes about:GIL");
        Surface.Person bob = surface.person("bob");
        assertThat(bob.last().text()).contains("What is the GIL?");
        assertThat(bob.last().alone()).isFalse();
        bob.presses("Show answer");
        assertThat(bob.last().text()).contains("One thread runs");
        assertThat(bob.last().alone()).isTrue();
        assertThat(ada.last().text()).contains("What is the GIL?").doesNotContain("One thread runs");
    }

    @Test
    void aLongAnswerHasPagesAndNothingOfItIsLost() {
        ada.types("/question about:variance");
        ada.presses("Show answer");
        var read = new StringBuilder(ada.last().text());
        assertThat(ada.last().buttons()).contains("More", "Good").doesNotContain("Back");
        while (ada.last().buttons().contains("More")) {
            ada.presses("More");
            read.append(' ').append(ada.last().text());
            assertThat(ada.last().buttons()).contains("Back", "Good");
        }
        for (int sentence = 0; sentence < 1_500; sentence++) {
            assertThat(read).contains("Sentence " + sentence + " of it.");
        }
        ada.presses("Back");
        assertThat(ada.last().buttons()).contains("More");
    }

    @Test
    void complaintsAreForTheCallerAloneAndShowWhatWorks() {
        ada.types("/question topic:cooking share:yes");
        assertThat(ada.last().text()).contains("There is no topic “cooking”", "/question topic:python");
        assertThat(ada.last().alone()).isTrue();
        assertThat(surface.person("bob").sees()).isEmpty();
    }

    @Test
    void helpAndTopicsShowWhatThereIs() {
        ada.types("/prep help");
        assertThat(ada.last().text()).contains("/question", "/streak", "/prep topics");
        ada.types("/prep topics");
        assertThat(ada.last().text()).contains("3 questions in 2 topics", "Machine Learning", "Concurrency, Objects");
    }
}
