package dev.greenroom.core.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.bank.Bank;
import dev.greenroom.core.bank.Question;
import dev.greenroom.core.bank.QuestionId;
import dev.greenroom.core.testing.Sessions;
import dev.greenroom.core.testing.Stub;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What an interviewer asks next. */
final class ChoosingTest {
    private final Bank bank = new Sessions().bank();

    @Test
    void theLevelRisesAndTheKindsAreMixed() {
        List<Question> asked = whole(6, Set.of());
        assertThat(asked).extracting(Question::level).isSorted();
        assertThat(asked.getFirst().level()).isNotEqualTo(asked.getLast().level());
        assertThat(new HashSet<>(asked.stream().map(Question::kind).toList())).hasSizeGreaterThanOrEqualTo(3);
        assertThat(asked).doesNotHaveDuplicates();
    }

    @Test
    void whatWasSeenLatelyIsNotAsked() {
        var seen = new HashSet<QuestionId>();
        bank.all().stream().limit(20).forEach(question -> seen.add(question.id()));
        assertThat(whole(20, seen)).hasSize(4).extracting(Question::id).doesNotContainAnyElementsOf(seen);
    }

    @Test
    void aMissedPointIsFollowedUpWhereAQuestionSpeaksOfIt() {
        var choosing = new Choosing(bank, interview(5), Set.of());
        assertThat(choosing.next(Optional.of("thing number 6"))).get().satisfies(choice -> {
            assertThat(choice.question().id().value()).isEqualTo("question-6");
            assertThat(choice.followUp()).contains("thing number 6");
        });
        assertThat(choosing.next(Optional.of("something else"))).get()
                .satisfies(choice -> assertThat(choice.followUp()).isEmpty());
    }

    @Test
    void theSameInterviewIsAskedTheSameAndAnotherOneSomethingElse() {
        assertThat(whole(6, Set.of())).isEqualTo(whole(6, Set.of()));
    }

    private List<Question> whole(int questions, Set<QuestionId> seen) {
        var asked = new ArrayList<Question>();
        Interview interview = interview(questions);
        for (var next = next(interview, seen); next.isPresent()
                && asked.size() < questions; next = next(interview, seen)) {
            asked.add(next.get());
            interview = interview.asking(new Interview.Current(next.get().id(), Stub.MORNING, false, Optional.empty()))
                    .done(Optional.empty(), Stub.MORNING);
        }
        return asked;
    }

    private Optional<Question> next(Interview interview, Set<QuestionId> seen) {
        return new Choosing(bank, interview, seen).next(Optional.empty()).map(Choosing.Choice::question);
    }

    private static Interview interview(int questions) {
        return new Interview("abcdefgh", new Interview.Setup(Optional.empty(), questions, Optional.empty()),
                Stub.MORNING.atZone(ZoneOffset.UTC), List.of(), Optional.empty());
    }
}
