package dev.greenroom.core.daily;

import dev.greenroom.core.post.Posting;
import dev.greenroom.core.reply.Card;
import dev.greenroom.core.request.Place;
import java.time.Duration;
import java.time.Instant;

/**
 * A platform that refuses, delays, loses answers, is slow and goes away, by chance. It does not recognise marks when
 * it is posted to, as Slack does not, so whoever posts twice is found out.
 */
final class MoodyPlatform extends FakePlatform {
    private final Chaos chaos;
    private int trouble;

    MoodyPlatform(Chaos chaos) {
        super(chaos.clock);
        this.chaos = chaos;
    }

    /** How often something went wrong. */
    int trouble() {
        return trouble;
    }

    @Override
    public Posting post(Place place, Card card, String mark) {
        int mood = chaos.isQuiet() ? 99 : chaos.chance.nextInt(100);
        if (mood >= 60) {
            return super.post(place, card, mark);
        }
        trouble++;
        if (mood < 10) {
            return new Posting.Later(Duration.ofSeconds(chaos.chance.nextInt(40)));
        }
        if (mood < 25) {
            return new Posting.Unreachable("connection refused");
        }
        if (mood < 35) {
            return new Posting.Refused("internal_error", false);
        }
        if (mood < 37) {
            return new Posting.Refused("channel_not_found", true);
        }
        return lost(place, card, mark, mood);
    }

    /** No answer: the message is there, will be there soon, or never. */
    private Posting lost(Place place, Card card, String mark, int mood) {
        if (mood < 45) {
            arrive(place, card, mark);
        } else if (mood < 50) {
            chaos.at(chaos.clock.instant().plusSeconds(12), () -> arrive(place, card, mark));
        }
        if (mood % 2 == 0) {
            chaos.elapse(Duration.ofSeconds(10));
        }
        return new Posting.Unknown("timeout");
    }

    @Override
    public Lookup find(Place place, String mark, Instant since) {
        if (place.channel().id().startsWith("private")) {
            return new Lookup.CannotTell("missing_scope", true);
        }
        return !chaos.isQuiet() && chaos.chance.nextInt(100) < 30
                ? new Lookup.CannotTell("timeout", false)
                : super.find(place, mark, since);
    }
}
