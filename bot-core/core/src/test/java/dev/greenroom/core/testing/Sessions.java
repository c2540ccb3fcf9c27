package dev.greenroom.core.testing;

import dev.greenroom.core.activity.ActiveDays;
import dev.greenroom.core.activity.Activities;
import dev.greenroom.core.answer.AnswerFeature;
import dev.greenroom.core.answer.Answers;
import dev.greenroom.core.answer.GivenAnswers;
import dev.greenroom.core.answer.InMemoryAnswers;
import dev.greenroom.core.bank.Bank;
import dev.greenroom.core.bank.Kind;
import dev.greenroom.core.bank.Level;
import dev.greenroom.core.bank.Library;
import dev.greenroom.core.bank.Question;
import dev.greenroom.core.command.Catalogue;
import dev.greenroom.core.command.Feature;
import dev.greenroom.core.desk.Desk;
import dev.greenroom.core.due.DueFeature;
import dev.greenroom.core.due.Workloads;
import dev.greenroom.core.interview.InMemoryInterviews;
import dev.greenroom.core.interview.InterviewCards;
import dev.greenroom.core.interview.InterviewFeature;
import dev.greenroom.core.interview.InterviewRoom;
import dev.greenroom.core.interview.Interviews;
import dev.greenroom.core.points.InMemoryLedger;
import dev.greenroom.core.points.Ledger;
import dev.greenroom.core.post.Outbox;
import dev.greenroom.core.privacy.PersonalData;
import dev.greenroom.core.privacy.PrivacyFeature;
import dev.greenroom.core.question.InMemoryShownQuestions;
import dev.greenroom.core.question.QuestionFeature;
import dev.greenroom.core.question.ShownQuestions;
import dev.greenroom.core.reminder.InMemoryReminders;
import dev.greenroom.core.reminder.ReminderCards;
import dev.greenroom.core.reminder.ReminderFeature;
import dev.greenroom.core.reminder.ReminderRounds;
import dev.greenroom.core.reminder.Reminders;
import dev.greenroom.core.reply.Seal;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.Directory;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.review.InMemoryPractice;
import dev.greenroom.core.review.Reviews;
import dev.greenroom.core.review.SelfRating;
import dev.greenroom.core.reviewer.Reviewing;
import dev.greenroom.core.search.SearchFeature;
import dev.greenroom.core.settings.InMemorySettings;
import dev.greenroom.core.settings.Settings;
import dev.greenroom.core.settings.SettingsFeature;
import dev.greenroom.core.settings.SettingsStore;
import dev.greenroom.core.stats.StatsFeature;
import dev.greenroom.core.streak.InMemoryTold;
import dev.greenroom.core.streak.StreakCommand;
import dev.greenroom.core.streak.StreakOf;
import dev.greenroom.core.streak.Told;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The features of a session over any stores, with a larger bank and a clock that can be set. */
public final class Sessions {
    public final Seal seal = Stub.seal();
    public final Stores stores;
    public final ReminderRounds rounds;
    public final Catalogue catalogue;
    public final Desk desk;
    private Bank bank = new Bank(questions(), SampleBank::search);
    private Instant now = Stub.MORNING;
    /** What the platform says of people who are not asking: the same as while they are, until a test sets another one. */
    public Directory directory = (community, person) -> Stub.caller(person.id(), Stub.MORNING).who().profile();

    /** Where everything is kept, and where messages go. */
    public record Stores(SettingsStore settings, Practice practice, ShownQuestions shown, Paid paid,
            Interviews interviews, Reminders reminders, PersonalData data, Outbox outbox) {

        /** All of it in memory; messages are kept, and nothing is known of the data as a whole. */
        public static Stores inMemory(Outbox outbox) {
            var settings = new InMemorySettings();
            var ledger = new InMemoryLedger(settings);
            var practice = new InMemoryPractice(ledger);
            var shown = new InMemoryShownQuestions();
            return new Stores(settings, new Practice(practice, practice, practice, new InMemoryTold()), shown,
                    new Paid(ledger, new InMemoryAnswers(ledger, shown, practice)), new InMemoryInterviews(),
                    new InMemoryReminders(), new NoData(), outbox);
        }
    }

    /** What somebody did, and was told about it. */
    public record Practice(Reviews reviews, Activities activities, ActiveDays days, Told told) {}

    /** What somebody wrote, and was paid. */
    public record Paid(Ledger ledger, GivenAnswers given) {}

    /** A stage with nothing on it, all in memory. */
    public Sessions() {
        this(Stores.inMemory(new SentCards()));
    }

    /** A stage over these stores, without a reviewer. */
    public Sessions(Stores stores) {
        this(stores, Reviewing.off());
    }

    /** A stage over these stores, with this reviewer. */
    public Sessions(Stores stores, Reviewing reviewing) {
        this.stores = stores;
        Library library = community -> bank;
        var painter = new BlankPainter();
        var settings = new Settings(stores.settings(), (community, person) -> directory.profile(community, person));
        var practice = stores.practice();
        var streaks = new StreakOf(practice.days(), settings, List::of, practice.told());
        var ratings = new SelfRating(practice.reviews(), settings, stores.paid().ledger());
        var answers = new Answers(library, new WordAssessor(), stores.paid().given(),
                new Answers.Reading(settings, streaks, reviewing));
        var workloads = new Workloads(library, practice.reviews(), practice.days(), settings);
        rounds = new ReminderRounds(stores.reminders(), settings, new ReminderRounds.Reasons(workloads, streaks),
                new ReminderRounds.Sending(new ReminderCards(seal), stores.outbox()));
        var reminding = new ReminderFeature(stores.reminders(), settings, stores.settings());
        var room = new InterviewRoom(library, stores.interviews(),
                new InterviewRoom.Practice(stores.shown(), practice.reviews(), answers),
                new InterviewRoom.Rewards(practice.activities(), stores.paid().ledger(), settings));
        catalogue = new Catalogue(List.of(
                new QuestionFeature(library, seal, stores.shown(), ratings).feature(),
                new AnswerFeature(library, seal, answers, ratings).feature(),
                new Feature(List.of(new StreakCommand(streaks, settings, painter)), List.of(), List.of()),
                new InterviewFeature(library, room, new InterviewCards(library, seal, painter), stores.outbox())
                        .feature(),
                new DueFeature(library, seal, workloads,
                        new DueFeature.Tools(ratings, answers, stores.shown(), painter)).feature(),
                new StatsFeature(library, seal, new StatsFeature.Records(settings, streaks, workloads,
                        new StatsFeature.Earned(stores.paid().ledger(), stores.paid().given())), painter).feature(),
                new SearchFeature(library, seal).feature(),
                SettingsFeature.of(settings, stores.settings(), List.of(reminding)), reminding.feature(),
                new PrivacyFeature(stores.data(), seal).feature()));
        desk = SampleDesk.desk(catalogue);
    }

    /** The direct messages that were sent, where they are kept. */
    public List<SentCards.Sent> sent() {
        return outbox().sent();
    }

    /** The outbox of a stage in memory. */
    public SentCards outbox() {
        return (SentCards) stores.outbox();
    }

    /** People in front of this stage. */
    public Surface surface() {
        return new CoreSurface(desk, () -> now);
    }

    /** The bank as it is now. */
    public Bank bank() {
        return bank;
    }

    /** The bank is read anew, with {@code question} in place of everything that it was merged from. */
    public void merge(Question question) {
        reads(Stream.concat(Stream.of(question), bank.all().stream().filter(other -> !other.id().equals(question.id())
                && !question.aliases().contains(other.id()))).toList());
    }

    /** The bank is read anew, without the question that is asked with these words. */
    public void drop(String wording) {
        reads(bank.all().stream().filter(question -> !question.wording().plain().equals(wording)).toList());
    }

    private void reads(List<Question> questions) {
        bank = new Bank(questions, SampleBank::search);
    }

    /** What time it is. */
    public Instant now() {
        return now;
    }

    /** Time passes. */
    public void pass(Duration time) {
        now = now.plus(time);
    }

    /** It becomes this time. */
    public void become(Instant time) {
        now = time;
    }

    /** Nobody asks about the data as a whole. */
    private record NoData() implements PersonalData {
        @Override
        public String export(CommunityId community, PersonId person, Instant at) {
            return "{\"person\": \"" + person + "\"}";
        }

        @Override
        public void erase(CommunityId community, PersonId person) {
            // there is none
        }
    }

    /** 24 questions in two topics, of every level and kind, with key points and hints. */
    private static List<Question> questions() {
        var questions = new ArrayList<Question>();
        for (int index = 0; index < 24; index++) {
            String topic = index < 18 ? "Python" : "Statistics";
            questions.add(SampleBank.question("question-" + index, "What is thing number " + index + "?", topic, "")
                    .answered("Thing " + index + " is alpha" + index + " with beta" + index + ".")
                    .points("alpha" + index + " matters", "beta" + index + " counts")
                    .hinted("Think of number " + index + ".")
                    .level(List.of(Level.values()).get(index % 3)).kind(List.of(Kind.values()).get(index / 3 % 4))
                    .made());
        }
        return questions;
    }
}
