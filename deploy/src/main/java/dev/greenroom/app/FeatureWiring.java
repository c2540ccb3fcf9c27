package dev.greenroom.app;

import dev.greenroom.core.activity.ActiveDays;
import dev.greenroom.core.bank.Library;
import dev.greenroom.core.command.Catalogue;
import dev.greenroom.core.command.Feature;
import dev.greenroom.core.help.HelpFeature;
import dev.greenroom.core.points.Ledger;
import dev.greenroom.core.question.QuestionFeature;
import dev.greenroom.core.question.ShownQuestions;
import dev.greenroom.core.reply.Seal;
import dev.greenroom.core.request.Directory;
import dev.greenroom.core.review.Reviews;
import dev.greenroom.core.review.SelfRating;
import dev.greenroom.core.settings.Settings;
import dev.greenroom.core.settings.SettingsStore;
import dev.greenroom.core.streak.Outages;
import dev.greenroom.core.streak.StreakCommand;
import dev.greenroom.core.streak.StreakOf;
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
    StreakOf streakOf(ActiveDays days, Settings settings, Outages outages) {
        return new StreakOf(days, settings, outages);
    }

    @Bean
    QuestionFeature questionFeature(Library library, Seal seal, ShownQuestions shown, SelfRating ratings) {
        return new QuestionFeature(library, seal, shown, ratings);
    }

    /** The features, in the order in which help shows them. */
    @Bean
    Features features(QuestionFeature question, StreakOf streaks, Settings settings, Library library, Seal seal,
            ObjectProvider<Catalogue> catalogue) {
        return new Features(List.of(
                question.feature(),
                new Feature(List.of(new StreakCommand(streaks, settings)), List.of(), List.of()),
                HelpFeature.of(catalogue::getObject, library, seal)));
    }

    @Bean
    Catalogue catalogue(Features features) {
        return new Catalogue(features.list());
    }

    /** What the catalogue is made of. */
    record Features(List<Feature> list) {}
}
