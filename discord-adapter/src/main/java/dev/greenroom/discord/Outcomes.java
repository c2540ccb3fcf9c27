package dev.greenroom.discord;

import dev.greenroom.core.post.Posting;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InsufficientPermissionException;
import net.dv8tion.jda.api.exceptions.RateLimitedException;

/** Turns what JDA throws into what became of a message. */
final class Outcomes {
    private static final int UNAUTHORIZED = 401;
    /**
     * What a channel, a server, a person or a message refuses until somebody there changes something. Everything else may be
     * a matter of our token or of a proxy on the way, and passes without them.
     */
    private static final Set<Integer> FOR_GOOD = Set.of(Failures.UNKNOWN_CHANNEL, 10004, Failures.UNKNOWN_MESSAGE,
            Failures.UNKNOWN_USER, 50001, 50005, 50007, 50008, 50013, 50024, 50278, 160005);

    /** An invalid body, an empty or a too large one, and what the server's own rules on words stop. */
    private static final Set<Integer> UNFIT = Set.of(40005, 50006, 50035, 200000, 200001);

    private Outcomes() {}

    /** Something that is sent. */
    @FunctionalInterface
    interface Sending {
        Posting on(JDA jda) throws RateLimitedException;
    }

    static Posting of(Optional<JDA> jda, Sending sending) {
        if (jda.isEmpty()) {
            return new Posting.Unreachable("not connected");
        }
        try {
            return sending.on(jda.get());
        } catch (RateLimitedException e) {
            return new Posting.Later(Duration.ofMillis(e.getRetryAfter()));
        } catch (InsufficientPermissionException e) {
            return new Posting.Refused("Missing Permission: " + e.getPermission().getName(), true);
        } catch (LastMoment.Lost e) {
            return new Posting.Unknown(Failures.brief(e));
        } catch (ErrorResponseException e) {
            return answered(e);
        } catch (RuntimeException e) {
            return Failures.notSent(e)
                    ? new Posting.Unreachable("the connection is over")
                    : new Posting.Unknown(Failures.brief(e));
        }
    }

    private static Posting answered(ErrorResponseException failure) {
        int status = failure.getResponse().code;
        if (Failures.connection(failure).isPresent()) {
            return new Posting.Unreachable(Failures.brief(failure));
        }
        if (status == UNAUTHORIZED) {
            return new Posting.Unreachable("Discord does not know the token");
        }
        if (status >= 500) {
            return new Posting.Unknown("Discord answered " + status);
        }
        String reason = failure.getErrorCode() + " " + failure.getMeaning();
        return UNFIT.contains(failure.getErrorCode())
                ? new Posting.Unfit(reason)
                : new Posting.Refused(reason, forGood(failure));
    }

    /** Whether asking again cannot help until somebody changes something. */
    static boolean forGood(Throwable failure) {
        return failure instanceof InsufficientPermissionException
                || Failures.code(failure).map(FOR_GOOD::contains).orElse(false);
    }
}
