package dev.greenroom.core.testing;

import dev.greenroom.core.answer.AnswerFeature;
import dev.greenroom.core.answer.Answers;
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
import dev.greenroom.core.points.InMemoryLedger;
import dev.greenroom.core.question.InMemoryShownQuestions;
import dev.greenroom.core.question.QuestionFeature;
import dev.greenroom.core.reminder.InMemoryReminders;
import dev.greenroom.core.reminder.ReminderCards;
import dev.greenroom.core.reminder.ReminderFeature;
import dev.greenroom.core.reminder.ReminderRounds;
import dev.greenroom.core.reply.Seal;
import dev.greenroom.core.review.InMemoryPractice;
import dev.greenroom.core.review.SelfRating;
import dev.greenroom.core.search.SearchFeature;
import dev.greenroom.core.settings.InMemorySettings;
import dev.greenroom.core.settings.Settings;
import dev.greenroom.core.settings.SettingsFeature;
import dev.greenroom.core.stats.StatsFeature;
import dev.greenroom.core.streak.StreakCommand;
import dev.greenroom.core.streak.StreakOf;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The features of a session with everything in memory, a larger bank, and a clock that can be set. */
public final class Sessions {
    /** Stores that tests look into. */
    public final InMemorySettings settingsStore = new InMemorySettings();
    public final InMemoryPractice practice = new InMemoryPractice();
    public final InMemoryShownQuestions shown = new InMemoryShownQuestions();
    public final InMemoryLedger ledger = new InMemoryLedger(settingsStore);
    public final InMemoryInterviews interviews = new InMemoryInterviews();
    public final InMemoryReminders reminders = new InMemoryReminders();
    public final SentCards outbox = new SentCards();
    public final Seal seal = Stub.seal();
    public final Settings settings = new Settings(settingsStore, (community, person) -> Optional
            .of(Stub.caller(person.id(), Stub.MORNING).who().profile().orElseThrow()));
    public final Bank bank = new Bank(questions(), SampleBank::search);
    public final Workloads workloads;
    public final ReminderRounds rounds;
    public final Desk desk;
    private Instant now = Stub.MORNING;

    /** A stage with nothing on it. */
    public Sessions() {
        Library library = community -> bank;
        var painter = new BlankPainter();
        var streaks = new StreakOf(practice, settings, List::of);
        var ratings = new SelfRating(practice, settings, ledger);
        var given = new InMemoryAnswers(ledger, shown, practice);
        var answers = new Answers(library, new WordAssessor(), given, new Answers.Reading(settings, streaks));
        workloads = new Workloads(library, practice, practice, settings);
        rounds = new ReminderRounds(reminders, settings, new ReminderRounds.Reasons(workloads, streaks),
                new ReminderRounds.Sending(new ReminderCards(seal), outbox));
        var reminding = new ReminderFeature(reminders, settings, settingsStore);
        var room = new InterviewRoom(library, interviews, new InterviewRoom.Practice(shown, practice, answers),
                new InterviewRoom.Rewards(practice, ledger, settings));
        desk = SampleDesk.desk(new Catalogue(List.of(
                new QuestionFeature(library, seal, shown, ratings).feature(),
                new AnswerFeature(library, seal, answers, ratings).feature(),
                new Feature(List.of(new StreakCommand(streaks, settings, painter)), List.of(), List.of()),
                new InterviewFeature(library, room, new InterviewCards(library, seal, painter), outbox).feature(),
                new DueFeature(library, seal, workloads, new DueFeature.Tools(ratings, answers, shown, painter))
                        .feature(),
                new StatsFeature(library, seal, new StatsFeature.Records(settings, streaks, workloads,
                        new StatsFeature.Earned(ledger, given)), painter).feature(),
                new SearchFeature(library, seal).feature(),
                SettingsFeature.of(settings, settingsStore, List.of(reminding)), reminding.feature())));
    }

    /** People in front of this stage. */
    public Surface surface() {
        return new CoreSurface(desk, () -> now);
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
