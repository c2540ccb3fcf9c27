package dev.greenroom.app;

import dev.greenroom.app.platform.Channels;
import dev.greenroom.app.platform.Outboxes;
import dev.greenroom.core.bank.Library;
import dev.greenroom.core.daily.BestAnswers;
import dev.greenroom.core.daily.DailyCards;
import dev.greenroom.core.daily.DailyDesk;
import dev.greenroom.core.daily.DailyEngine;
import dev.greenroom.core.daily.DailyPlatforms;
import dev.greenroom.core.daily.DailyStores;
import dev.greenroom.core.daily.DailyTime;
import dev.greenroom.core.daily.Departures;
import dev.greenroom.core.daily.Membership;
import dev.greenroom.core.reply.Seal;
import dev.greenroom.core.request.Communities;
import dev.greenroom.core.request.Directory;
import dev.greenroom.core.settings.Settings;
import dev.greenroom.infra.quartz.Clockwork;
import dev.greenroom.infra.quartz.LoggedJournal;
import dev.greenroom.infra.quartz.VirtualWorkers;
import dev.greenroom.infra.redis.RedisClock;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the question of the day. Nothing here waits for Redis or a platform. */
@Configuration(proxyBeanMethods = false)
class DailyWiring {

    @Bean
    VirtualWorkers dailyWorkers() {
        return new VirtualWorkers();
    }

    @Bean(destroyMethod = "")
    Clockwork clockwork(RedisClock clock) {
        return new Clockwork(UUID.randomUUID().toString(), clock);
    }

    @Bean
    DailyTime dailyTime(RedisClock clock, VirtualWorkers workers, Clockwork clockwork) {
        return new DailyTime(clock, workers, clockwork);
    }

    @Bean
    DailyCards dailyCards(Library library, Seal seal, BestAnswers best) {
        return new DailyCards(library, seal, best);
    }

    @Bean
    DailyPlatforms dailyPlatforms(Outboxes outboxes, Departures departures) {
        return new DailyPlatforms(outboxes.platforms(), departures, new LoggedJournal(), UUID.randomUUID().toString());
    }

    @Bean(destroyMethod = "")
    DailyEngine dailyEngine(DailyStores stores, DailyPlatforms platforms, DailyTime time, DailyCards cards) {
        return new DailyEngine(stores, platforms, time, cards);
    }

    @Bean
    DailyDesk dailyDesk(Settings settings, Directory directory, Channels channels) {
        return new DailyDesk(settings, directory, channels.names(), channels.rights());
    }

    @Bean
    Membership membership(Departures departures, Communities communities, DailyStores stores) {
        return new Membership(departures, communities, stores);
    }

    @Bean
    DailyLife dailyLife(DailyEngine engine, DailyTime time, Clockwork clockwork, VirtualWorkers workers) {
        return new DailyLife(engine, time, clockwork, workers);
    }
}
