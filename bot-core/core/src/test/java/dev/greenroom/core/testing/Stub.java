package dev.greenroom.core.testing;

import dev.greenroom.core.reply.Seal;
import dev.greenroom.core.request.Caller;
import dev.greenroom.core.request.ChannelId;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.Occasion;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.request.Place;
import dev.greenroom.core.request.Platform;
import dev.greenroom.core.request.Profile;
import dev.greenroom.core.request.Who;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Callers and keys for tests. */
public final class Stub {
    /** A community of tests. */
    public static final CommunityId COMMUNITY = new CommunityId(Platform.LOCAL, "test");
    /** A Friday morning. */
    public static final Instant MORNING = Instant.parse("2026-11-20T09:00:00Z");
    private static final AtomicLong OCCASIONS = new AtomicLong();

    private Stub() {}

    /** Somebody in Berlin who asks at {@code at}; who is called {@code admin} is one. */
    public static Caller caller(String person, Instant at) {
        return caller(person, at, Locale.ENGLISH);
    }

    /** Somebody in Berlin who asks at {@code at} in this language. */
    public static Caller caller(String person, Instant at, Locale locale) {
        var profile = new Profile(person, person.equals("admin"), Optional.of(ZoneId.of("Europe/Berlin")));
        return new Caller(new Place(COMMUNITY, new ChannelId("general")),
                new Who(new PersonId(person), Optional.of(profile)), locale,
                new Occasion("occasion-" + OCCASIONS.incrementAndGet(), at));
    }

    /** A seal with a key of its own. */
    public static Seal seal() {
        byte[] key = "a key for tests, 32 bytes of it.".getBytes(StandardCharsets.UTF_8);
        return new Seal(() -> key);
    }
}
