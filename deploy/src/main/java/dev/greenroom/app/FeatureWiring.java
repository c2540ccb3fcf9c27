package dev.greenroom.app;

import dev.greenroom.core.activity.ActiveDays;
import dev.greenroom.core.answer.AnswerFeature;
import dev.greenroom.core.answer.Answers;
import dev.greenroom.core.answer.GivenAnswers;
import dev.greenroom.core.applause.ApplauseFeature;
import dev.greenroom.core.applause.SharedAnswers;
import dev.greenroom.core.bank.Library;
import dev.greenroom.core.board.BoardFeature;
import dev.greenroom.core.board.Boards;
import dev.greenroom.core.command.Catalogue;
import dev.greenroom.core.command.Feature;
import dev.greenroom.core.daily.BestAnswers;
import dev.greenroom.core.daily.DailyAnswers;
import dev.greenroom.core.daily.DailyDesk;
import dev.greenroom.core.daily.DailyEngine;
import dev.greenroom.core.daily.DailyStores;
import dev.greenroom.core.daily.Showing;
import dev.greenroom.core.daily.DailyFeature;
import dev.greenroom.core.due.DueFeature;
import dev.greenroom.core.due.Workloads;
import dev.greenroom.core.feedback.Assessor;
import dev.greenroom.core.help.HelpFeature;
import dev.greenroom.core.picture.Painter;
import dev.greenroom.core.points.Ledger;
import dev.greenroom.core.question.QuestionFeature;
import dev.greenroom.core.question.ShownQuestions;
import dev.greenroom.core.reply.Seal;
import dev.greenroom.core.request.Directory;
import dev.greenroom.core.review.Reviews;
import dev.greenroom.core.review.SelfRating;
import dev.greenroom.core.reviewer.Reviewing;
import dev.greenroom.core.search.SearchFeature;
import dev.greenroom.core.settings.Settings;
import dev.greenroom.core.settings.SettingsChange;
import dev.greenroom.core.settings.SettingsFeature;
import dev.greenroom.core.settings.SettingsStore;
import dev.greenroom.core.stats.StatsFeature;
import dev.greenroom.core.streak.Outages;
import dev.greenroom.core.streak.StreakCommand;
import dev.greenroom.core.streak.StreakOf;
import dev.greenroom.core.streak.Told;
import dev.greenroom.core.team.TeamCommand;
import dev.greenroom.core.team.Teams;
import dev.greenroom.infra.feedback.OfflineAssessor;
import dev.greenroom.infra.picture.OutlinePainter;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes core's features by hand and lists them, in the order in which help shows them. */
@Configuration(proxyBeanMethods = false)
class FeatureWiring {

    @Bean
    Settings settings(SettingsStore store, Directory directory) {
        return new Settings(store, directory);
    }

    @Bean
    SelfRating selfRating(Reviews reviews, Settings settings, Ledger ledger) {
        return new SelfRating(reviews, settings, ledger);
    }

    @Bean
    StreakOf streakOf(ActiveDays days, Settings settings, Outages outages, Told told) {
        return new StreakOf(days, settings, outages, told);
    }

    @Bean
    Assessor assessor(Library library) {
        return new OfflineAssessor(library);
    }

    @Bean
    Painter painter() {
        return new OutlinePainter();
    }

    @Bean
    Answers answers(Library library, Assessor assessor, Counted given, Answers.Reading reading) {
        return new Answers(library, assessor, given.answers(), reading);
    }

    @Bean
    Counted counted(GivenAnswers answers, DailyEngine engine) {
        return new Counted(new DailyAnswers(answers, engine));
    }

    /** Answers that are counted when they are kept. */
    record Counted(GivenAnswers answers) {}

    @Bean
    Answers.Reading reading(Settings settings, StreakOf streaks, Reviewing reviewing) {
        return new Answers.Reading(settings, streaks, reviewing);
    }

    @Bean
    Workloads workloads(Library library, Reviews reviews, ActiveDays days, Settings settings) {
        return new Workloads(library, reviews, days, settings);
    }

    @Bean
    DueFeature dueFeature(Library library, Seal seal, Workloads workloads, DueFeature.Tools tools) {
        return new DueFeature(library, seal, workloads, tools);
    }

    @Bean
    DueFeature.Tools dueTools(SelfRating ratings, Answers answers, ShownQuestions shown, Painter painter) {
        return new DueFeature.Tools(ratings, answers, shown, painter);
    }

    @Bean
    Feature questions(Library library, Seal seal, ShownQuestions shown, SelfRating ratings) {
        return new QuestionFeature(library, seal, shown, ratings).feature();
    }

    @Bean
    Feature typedAnswers(Library library, Seal seal, Answers answers, SelfRating ratings) {
        return new AnswerFeature(library, seal, answers, ratings).feature();
    }

    @Bean
    Feature streaks(StreakOf streaks, Settings settings, Painter painter) {
        return new Feature(List.of(new StreakCommand(streaks, settings, painter)), List.of(), List.of());
    }

    @Bean
    Feature reviews(DueFeature due) {
        return due.feature();
    }

    @Bean
    Feature search(Library library, Seal seal) {
        return new SearchFeature(library, seal).feature();
    }

    @Bean
    StatsFeature.Records records(Settings settings, StreakOf streaks, Workloads workloads,
            StatsFeature.Earned earned) {
        return new StatsFeature.Records(settings, streaks, workloads, earned);
    }

    @Bean
    StatsFeature.Earned earned(Ledger ledger, GivenAnswers answers) {
        return new StatsFeature.Earned(ledger, answers);
    }

    @Bean
    Feature stats(Library library, Seal seal, StatsFeature.Records records, Painter painter) {
        return new StatsFeature(library, seal, records, painter).feature();
    }

    @Bean
    BoardFeature.Kept boardsKept(Boards boards, Ledger ledger, Teams teams) {
        return new BoardFeature.Kept(boards, ledger, teams);
    }

    @Bean
    BoardFeature boardFeature(BoardFeature.Kept kept, Settings settings, BoardFeature.Surroundings surroundings) {
        return new BoardFeature(kept, settings, surroundings);
    }

    @Bean
    BoardFeature.Surroundings boardSurroundings(Directory directory, Painter painter, Seal seal) {
        return new BoardFeature.Surroundings(directory, painter, seal);
    }

    @Bean
    Feature leaderboards(BoardFeature boards) {
        return boards.feature();
    }

    @Bean
    Feature teamwork(Teams teams, Settings settings) {
        return new Feature(List.of(new TeamCommand(teams, settings)), List.of(), List.of());
    }

    @Bean
    ApplauseFeature applauseFeature(ApplauseFeature.Kept kept, ApplauseFeature.People people, Seal seal) {
        return new ApplauseFeature(kept, people, seal);
    }

    @Bean
    ApplauseFeature.Kept sharedAnswersKept(SharedAnswers shared, GivenAnswers given, DailyStores daily) {
        return new ApplauseFeature.Kept(shared, given, Showing.of(daily));
    }

    @Bean
    ApplauseFeature.People people(Directory directory, Settings settings) {
        return new ApplauseFeature.People(directory, settings);
    }

    @Bean
    Feature sharing(ApplauseFeature applause) {
        return applause.feature();
    }

    /** For the question of the day. */
    @Bean
    BestAnswers bestAnswers(ApplauseFeature applause) {
        return applause.best();
    }

    /** Who hides from the boards is taken off them at once. */
    @Bean
    SettingsChange hiding(BoardFeature boards) {
        return boards.hiding();
    }

    @Bean
    Feature personalSettings(Settings settings, SettingsStore store, ObjectProvider<SettingsChange> followers) {
        return SettingsFeature.of(settings, store, followers.orderedStream().toList());
    }

    @Bean
    Feature help(ObjectProvider<Catalogue> catalogue, Library library, Seal seal) {
        return HelpFeature.of(catalogue::getObject, library, seal);
    }

    @Bean
    Feature daily(DailyEngine engine, DailyDesk desk, Library library, Seal seal) {
        return new DailyFeature(engine, desk, library, seal).feature();
    }

    /** The features, in the order in which help shows them. */
    @Bean
    Features features(Feature questions, Feature typedAnswers, Feature daily, Feature sharing, Feature leaderboards,
            Feature streaks, Feature interviews, Feature reviews, Feature stats, Feature search, Feature teamwork,
            Feature personalSettings, Feature reminderButtons, Feature privacy, Feature help) {
        return new Features(List.of(questions, typedAnswers, daily, sharing, leaderboards, streaks, interviews, reviews,
                stats, search, teamwork, personalSettings, reminderButtons, privacy, help));
    }

    @Bean
    Catalogue catalogue(Features features) {
        return new Catalogue(features.list());
    }

    /** What the catalogue is made of. */
    record Features(List<Feature> list) {}
}
