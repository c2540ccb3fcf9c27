package dev.greenroom.app;

import dev.greenroom.app.platform.DiscordGate;
import dev.greenroom.app.platform.PlatformWiring;
import dev.greenroom.core.command.Catalogue;
import dev.greenroom.core.daily.DailyEngine;
import dev.greenroom.core.daily.DailyTime;
import dev.greenroom.core.desk.Desk;
import dev.greenroom.discord.DiscordAdapter;
import dev.greenroom.infra.quartz.VirtualWorkers;
import dev.greenroom.infra.redis.Redis;
import dev.greenroom.infra.redis.RedisClock;
import dev.greenroom.infra.redis.RedisLease;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/**
 * Makes the question of the day run eight times as fast, so that a lease of a minute lapses within seconds, and gives
 * Discord's gateway a shorter lease. {@link Program#startHurried} adds it to the program on its command line, by means that
 * Spring gives to everybody; the program knows nothing of it.
 */
@Configuration(proxyBeanMethods = false)
class Hurried {
    /** When hurried time and Redis's were the same, in milliseconds since 1970. */
    static final String SINCE = "HURRIED_SINCE";
    private static final int PACE = 8;
    private static final Duration GATEWAY = Duration.ofSeconds(3);

    private final ScheduledExecutorService timer = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("hurried").factory());
    private final ObjectProvider<DailyEngine> engine;

    Hurried(ObjectProvider<DailyEngine> engine) {
        this.engine = engine;
    }

    @Bean
    DailyTime dailyTime(RedisClock clock, VirtualWorkers workers) {
        InstantSource time = hurried(clock, Instant.ofEpochMilli(Long.parseLong(System.getenv(SINCE))));
        return new DailyTime(time, new Workers(workers), at -> wake(Duration.between(time.instant(), at)));
    }

    @Bean
    @ConditionalOnProperty(PlatformWiring.DISCORD)
    DiscordGate discordGate(DiscordAdapter discord, Desk desk, Catalogue catalogue, Redis redis) {
        return new DiscordGate(discord, desk, catalogue,
                new RedisLease(redis, "discord-0", UUID.randomUUID().toString(), GATEWAY));
    }

    @EventListener(ApplicationReadyEvent.class)
    @SuppressWarnings("FutureReturnValueIgnored") // reconcile() reports its failures itself
    void ready(ApplicationReadyEvent event) {
        DailyTime time = event.getApplicationContext().getBean(DailyTime.class);
        timer.scheduleWithFixedDelay(() -> engine.getObject().reconcile(time.clock().instant()), 0, 1,
                TimeUnit.SECONDS);
    }

    @SuppressWarnings("FutureReturnValueIgnored") // wake() reports its failures itself
    private void wake(Duration in) {
        timer.schedule(() -> engine.getObject().wake(), Math.max(0, in.dividedBy(PACE).toMillis()),
                TimeUnit.MILLISECONDS);
    }

    /** Hurried time, by {@code clock}. */
    static InstantSource hurried(InstantSource clock, Instant since) {
        return () -> since.plus(Duration.between(since, clock.instant()).multipliedBy(PACE));
    }

    private record Workers(VirtualWorkers workers) implements DailyTime.Workers {
        @Override
        public void start(Runnable work) {
            workers.start(work);
        }

        @Override
        public void pause(Duration time) {
            workers.pause(time.dividedBy(PACE));
        }
    }
}
