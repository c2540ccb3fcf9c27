package dev.greenroom.core.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.testing.Conversation;
import dev.greenroom.core.testing.Sessions;
import dev.greenroom.core.testing.Surface;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What people see of /interview, the same on every surface, with the questions of {@link Sessions}. */
public abstract class InterviewConversation extends Conversation {

    /** A surface with the features of {@link Sessions} and nothing stored yet. */
    @Override
    protected abstract Surface surface();

    @Test
    void oneQuestionFollowsTheOtherWithFeedbackUntilTheSummary() {
        ada.types("/interview topic:statistics questions:3 minutes:30");
        assertThat(ada.last().alone()).isTrue();
        assertThat(ada.last().text()).contains("Question 1 of 3", "time until");
        assertThat(ada.last().buttons()).containsExactly("Answer", "Skip", "Hint", "End");
        String first = number();
        ada.presses("Hint");
        assertThat(ada.last().text()).contains("Think of number " + first);
        assertThat(ada.last().buttons()).containsExactly("Answer", "Skip", "End");

        answer("alpha" + first + " matters and beta" + first + " counts");
        assertThat(ada.last().text()).containsSubsequence("points", "Covered", "alpha" + first + " matters",
                "Reference answer", "Question 2 of 3");
        String second = number();
        assertThat(second).isNotEqualTo(first);
        ada.presses("Hint");
        assertThat(ada.last().text()).containsSubsequence("alpha" + first + " matters", "Reference answer",
                "Question 2 of 3", "Think of number " + second);

        ada.presses("Skip");
        assertThat(ada.last().text()).contains("Question 3 of 3");
        String third = number();
        answer("I only know that alpha" + third + " matters");
        assertThat(ada.last().text()).containsSubsequence("Not mentioned", "beta" + third + " counts",
                "Interview over: 2 of 3 answered", "Earned", "Key points covered", "Strongest",
                "What is thing number " + first, "Weakest", "What is thing number " + third, "By topic", "Statistics",
                "Question by question", "skipped", "Worth another look", "What is thing number " + second);
        assertThat(ada.last().buttons()).doesNotContain("Answer", "Skip", "End");
        ada.chooses("What is thing number " + second + "?");
        assertThat(ada.last().text()).contains("What is thing number " + second + "?");
        assertThat(ada.last().buttons()).contains("Answer", "Show answer");
    }

    @Test
    void endIsTheSummaryAtOnceAndOldButtonsSaySo() {
        ada.types("/interview questions:4");
        answer("I do not know much about this one");
        ada.presses("End");
        assertThat(ada.last().text()).contains("Interview over: 1 of 4 answered", "It was shorter than planned");
        ada.presses("Skip");
        assertThat(ada.sees()).anySatisfy(message -> assertThat(message.text())
                .contains("That question is done with already", "Interview over: 1 of 4 answered"));
    }

    @Test
    void whoAsksForAnotherGoesOnWithTheOneUnderWay() {
        ada.types("/interview questions:4");
        ada.presses("Skip");
        String second = number();
        ada.types("/interview topic:python questions:9");
        assertThat(ada.last().text()).contains("Here you go on", "Question 2 of 4",
                "What is thing number " + second + "?");
    }

    @Test
    void anAnswerToAQuestionThatIsDoneWithIsHandedBack() {
        ada.types("/interview questions:4");
        ada.presses("Answer");
        ada.presses("Skip");
        ada.submits(Map.of("answer", "A late answer"));
        assertThat(ada.last().text()).contains("The interview has moved on");
        ada.presses("Skip");
        assertThat(ada.sees()).anySatisfy(message -> assertThat(message.text()).contains("Question 3 of 4"));
    }

    @Test
    void twoPeopleAreAskedIndependently() {
        Surface.Person bob = surface.person("bob");
        ada.types("/interview questions:4");
        ada.presses("Skip");
        bob.types("/interview questions:4");
        assertThat(bob.last().text()).contains("Question 1 of 4");
        assertThat(ada.sees().toString()).contains("Question 2 of 4").doesNotContain("Question 1 of 4");
    }

    private void answer(String text) {
        ada.presses("Answer");
        assertThat(ada.openForm()).isEqualTo("Your answer");
        ada.submits(Map.of("answer", text));
    }

    /** The number of the question that is asked. */
    private String number() {
        var asked = Pattern.compile("Question \\d of \\d[\\s\\S]*?What is thing number (\\d+)\\?")
                .matcher(ada.last().text());
        assertThat(asked.find()).as(ada.last().text()).isTrue();
        return asked.group(1);
    }
}
