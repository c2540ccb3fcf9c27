package dev.greenroom.slack;

import dev.greenroom.core.request.Caller;
import dev.greenroom.core.request.ChannelId;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.Occasion;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.request.Place;
import dev.greenroom.core.request.Platform;
import dev.greenroom.core.request.Who;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who asks, where and when, from the fields that all of Slack's requests share. */
final class Callers {
    private final People people;
    private final InstantSource clock;

    Callers(People people, InstantSource clock) {
        this.people = people;
        this.clock = clock;
    }

    /** The ids of a request, as Slack sends them. */
    record Ids(String team, String channel, String person) {}

    Caller caller(Ids ids, @Nullable String trigger, String body) {
        var person = new PersonId(ids.person());
        return new Caller(new Place(new CommunityId(Platform.SLACK, ids.team()), new ChannelId(ids.channel())),
                new Who(person, Optional.empty()), people.localeOf(person),
                new Occasion(trigger == null || trigger.isBlank() ? digest(body) : trigger, clock.instant()));
    }

    /** Whether there is nothing to learn about the caller at this time. */
    boolean knows(Caller caller) {
        return people.knows(caller.person());
    }

    /** Learns what is not known about the caller for the next time; may ask Slack. */
    void learnAbout(Caller caller) {
        people.learn(caller.person());
    }

    private static String digest(String body) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK lacks SHA-256", e);
        }
    }
}
