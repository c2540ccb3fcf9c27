package dev.greenroom.discord;

import dev.greenroom.core.post.Posting;
import java.time.Duration;
import java.util.Optional;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InsufficientPermissionException;
import net.dv8tion.jda.api.exceptions.RateLimitedException;

/** Turns what JDA throws into what became of a message. */
final class Outcomes {
    private static final int UNAUTHORIZED = 401;

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
        return status >= 400 && status < 500
                ? new Posting.Refused(failure.getErrorCode() + " " + failure.getMeaning(), true)
                : new Posting.Unknown("Discord answered " + status);
    }
}
