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
    /** What Discord says of a message that breaks one of its limits. */
    private static final int INVALID_FORM_BODY = 50035;
    /**
     * What a channel, a server, a person or a message refuses until somebody there changes something. Everything else may be
     * a matter of our token, of a proxy on the way or of one message, and passes without them.
     */
    private static final Set<Integer> FOR_GOOD = Set.of(Failures.UNKNOWN_CHANNEL, 10004, Failures.UNKNOWN_MESSAGE,
            Failures.UNKNOWN_USER, 50001, 50005, 50007, 50008, 50013, 50024, 50278, 160005);

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
            return new Posting.Unknown(Failures.brief(e));
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
        if (failure.getErrorCode() == INVALID_FORM_BODY) {
            return new Posting.Unfit(failure.getErrorCode() + " " + failure.getMeaning());
        }
        return status >= 400 && status < 500
                ? new Posting.Refused(failure.getErrorCode() + " " + failure.getMeaning(), forGood(failure))
                : new Posting.Unknown("Discord answered " + status);
    }

    /** Whether asking again cannot help until somebody changes something. */
    static boolean forGood(Throwable failure) {
        return failure instanceof InsufficientPermissionException
                || Failures.code(failure).map(FOR_GOOD::contains).orElse(false);
    }
}
