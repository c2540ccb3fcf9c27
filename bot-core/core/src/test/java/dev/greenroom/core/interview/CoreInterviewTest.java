package dev.greenroom.core.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.bank.Level;
import dev.greenroom.core.points.Award;
import dev.greenroom.core.post.Posting;
import dev.greenroom.core.reply.Button;
import dev.greenroom.core.reply.Card;
import dev.greenroom.core.reply.Plan;
import dev.greenroom.core.reply.Reply;
import dev.greenroom.core.reply.Row;
import dev.greenroom.core.request.Caller;
import dev.greenroom.core.request.ChannelId;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.request.Place;
import dev.greenroom.core.request.Platform;
import dev.greenroom.core.request.Request;
import dev.greenroom.core.testing.SampleBank;
import dev.greenroom.core.testing.SentCards;
import dev.greenroom.core.testing.Sessions;
import dev.greenroom.core.testing.Stub;
import dev.greenroom.core.testing.Surface;
import dev.greenroom.core.text.PlainText;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CoreInterviewTest extends InterviewConversation {
    private final Sessions sessions = new Sessions();

    @Override
    protected Surface surface() {
        return sessions.surface();
    }

    @Test
    void nothingSeenWithinTheLastWeekIsAskedAgain() {
        Surface.Person ada = surface().person("ada");
        var asked = new HashSet<String>();
        for (int interview = 0; interview < 2; interview++) {
            ada.types("/interview topic:statistics questions:3");
            for (int question = 0; question < 3; question++) {
                assertThat(asked.add(asked(ada))).isTrue();
                ada.presses("Skip");
            }
        }
        ada.types("/interview topic:statistics");
        assertThat(ada.last().text()).contains("You have seen every question of this topic within the last week");
        sessions.pass(Duration.ofDays(8));
        ada.types("/interview topic:statistics");
        assertThat(ada.last().text()).contains("Question 1 of 5");
    }

    @ParameterizedTest
    @CsvSource({"/review,Hint", "/review,Show answer", "/review,Answer", "/prep search words:thing,Hint",
        "/prep search words:thing,Show answer", "/prep search words:thing,Answer"})
    void whatWasMetLatelyOnAnotherPathIsNotAskedEither(String path, String press) {
        Surface.Person ada = surface().person("ada");
        ada.types(path);
        if (path.contains("search")) {
            ada.presses("1");
        }
        String met = asked(ada);
        String topic = ada.last().text().contains("Statistics") ? "statistics" : "python";
        ada.presses(press);
        if (press.equals("Answer")) {
            ada.submits(Map.of("answer", "Something about it"));
        }
        ada.types("/interview questions:20 topic:" + topic);
        int questions = 0;
        for (; !ada.last().text().contains("Interview over"); questions++) {
            assertThat(asked(ada)).isNotEqualTo(met);
            ada.presses("Skip");
        }
        assertThat(questions).isEqualTo(topic.equals("python") ? 17 : 5);
    }

    @Test
    void whatAnAnswerLeftOutIsFollowedUpOnce() {
        sessions.merge(SampleBank.question("first", "What comes first?", "Follow", "").answered("Alpha and beta.")
                .points("alpha matters", "beta counts").level(Level.JUNIOR).made());
        sessions.merge(SampleBank.question("other", "What else is there?", "Follow", "").answered("Nothing.").made());
        sessions.merge(SampleBank.question("next", "Why is it that beta counts?", "Follow", "").answered("Gamma.")
                .points("what comes first").made());
        Surface.Person ada = surface().person("ada");
        ada.types("/interview topic:follow questions:3");
        assertThat(ada.last().text()).contains("What comes first?");
        ada.presses("Answer");
        ada.submits(Map.of("answer", "I only know that alpha matters"));
        assertThat(ada.last().text()).contains("Question 2 of 3", "Following up on what you left out: beta counts",
                "Why is it that beta counts?");
        ada.presses("Answer");
        ada.submits(Map.of("answer", "I do not know"));
        assertThat(ada.last().text()).contains("Question 3 of 3", "What else is there?")
                .doesNotContain("Following up");
    }

    @Test
    void anInterviewCanBeTakenUpAgainForADay() {
        Surface.Person ada = surface().person("ada");
        ada.types("/interview questions:3");
        sessions.pass(Duration.ofHours(23));
        ada.presses("Skip");
        assertThat(ada.last().text()).contains("Question 2 of 3");
        sessions.pass(Duration.ofHours(2));
        ada.presses("Skip");
        assertThat(ada.last().text()).contains("one can be taken up again for 24 hours");
        ada.types("/interview questions:3");
        assertThat(ada.last().text()).contains("Question 1 of 3").doesNotContain("Here you go on");
    }

    @Test
    void whenTheTimeIsUpTheLastAnswerCountsAndTheSummaryFollows() {
        Surface.Person ada = surface().person("ada");
        ada.types("/interview questions:5 minutes:5");
        ada.presses("Answer");
        sessions.pass(Duration.ofMinutes(6));
        ada.submits(Map.of("answer", "I was still typing when the time was up"));
        assertThat(ada.last().text()).contains("Interview over: 1 of 5 answered", "6 min 0 s");
    }

    @Test
    void whoComesBackWhenTheTimeIsUpSeesTheSummaryAndCanBeginAnother() {
        Surface.Person ada = surface().person("ada");
        ada.types("/interview questions:5 minutes:5");
        sessions.pass(Duration.ofHours(1));
        ada.types("/interview questions:5");
        assertThat(ada.last().text()).contains("is over", "Interview over: 0 of 5 answered");
        ada.types("/interview questions:5");
        assertThat(ada.last().text()).contains("Question 1 of 5").doesNotContain("Here you go on");
    }

    @Test
    void anInterviewThatWasLeftAfterFiveAnswersIsPaidWhenTheNextBegins() {
        Surface.Person ada = surface().person("ada");
        ada.types("/interview questions:10");
        for (int question = 0; question < 5; question++) {
            ada.presses("Answer");
            ada.submits(Map.of("answer", "Something about it " + question));
        }
        sessions.pass(Interview.KEPT);
        ada.types("/interview questions:3");
        assertThat(sessions.stores.paid().ledger().awards(Stub.COMMUNITY, new PersonId("ada")))
                .filteredOn(award -> award.id().work() == Award.Work.INTERVIEW).singleElement()
                .satisfies(award -> assertThat(award.points()).isEqualTo(10));
    }

    @Test
    void itCountsForTheDayInTheZoneInWhichItBegan() {
        Surface.Person ada = surface().person("ada");
        ada.types("/interview questions:1");
        ada.presses("Answer");
        ada.submits(Map.of("answer", "Something about it"));
        ada.types("/prep settings zone:America/Los_Angeles");
        ada.presses("Skip");
        assertThat(sessions.stores.practice().days().of(Stub.COMMUNITY, new PersonId("ada"))).hasSize(1);
    }

    @Test
    void aQuestionThatLeftTheBankIsReplacedByAnother() {
        Surface.Person ada = surface().person("ada");
        ada.types("/interview questions:3");
        sessions.drop("What is " + asked(ada) + "?");
        ada.presses("Skip");
        assertThat(ada.last().text()).contains("Question 1 of 3");
        assertThat(ada.last().buttons()).contains("Answer", "End");
        sessions.drop("What is " + asked(ada) + "?");
        ada.types("/interview");
        assertThat(ada.last().text()).contains("Here you go on", "Question 1 of 3");
        ada.presses("Skip");
        assertThat(ada.last().text()).contains("Question 2 of 3");
    }

    @Test
    void theHintStandsOnTheLastPageBelowTheFeedback() {
        for (String id : List.of("long-1", "long-2")) {
            sessions.merge(SampleBank.question(id, "What is " + id + "?", "Long", "").answered("Word. ".repeat(1_000))
                    .hinted("Think longer.").made());
        }
        Surface.Person ada = surface().person("ada");
        ada.types("/interview topic:long questions:2");
        ada.presses("Answer");
        ada.submits(Map.of("answer", "Something about it"));
        assertThat(ada.last().text()).contains("Word.").doesNotContain("Question 2 of 2");
        ada.presses("Hint");
        assertThat(ada.last().text()).contains("Question 2 of 2", "Think longer.");
        ada.presses("Back");
        assertThat(ada.last().text()).contains("Word.").doesNotContain("Think longer.");
        ada.presses("More");
        assertThat(ada.last().text()).contains("Think longer.");
    }

    @Test
    void aFinishedInterviewOfFiveAnswersPaysOnceHoweverOftenItIsLookedAt() {
        Surface.Person ada = surface().person("ada");
        ada.types("/interview questions:5");
        for (int question = 0; question < 5; question++) {
            ada.presses("Answer");
            ada.submits(Map.of("answer", "Something about it " + question));
        }
        assertThat(ada.last().text()).contains("Interview over: 5 of 5 answered", "10 of them for finishing");
        ada.presses("Skip");
        assertThat(sessions.stores.paid().ledger().awards(Stub.COMMUNITY, new PersonId("ada")))
                .filteredOn(award -> award.id().work() == Award.Work.INTERVIEW).singleElement()
                .satisfies(award -> assertThat(award.points()).isEqualTo(10));
    }

    @Test
    void inPrivateItTakesPlaceInADirectMessageWhoseButtonsWorkOutsideTheCommunity() {
        Surface.Person ada = surface().person("ada");
        ada.types("/interview questions:3 where:private");
        assertThat(ada.last().text()).contains("direct message");
        assertThat(ada.last().buttons()).isEmpty();
        Card sent = sessions.sent().getLast().card();
        assertThat(PlainText.of(sent.body().blocks())).contains("Question 1 of 3");
        Card next = pressed(sent, "Skip");
        assertThat(PlainText.of(next.body().blocks())).contains("Question 2 of 3");
        assertThat(PlainText.of(pressed(next, "End").body().blocks())).contains("Interview over: 0 of 3 answered");
    }

    @Test
    void whereThePlatformHasThreadsItTakesPlaceInAPrivateOne() {
        Surface.Person ada = surface().person("ada");
        sessions.outbox().haveThreads();
        ada.types("/interview questions:3 where:private");
        assertThat(ada.last().text()).contains("private thread", "Moderators of this server can read it too");
        assertThat(sessions.sent()).singleElement().satisfies(sent -> {
            assertThat(sent.mark()).isEqualTo("Mock interview in thread-0");
            assertThat(PlainText.of(sent.card().body().blocks())).contains("Question 1 of 3");
        });
    }

    @Test
    void takenUpAgainItGoesOnInTheSameThreadAndTheNextOneHasItsOwn() {
        Surface.Person ada = surface().person("ada");
        sessions.outbox().haveThreads();
        ada.types("/interview questions:3 where:private");
        ada.types("/interview");
        ada.presses("Skip");
        ada.types("/interview where:private");
        assertThat(PlainText.of(sessions.sent().getLast().card().body().blocks())).contains("Question 2 of 3");
        ada.types("/interview");
        ada.presses("End");
        ada.types("/interview where:private");
        assertThat(sessions.sent()).extracting(SentCards.Sent::mark).containsExactly("Mock interview in thread-0",
                "Mock interview in thread-0", "Mock interview in thread-2");
    }

    @Test
    void whereNothingCanBeSentToThePersonItTakesPlaceHere() {
        Surface.Person ada = surface().person("ada");
        sessions.outbox().answer(new Posting.Refused("closed", true));
        ada.types("/interview questions:3 where:private");
        assertThat(ada.last().text()).contains("I could not write to you directly", "Question 1 of 3");
        assertThat(ada.last().buttons()).contains("Answer", "Skip", "End");
    }

    /** The card after a press in a direct message, which belongs to no community. */
    private Card pressed(Card card, String label) {
        String token = card.rows().stream().filter(Row.Buttons.class::isInstance)
                .flatMap(row -> ((Row.Buttons) row).buttons().stream()).filter(button -> button.label().equals(label))
                .map(Button::token).findFirst().orElseThrow();
        Caller inside = Stub.caller("ada", sessions.now());
        var outside = new Caller(new Place(new CommunityId(Platform.LOCAL, "direct"), new ChannelId("ada")),
                inside.who(), inside.locale(), inside.occasion());
        var work = (Plan.Work) sessions.desk.plan(new Request.Pressed(outside, token));
        return ((Reply.Carded) work.task().run()).card();
    }

    @Test
    void anAnswerThatMeetsAHintElsewhereCountsInTheInterview() {
        var faster = new FasterElsewhere();
        Surface.Person ada = racing(faster).surface().person("ada");
        ada.types("/interview topic:statistics questions:3");
        ada.presses("Answer");
        faster.press = Interview::hinted;
        ada.submits(Map.of("answer", "Something about it"));
        assertThat(ada.last().text()).contains("Question 2 of 3");
        ada.presses("End");
        assertThat(ada.last().text()).contains("Interview over: 1 of 3 answered");
    }

    @Test
    void anAnswerThatMeetsAFasterPressIsKeptAndReadAllTheSame() {
        var faster = new FasterElsewhere();
        Sessions race = racing(faster);
        Surface.Person ada = race.surface().person("ada");
        ada.types("/interview topic:statistics questions:3");
        String number = asked(ada).replaceAll("\\D", "");
        ada.presses("Answer");
        faster.press = interview -> interview.done(Optional.empty(), Stub.MORNING);
        ada.submits(Map.of("answer", "alpha" + number + " matters"));
        assertThat(ada.last().text()).contains("alpha" + number + " matters", "Reference answer");
        assertThat(race.stores.paid().ledger().awards(Stub.COMMUNITY, new PersonId("ada"))).isNotEmpty();
    }

    private static Sessions racing(Interviews interviews) {
        Sessions.Stores usual = Sessions.Stores.inMemory(new SentCards());
        return new Sessions(new Sessions.Stores(usual.settings(), usual.practice(), usual.shown(), usual.paid(),
                interviews, usual.reminders(), usual.data(), usual.outbox()));
    }

    /** A store in which somebody else is faster once. */
    private static final class FasterElsewhere implements Interviews {
        private final InMemoryInterviews kept = new InMemoryInterviews();
        private UnaryOperator<Interview> press = UnaryOperator.identity();

        @Override
        public Optional<Interview> find(CommunityId community, PersonId person) {
            return kept.find(community, person);
        }

        @Override
        public boolean replace(CommunityId community, PersonId person, Optional<Interview> expected, Interview next) {
            expected.ifPresent(now -> kept.replace(community, person, expected, press.apply(now)));
            press = UnaryOperator.identity();
            return kept.replace(community, person, expected, next);
        }
    }

    private static String asked(Surface.Person person) {
        return Pattern.compile("thing number (\\d+)").matcher(person.last().text()).results()
                .map(MatchResult::group).findFirst().orElseThrow();
    }
}
