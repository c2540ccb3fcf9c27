package dev.greenroom.core.applause;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.answer.AnswerFeature;
import dev.greenroom.core.answer.Answers;
import dev.greenroom.core.answer.InMemoryAnswers;
import dev.greenroom.core.bank.Bank;
import dev.greenroom.core.bank.Library;
import dev.greenroom.core.command.Arguments;
import dev.greenroom.core.command.Catalogue;
import dev.greenroom.core.command.Command;
import dev.greenroom.core.command.Feature;
import dev.greenroom.core.command.Option;
import dev.greenroom.core.daily.DailyPost;
import dev.greenroom.core.points.InMemoryLedger;
import dev.greenroom.core.points.Span;
import dev.greenroom.core.question.InMemoryShownQuestions;
import dev.greenroom.core.question.Origin;
import dev.greenroom.core.question.QuestionText;
import dev.greenroom.core.question.SharedQuestion;
import dev.greenroom.core.reply.Card;
import dev.greenroom.core.reply.Plan;
import dev.greenroom.core.reply.Plan.Acknowledgement;
import dev.greenroom.core.reply.Reply;
import dev.greenroom.core.reply.Seal;
import dev.greenroom.core.request.Caller;
import dev.greenroom.core.request.ChannelId;
import dev.greenroom.core.request.Directory;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.request.Place;
import dev.greenroom.core.request.PlatformUnavailable;
import dev.greenroom.core.request.Profile;
import dev.greenroom.core.review.InMemoryPractice;
import dev.greenroom.core.review.SelfRating;
import dev.greenroom.core.settings.InMemorySettings;
import dev.greenroom.core.settings.Settings;
import dev.greenroom.core.streak.InMemoryTold;
import dev.greenroom.core.streak.StreakOf;
import dev.greenroom.core.testing.CoreSurface;
import dev.greenroom.core.testing.SampleBank;
import dev.greenroom.core.testing.SampleDesk;
import dev.greenroom.core.testing.Stub;
import dev.greenroom.core.testing.Surface;
import dev.greenroom.core.testing.WordAssessor;
import dev.greenroom.core.text.RichText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What becomes of answers that are shared, from the feedback to the applause. */
final class ApplauseTest {
    private static final String GOOD = "The GIL is a mutex in CPython. Threads do not speed up CPU-bound code. "
            + "I/O-bound threads still help.";
    private static final DailyPost POST = new DailyPost(new Place(Stub.COMMUNITY, new ChannelId("general")),
            LocalDate.of(2026, 11, 20), SampleBank.GIL, Locale.ENGLISH);

    private final Bank bank = SampleBank.bank();
    private final Library library = community -> bank;
    private final Seal seal = Stub.seal();
    private final Set<String> departed = new HashSet<>();
    private boolean platformAway;
    private boolean closed;
    private final InMemorySettings stored = new InMemorySettings();
    private final InMemoryLedger ledger = new InMemoryLedger(stored);
    private final Settings settings = new Settings(stored, directory());
    private final InMemoryPractice practice = new InMemoryPractice();
    private final InMemoryAnswers given = new InMemoryAnswers(ledger, new InMemoryShownQuestions(), practice);
    private final ApplauseFeature applause = new ApplauseFeature(
            new ApplauseFeature.Kept(new InMemorySharedAnswers(ledger), given, (place, date) -> !closed),
            new ApplauseFeature.People(directory(), settings), seal);
    private Instant now = Stub.MORNING;
    private final CoreSurface surface = new CoreSurface(SampleDesk.desk(catalogue()), () -> now);

    @Test
    void anAnswerToTheQuestionOfTheDayIsSharedShownAndApplauded() {
        var ada = answered("ada", GOOD);
        assertThat(ada.last().buttons()).contains("Share with the team").doesNotContain("Next");
        ada.presses("Share with the team");
        assertThat(ada.last().text()).startsWith("Shared.");
        assertThat(ada.last().alone()).isTrue();

        var bob = surface.person("bob");
        bob.types("/best");
        assertThat(bob.last().text()).contains("Answer by ada · covers 100 %", GOOD);
        assertThat(bob.last().buttons()).containsExactly("Applaud");
        bob.presses("Applaud");
        assertThat(bob.last().text()).isEqualTo("Your applause is counted: ada gets +2 points.");
        bob.presses("Applaud");
        assertThat(bob.last().text()).isEqualTo("You have applauded this answer already.");
        assertThat(points("ada")).contains(22);
        assertThat(points("bob")).isEmpty();
    }

    @Test
    void whoSharesAfterTheBestWereShownIsToldSo() {
        var ada = answered("ada", GOOD);
        closed = true;
        ada.presses("Share with the team");
        assertThat(ada.last().text()).startsWith("This question is closed");
        assertThat(best()).isEmpty();
    }

    @Test
    void nobodyApplaudsThemselves() {
        var ada = shared("ada", GOOD);
        ada.types("/best");
        ada.presses("Applaud");
        assertThat(ada.last().text()).contains("This answer is yours");
        assertThat(points("ada")).contains(20);
    }

    @Test
    void threeADayAreEnough() {
        var zoe = surface.person("zoe");
        for (String name : List.of("ada", "bob", "cyd", "dan")) {
            shared(name, GOOD + " So says " + name + ".");
            zoe.types("/best");
            zoe.presses("Applaud");
            departed.add(name);
        }
        assertThat(zoe.last().text()).contains("You have applauded 3 times today");
        assertThat(points("dan")).contains(20);
        now = now.plusSeconds(86_400);
        zoe.presses("Applaud");
        assertThat(points("dan")).contains(22);
    }

    @Test
    void theBestThreeOfThreeAuthorsAreShown() {
        shared("ada", "The GIL is a mutex in CPython.");
        shared("ada", GOOD);
        shared("bob", GOOD + " So say I.");
        shared("cyd", "I/O-bound threads still help.");
        shared("dan", "Nothing of it.");
        shared("eve", GOOD + " And more.");
        departed.add("eve");
        assertThat(best()).hasSize(3).satisfiesExactly(
                text -> assertThat(text).startsWith("Answer by ada · covers 100 %"),
                text -> assertThat(text).startsWith("Answer by bob · covers 100 %"),
                text -> assertThat(text).startsWith("Answer by cyd"));
    }

    @Test
    void thePointsThatAuthorsSayTheyCoveredAreNotComparedWithThoseOfOthers() {
        var ada = answered("ada", "The GIL is a mutex in CPython.");
        ada.presses("Disagree");
        ada.chooses("I/O-bound threads still help");
        ada.presses("Share with the team");
        shared("bob", "The GIL is a mutex in CPython; threads do not speed up CPU-bound code, really.");
        assertThat(best().getFirst()).startsWith("Answer by bob");
    }

    @Test
    void whatIsCopiedIsNotShared() {
        var ada = answered("ada", "One thread runs Python code at a time.");
        ada.presses("Share with the team");
        assertThat(ada.last().text()).contains("Say it in your own words");
        shared("bob", GOOD);
        var cyd = answered("cyd", GOOD);
        cyd.presses("Share with the team");
        assertThat(cyd.last().text()).contains("Say it in your own words");
        assertThat(best()).hasSize(1);
    }

    @Test
    void aPlatformThatIsAwayHidesNamesAndNoAnswers() {
        shared("ada", GOOD);
        platformAway = true;
        assertThat(best()).singleElement().asString().startsWith("Answer by somebody").contains(GOOD);
    }

    @Test
    void whatPeopleTypedIsShownAsText() {
        String rude = "<script>alert(1)</script> @everyone <!channel> **bold** The GIL is a mutex in CPython.";
        shared("ada", rude);
        assertThat(best().getFirst()).contains(rude);
    }

    @Test
    void aLongAnswerHasPagesForItsReaderAlone() {
        String text = GOOD + " word".repeat(780);
        shared("ada", text);
        var bob = surface.person("bob");
        bob.types("/best");
        assertThat(bob.last().buttons()).containsExactly("Applaud", "More");
        bob.presses("More");
        assertThat(bob.last().alone()).isTrue();
        assertThat(bob.last().text()).contains("word word");
        assertThat(bob.last().buttons()).containsExactly("Applaud", "Back");
        int messages = bob.sees().size();
        bob.presses("Back");
        assertThat(bob.sees()).hasSize(messages);
        assertThat(bob.last().text()).startsWith("Answer by ada");
    }

    private Surface.Person shared(String name, String text) {
        var person = answered(name, text);
        person.presses("Share with the team");
        assertThat(person.last().text()).startsWith("Shared.");
        return person;
    }

    private Surface.Person answered(String name, String text) {
        var person = surface.person(name);
        person.types("/post");
        person.presses("Answer");
        person.submits(Map.of("answer", text));
        return person;
    }

    private List<String> best() {
        return applause.best().of(POST).stream().map(card -> card.body().plain()).toList();
    }

    private Optional<Integer> points(String name) {
        return ledger.total(Stub.COMMUNITY, new PersonId(name), Span.ALL.at(now, ZoneOffset.UTC));
    }

    private Directory directory() {
        return (community, person) -> {
            if (platformAway) {
                throw new PlatformUnavailable("away", new IllegalStateException());
            }
            return departed.contains(person.id())
                    ? Optional.empty()
                    : Optional.of(new Profile(person.id(), false, Optional.empty()));
        };
    }

    private Catalogue catalogue() {
        var ratings = new SelfRating(practice, settings, ledger);
        var answers = new Answers(library, new WordAssessor(), given,
                new Answers.Reading(settings, new StreakOf(practice, settings, List::of, new InMemoryTold())));
        var posted = Card.of(new RichText(QuestionText.question(POST.question(), POST.language())),
                new SharedQuestion(library, seal).answering(Stub.COMMUNITY, POST.question(),
                        new Origin.Daily(POST.place().channel(), POST.date()),
                        new SharedQuestion.Marked("mark", POST.language())));
        return new Catalogue(List.of(new AnswerFeature(library, seal, answers, ratings).feature(), applause.feature(),
                new Feature(List.of(new InTheChannel("post", caller -> posted),
                        new InTheChannel("best", caller -> applause.best().of(POST).getFirst())), List.of(),
                        List.of())));
    }

    /** What the engine of the question of the day posts, posted by a command. */
    private record InTheChannel(String path, Function<Caller, Card> card) implements Command {
        @Override
        public List<Option<?>> options() {
            return List.of();
        }

        @Override
        public Audience audience() {
            return Audience.EVERYBODY;
        }

        @Override
        public String describe(Locale locale) {
            return path;
        }

        @Override
        public Plan plan(Caller caller, Arguments arguments) {
            return new Plan.Work(Acknowledgement.CHANNEL, () -> new Reply.Carded(card.apply(caller)));
        }
    }
}
