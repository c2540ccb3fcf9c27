package dev.greenroom.core.testing;

import dev.greenroom.core.answer.AnswerFeature;
import dev.greenroom.core.answer.Answers;
import dev.greenroom.core.answer.InMemoryAnswers;
import dev.greenroom.core.bank.Bank;
import dev.greenroom.core.bank.Library;
import dev.greenroom.core.board.BoardFeature;
import dev.greenroom.core.command.Catalogue;
import dev.greenroom.core.command.Feature;
import dev.greenroom.core.desk.Desk;
import dev.greenroom.core.help.HelpFeature;
import dev.greenroom.core.points.InMemoryLedger;
import dev.greenroom.core.question.InMemoryShownQuestions;
import dev.greenroom.core.question.QuestionFeature;
import dev.greenroom.core.request.Directory;
import dev.greenroom.core.request.Profile;
import dev.greenroom.core.review.InMemoryPractice;
import dev.greenroom.core.review.SelfRating;
import dev.greenroom.core.settings.InMemorySettings;
import dev.greenroom.core.settings.Settings;
import dev.greenroom.core.settings.SettingsFeature;
import dev.greenroom.core.streak.StreakCommand;
import dev.greenroom.core.streak.InMemoryTold;
import dev.greenroom.core.streak.StreakOf;
import dev.greenroom.core.team.TeamCommand;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** The features of the first day with everything in memory. */
public final class SampleDesk {
    private SampleDesk() {}

    /** The catalogue over the sample bank; people are called by their ids. */
    public static Catalogue catalogue() {
        return catalogue((community, person) -> Optional.of(new Profile(person.id(), false, Optional.empty())));
    }

    /** The catalogue over the sample bank, with people who are called what {@code everybody} says. */
    public static Catalogue catalogue(Directory everybody) {
        Bank bank = SampleBank.bank();
        Library library = community -> bank;
        var seal = Stub.seal();
        var practice = new InMemoryPractice();
        var settingsStore = new InMemorySettings();
        var settings = new Settings(settingsStore, everybody);
        var shown = new InMemoryShownQuestions();
        var ledger = new InMemoryLedger(settingsStore);
        var ratings = new SelfRating(practice, settings, ledger);
        var streaks = new StreakOf(practice, settings, List::of, new InMemoryTold());
        var answers = new Answers(library, new WordAssessor(), new InMemoryAnswers(ledger, shown, practice),
                new Answers.Reading(settings, streaks));
        var boards = new BoardFeature(new BoardFeature.Kept(ledger, ledger, ledger), settings,
                new BoardFeature.Surroundings(everybody, new BlankPainter(), seal));
        var catalogue = new AtomicReference<Catalogue>();
        catalogue.set(new Catalogue(List.of(
                new QuestionFeature(library, seal, shown, ratings).feature(),
                new AnswerFeature(library, seal, answers, ratings).feature(),
                new Feature(List.of(new StreakCommand(streaks, settings, new BlankPainter())), List.of(), List.of()),
                boards.feature(),
                SettingsFeature.of(settings, settingsStore, List.of(boards.hiding())),
                new Feature(List.of(new TeamCommand(ledger, settings)), List.of(), List.of()),
                HelpFeature.of(catalogue::get, library, seal))));
        return catalogue.get();
    }

    /** A desk for this catalogue; what goes wrong fails the test. */
    public static Desk desk(Catalogue catalogue) {
        return new Desk(catalogue, Stub.seal(), (community, person) -> Optional.empty(), (caller, failure) -> {
            throw new AssertionError("a reply failed", failure);
        });
    }
}
