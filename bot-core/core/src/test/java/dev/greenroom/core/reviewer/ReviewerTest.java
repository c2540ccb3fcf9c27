package dev.greenroom.core.reviewer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.feedback.Coverage;
import dev.greenroom.core.testing.SentCards;
import dev.greenroom.core.testing.Sessions;
import dev.greenroom.core.testing.Surface;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people see of a reviewer, and what leaves the machine. */
final class ReviewerTest {
    private static final String OFFER = "sent to llm.example, each with its question and key points and without your name";
    private static final String ANSWER = "I would say alpha3 matters. The second letter is important too.";
    private final ScriptedReviewer reviewer = new ScriptedReviewer();
    private final InMemoryConsents consents = new InMemoryConsents();
    private final Sessions stage = new Sessions(Sessions.Stores.inMemory(new SentCards()),
            Reviewing.by(reviewer, consents));
    private final Surface.Person ada = stage.surface().person("ada");

    @BeforeEach
    void setUp() {
        reviewer.says(submission -> new Opinion.Formed(
                List.of(new Opinion.Claim(1, Coverage.COVERED, Optional.of("The second letter is important"))),
                Optional.of("Name an example, @everyone.")));
    }

    @Test
    void nothingLeavesTheMachineBeforeThePersonAgreedOnce() {
        answer(3, ANSWER);
        assertThat(reviewer.sent()).isEmpty();
        assertThat(ada.last().text()).containsSubsequence("Not mentioned", "beta3 counts", OFFER, "Reference answer");
        assertThat(ada.last().buttons()).endsWith("Ask the reviewer", "No, thanks");
        String before = points();

        ada.presses("Ask the reviewer");
        assertThat(reviewer.sent()).singleElement().satisfies(sent -> {
            assertThat(sent.question()).isEqualTo("What is thing number 3?");
            assertThat(sent.keyPoints()).containsExactly("alpha3 matters", "beta3 counts");
            assertThat(sent.answer()).isEqualTo(ANSWER);
            assertThat(sent.toString()).doesNotContain("ada", "Ada");
        });
        assertThat(ada.last().text()).containsSubsequence("Covered", "beta3 counts",
                "“The second letter is important”", "The reviewer suggests: Name an example, @everyone.",
                "Read by the reviewer at llm.example").doesNotContain("Not mentioned", OFFER);
        assertThat(points()).as("the reviewer pays nothing").isEqualTo(before);
        assertThat(ada.last().buttons()).endsWith("Stop the reviewer");

        answer(4, "I would say alpha4 matters.");
        assertThat(reviewer.sent()).as("who agreed once is not asked again").hasSize(2);
    }

    @Test
    void whatWasReadIsShownTheSameWheneverItIsLookedAt() {
        answer(3, ANSWER);
        ada.presses("Ask the reviewer");
        reviewer.says(submission -> new Opinion.Missing(Opinion.Why.GONE));
        ada.presses("Good");
        assertThat(ada.last().text()).contains("Read by the reviewer at llm.example", "Kept: Good");
        answerAgain();
        assertThat(ada.last().text()).contains("Read by the reviewer at llm.example");
        assertThat(reviewer.sent()).as("the same text is taken once").hasSize(1);
    }

    @Test
    void thereIsAWayBackAndAWayBackFromThat() {
        answer(3, ANSWER);
        ada.presses("Ask the reviewer");
        ada.presses("Stop the reviewer");
        assertThat(ada.last().buttons()).endsWith("About the reviewer");
        answer(4, "I would say alpha4 matters.");
        assertThat(reviewer.sent()).hasSize(1);
        assertThat(ada.last().text()).doesNotContain(OFFER);
        ada.presses("About the reviewer");
        assertThat(ada.last().text()).contains(OFFER);
        ada.presses("No, thanks");
        assertThat(reviewer.sent()).hasSize(1);
        assertThat(ada.last().text()).doesNotContain(OFFER);
        ada.presses("About the reviewer");
        ada.presses("Ask the reviewer");
        assertThat(reviewer.sent()).hasSize(2);
    }

    @Test
    void agreeingToOneHostIsNotAgreeingToAnother() {
        answer(3, ANSWER);
        reviewer.movesTo("other.example");
        ada.presses("Ask the reviewer");
        assertThat(reviewer.sent()).isEmpty();
        assertThat(ada.last().text()).contains("sent to other.example");
        ada.presses("Ask the reviewer");
        assertThat(reviewer.sent()).hasSize(1);
        reviewer.movesTo("third.example");
        answer(4, "I would say alpha4 matters.");
        assertThat(reviewer.sent()).hasSize(1);
        assertThat(ada.last().text()).contains("sent to third.example");
    }

    @ParameterizedTest
    @CsvSource({"SLOW, took too long", "GONE, could not be reached", "NONSENSE, said nothing that can be used",
        "BUSY, has too much to do at the moment"})
    void withoutAReviewTheOfflineFeedbackStandsAndSaysSo(Opinion.Why why, String sentence) {
        reviewer.says(submission -> new Opinion.Missing(why));
        answer(3, ANSWER);
        ada.presses("Ask the reviewer");
        assertThat(ada.last().text()).contains("The reviewer " + sentence + ", so this is the offline feedback.",
                "Covered", "alpha3 matters", "Not mentioned", "beta3 counts");
        ada.presses("Good");
        assertThat(ada.last().text()).contains("so this is the offline feedback");
    }

    @Test
    void sendingTheSameTextAgainAsksAReviewerThatWasAwayOnceMore() {
        reviewer.says(submission -> new Opinion.Missing(Opinion.Why.SLOW));
        answer(3, ANSWER);
        ada.presses("Ask the reviewer");
        setUp();
        answerAgain();
        assertThat(ada.last().text()).contains("Read by the reviewer", "+").doesNotContain("offline feedback");
        assertThat(reviewer.sent()).hasSize(2);
    }

    @Test
    void anInterviewShowsItBelowTheFeedbackAndOpensItBeside() {
        ada.types("/interview questions:2");
        ada.presses("Answer");
        ada.submits(Map.of("answer", ANSWER));
        assertThat(ada.last().text()).contains(OFFER);
        assertThat(ada.last().buttons()).contains("Skip", "Ask the reviewer", "No, thanks");
        ada.presses("Ask the reviewer");
        assertThat(ada.last().text()).contains("Read by the reviewer at llm.example");
        assertThat(ada.last().buttons()).doesNotContain("Skip").contains("Stop the reviewer");
        assertThat(ada.sees()).anySatisfy(card -> assertThat(card.buttons()).contains("Skip"));
        ada.presses("Answer");
        ada.submits(Map.of("answer", "Another answer, in which the second letter is important"));
        assertThat(reviewer.sent()).hasSize(2);
    }

    @Test
    void withoutAReviewerNothingOfItIsShown() {
        var quiet = new Sessions().surface().person("ada");
        quiet.types("/question about:\"number 3\"");
        quiet.presses("Answer");
        quiet.submits(Map.of("answer", ANSWER));
        assertThat(quiet.last().text().toLowerCase(java.util.Locale.ROOT)).doesNotContain("reviewer");
        assertThat(quiet.last().buttons()).containsExactly("Again", "Hard", "Good", "Easy", "Next", "Disagree");
    }

    private String points() {
        return ada.last().text().lines().filter(line -> line.contains("points")).findFirst().orElseThrow();
    }

    private void answerAgain() {
        ada.presses("Answer");
        ada.submits(Map.of("answer", ANSWER));
    }

    private void answer(int thing, String text) {
        ada.types("/question about:\"number " + thing + "\"");
        ada.presses("Answer");
        ada.submits(Map.of("answer", text));
    }
}
