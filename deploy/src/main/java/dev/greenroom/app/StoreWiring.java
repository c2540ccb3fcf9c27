package dev.greenroom.app;

import dev.greenroom.app.chat.Guestbook;
import dev.greenroom.app.chat.LocalDirectory;
import dev.greenroom.app.config.Secret;
import dev.greenroom.app.config.Setup;
import dev.greenroom.app.redis.Address;
import dev.greenroom.app.redis.EmbeddedRedis;
import dev.greenroom.core.answer.GivenAnswers;
import dev.greenroom.core.applause.SharedAnswers;
import dev.greenroom.core.board.Boards;
import dev.greenroom.core.daily.DailyStores;
import dev.greenroom.core.daily.Departures;
import dev.greenroom.core.interview.Interviews;
import dev.greenroom.core.points.Ledger;
import dev.greenroom.core.privacy.PersonalData;
import dev.greenroom.core.question.ShownQuestions;
import dev.greenroom.core.reminder.Reminders;
import dev.greenroom.core.reply.Seal;
import dev.greenroom.core.request.Communities;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.settings.SettingsStore;
import dev.greenroom.core.streak.Told;
import dev.greenroom.core.team.Teams;
import dev.greenroom.infra.redis.InstallationKey;
import dev.greenroom.infra.redis.Redis;
import dev.greenroom.infra.redis.RedisAnswers;
import dev.greenroom.infra.redis.RedisBoards;
import dev.greenroom.infra.redis.RedisBudgets;
import dev.greenroom.infra.redis.RedisClock;
import dev.greenroom.infra.redis.RedisCommunities;
import dev.greenroom.infra.redis.RedisDepartures;
import dev.greenroom.infra.redis.RedisGuestbook;
import dev.greenroom.infra.redis.RedisHints;
import dev.greenroom.infra.redis.RedisInterviews;
import dev.greenroom.infra.redis.RedisLedger;
import dev.greenroom.infra.redis.RedisPersonalData;
import dev.greenroom.infra.redis.RedisPractice;
import dev.greenroom.infra.redis.RedisReminders;
import dev.greenroom.infra.redis.RedisSchedules;
import dev.greenroom.infra.redis.RedisSettings;
import dev.greenroom.infra.redis.RedisSharedAnswers;
import dev.greenroom.infra.redis.RedisShownQuestions;
import dev.greenroom.infra.redis.RedisSlots;
import dev.greenroom.infra.redis.RedisTeams;
import dev.greenroom.infra.redis.RedisTold;
import dev.greenroom.infra.redis.RedisUptime;
import io.lettuce.core.ClientOptions;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.data.redis.autoconfigure.DataRedisConnectionDetails;
import org.springframework.boot.data.redis.autoconfigure.DataRedisProperties;
import org.springframework.boot.data.redis.autoconfigure.LettuceClientOptionsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.core.StringRedisTemplate;

/** Wires Redis: the embedded one, unless the operator named another. */
@Configuration(proxyBeanMethods = false)
class StoreWiring {
    private static final Duration TIMEOUT = Duration.ofSeconds(1);

    /** While Redis is away commands fail at once instead of waiting for it, so that people are told so. */
    @Bean
    LettuceClientOptionsBuilderCustomizer failFast() {
        return options -> options.disconnectedBehavior(ClientOptions.DisconnectedBehavior.REJECT_COMMANDS);
    }

    @Bean
    Redis redis(StringRedisTemplate template, DataRedisProperties properties) {
        return over(template, properties);
    }

    /** Redis whose commands are waited for as long as {@code spring.data.redis.timeout} says. */
    static Redis over(StringRedisTemplate template, DataRedisProperties properties) {
        Duration timeout = Objects.requireNonNullElse(properties.getTimeout(), TIMEOUT);
        return template.getConnectionFactory() instanceof LettuceConnectionFactory connections
                ? new Redis(template, timeout, connections::resetConnection)
                : new Redis(template, timeout);
    }

    /** The installation's key, which all processes share; it is read when the first button needs it. */
    @Bean
    Seal seal(Redis redis, Setup setup) {
        return new Seal(new InstallationKey(redis, setup.store().secret().map(Secret::value)));
    }

    @Bean
    ShownQuestions shownQuestions(Redis redis) {
        return new RedisShownQuestions(redis);
    }

    @Bean
    RedisPractice practice(Redis redis) {
        return new RedisPractice(redis);
    }

    @Bean
    Told told(Redis redis) {
        return new RedisTold(redis);
    }

    @Bean
    Ledger ledger(Redis redis) {
        return new RedisLedger(redis);
    }

    @Bean
    Boards boards(Redis redis) {
        return new RedisBoards(redis);
    }

    @Bean
    Teams teams(Redis redis) {
        return new RedisTeams(redis);
    }

    @Bean
    SharedAnswers sharedAnswers(Redis redis, Setup setup) {
        return new RedisSharedAnswers(redis, setup.store().answerDays());
    }

    @Bean
    GivenAnswers givenAnswers(Redis redis, Setup setup) {
        return new RedisAnswers(redis, setup.store().answerDays());
    }

    @Bean
    DailyStores dailyStores(Redis redis) {
        return new DailyStores(new RedisSchedules(redis), new RedisSlots(redis), new RedisHints(redis),
                new RedisBudgets(redis));
    }

    @Bean
    Departures departures(Redis redis) {
        return new RedisDepartures(redis);
    }

    @Bean
    Communities communities(Redis redis) {
        return new RedisCommunities(redis);
    }

    @Bean
    RedisClock redisClock(Redis redis) {
        return new RedisClock(redis);
    }

    @Bean
    Interviews interviewStore(Redis redis) {
        return new RedisInterviews(redis);
    }

    @Bean
    Reminders reminderStore(Redis redis) {
        return new RedisReminders(redis);
    }

    @Bean
    PersonalData personalData(Redis redis) {
        return new RedisPersonalData(redis);
    }

    @Bean
    SettingsStore settingsStore(Redis redis) {
        return new RedisSettings(redis);
    }

    @Bean
    RedisUptime uptime(Redis redis) {
        return new RedisUptime(redis);
    }

    @Bean
    EveryMinute heartbeat(RedisUptime uptime, InstantSource clock) {
        return new EveryMinute("heartbeat", () -> uptime.beat(clock.instant()));
    }

    @Bean
    Guestbook guestbook(Redis redis) {
        return new GuestsInRedis(new RedisGuestbook(redis, LocalDirectory.COMMUNITY));
    }

    private record GuestsInRedis(RedisGuestbook book) implements Guestbook {
        @Override
        public Guest sign(PersonId person, String name) {
            RedisGuestbook.Guest guest = book.sign(person, name);
            return new Guest(person, guest.name(), guest.first());
        }

        @Override
        public Optional<Guest> find(PersonId person) {
            return book.find(person).map(guest -> new Guest(person, guest.name(), guest.first()));
        }
    }

    /** The embedded Redis and how to reach it. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(Application.EMBEDDED_REDIS)
    static class Embedded {

        @Bean(destroyMethod = "close")
        EmbeddedRedis embeddedRedis(Setup setup) {
            return EmbeddedRedis.start(setup.store().folder());
        }

        @Bean
        DataRedisConnectionDetails embeddedRedisDetails(EmbeddedRedis redis) {
            return new Details(redis.address());
        }
    }

    /** The embedded Redis as Spring wants to know it. */
    record Details(Address address) implements DataRedisConnectionDetails {
        @Override
        public String getPassword() {
            return address.password();
        }

        @Override
        public Standalone getStandalone() {
            return Standalone.of(Address.HOST, address.port());
        }
    }
}
