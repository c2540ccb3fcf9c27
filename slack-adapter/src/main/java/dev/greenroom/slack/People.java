package dev.greenroom.slack;

import com.slack.api.methods.response.users.UsersInfoResponse;
import com.slack.api.model.User;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.Directory;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.request.PlatformUnavailable;
import dev.greenroom.core.request.Profile;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What {@code users.info} says about people, remembered for five minutes and for at most 10,000 of them. Slack sends no
 * language with a command, so whoever is met for the first time since the start waits a moment for theirs; it is kept
 * beyond the five minutes and learnt anew in the background, since a language that was right yesterday beats none.
 */
final class People implements Directory {
    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final int MOST = 10_000;
    private static final int LEARNING_AT_ONCE = 4;
    /** Of the three seconds in which a request must be acknowledged; Slack answers in a fraction of it. */
    private static final Duration MOMENT = Duration.ofMillis(400);
    private static final Set<String> NOBODY = Set.of("user_not_found", "users_not_found", "user_not_visible");

    private final WebApi api;
    private final InstantSource clock;
    private final Semaphore learning = new Semaphore(LEARNING_AT_ONCE);
    private final Map<PersonId, Known> entries = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<PersonId, Known> eldest) {
            return size() > MOST;
        }
    };
    private Instant silentUntil = Instant.MIN;

    private record Known(Optional<Profile> profile, Optional<Locale> locale, Instant at) {}

    People(WebApi api, InstantSource clock) {
        this.api = api;
        this.clock = clock;
    }

    @Override
    public Optional<Profile> profile(CommunityId community, PersonId person) {
        return fresh(person).orElseGet(() -> ask(person)).profile();
    }

    /**
     * The person's language. Where it is not known Slack is asked, and gets {@link #MOMENT} to answer; without an answer it
     * is English, and the answer is there for the next time.
     */
    Locale localeOf(PersonId person) {
        return known(person).or(() -> met(person)).orElse(Locale.ENGLISH);
    }

    private Optional<Locale> met(PersonId person) {
        if (!knows(person)) {
            try {
                Thread.ofVirtual().name("slack-meets").start(() -> learn(person)).join(MOMENT);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return known(person);
    }

    private Optional<Locale> known(PersonId person) {
        synchronized (entries) {
            return Optional.ofNullable(entries.get(person)).flatMap(Known::locale);
        }
    }

    /** Learns the person's language for the next time, unless it is known, many are asked just now, or Slack is tired. */
    void learn(PersonId person) {
        if (!knows(person) && learning.tryAcquire()) {
            try {
                ask(person);
            } catch (PlatformUnavailable e) {
                // the next request tries again
            } finally {
                learning.release();
            }
        }
    }

    /** Whether asking now would be of no use: the answer is known, or Slack wants to be left alone. */
    boolean knows(PersonId person) {
        return fresh(person).isPresent() || isSilent();
    }

    private Optional<Known> fresh(PersonId person) {
        synchronized (entries) {
            return Optional.ofNullable(entries.get(person))
                    .filter(entry -> clock.instant().isBefore(entry.at().plus(FRESH)));
        }
    }

    private boolean isSilent() {
        synchronized (entries) {
            return clock.instant().isBefore(silentUntil);
        }
    }

    private Known ask(PersonId person) {
        Call<UsersInfoResponse> call = api
                .call(methods -> methods.usersInfo(request -> request.user(person.id()).includeLocale(true)));
        return switch (call) {
            case Call.Done<UsersInfoResponse>(var response) -> remember(person, entry(response.getUser()));
            case Call.Refused<UsersInfoResponse>(var error) when NOBODY.contains(error) -> remember(person,
                    new Known(Optional.empty(), Optional.empty(), clock.instant()));
            case Call.Refused<UsersInfoResponse>(var error) -> throw unavailable(error);
            case Call.Limited<UsersInfoResponse>(var retryAfter) -> {
                synchronized (entries) {
                    silentUntil = clock.instant().plus(retryAfter);
                }
                throw unavailable("rate limit");
            }
            case Call.Away<UsersInfoResponse>(var why) -> throw unavailable(why);
            case Call.Unknown<UsersInfoResponse>(var why) -> throw unavailable(why);
        };
    }

    private Known remember(PersonId person, Known entry) {
        synchronized (entries) {
            entries.put(person, entry);
        }
        return entry;
    }

    private Known entry(User user) {
        Optional<Profile> profile = user.isDeleted()
                ? Optional.empty()
                : Optional.of(new Profile(name(user), user.isAdmin() || user.isOwner() || user.isPrimaryOwner(),
                        text(user.getTz()).flatMap(People::zone)));
        return new Known(profile, text(user.getLocale()).map(Locale::forLanguageTag), clock.instant());
    }

    @SuppressWarnings("NullAway") // the SDK hands null for what Slack left out
    private static String name(User user) {
        var profile = user.getProfile();
        return text(profile == null ? null : profile.getDisplayName())
                .or(() -> text(profile == null ? null : profile.getRealName())).or(() -> text(user.getRealName()))
                .or(() -> text(user.getName())).orElse(user.getId());
    }

    private static Optional<String> text(@Nullable String text) {
        return Optional.ofNullable(text).filter(Predicate.not(String::isBlank));
    }

    private static Optional<ZoneId> zone(String id) {
        try {
            return Optional.of(ZoneId.of(id));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static PlatformUnavailable unavailable(String why) {
        return new PlatformUnavailable("users.info: " + why, new IOException(why));
    }
}
