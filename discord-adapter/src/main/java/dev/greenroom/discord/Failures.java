package dev.greenroom.discord;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.RejectedExecutionException;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;

/** Reads what JDA throws. */
final class Failures {
    static final int UNKNOWN_CHANNEL = 10003;
    static final int UNKNOWN_MEMBER = 10007;
    static final int UNKNOWN_MESSAGE = 10008;
    static final int UNKNOWN_USER = 10013;
    static final int UNKNOWN_WEBHOOK = 10015;
    static final int UNKNOWN_INTERACTION = 10062;
    static final int ALREADY_ACKNOWLEDGED = 40060;

    private Failures() {}

    /** Discord's error code; empty where Discord did not answer. */
    static Optional<Integer> code(Throwable failure) {
        return failure instanceof ErrorResponseException answer && answer.getResponse().code > 0
                ? Optional.of(answer.getErrorCode())
                : Optional.empty();
    }

    static boolean is(Throwable failure, int code) {
        return code(failure).map(given -> given == code).orElse(false);
    }

    /** The broken connection behind a failure; empty where Discord answered. */
    static Optional<IOException> connection(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException broken) {
                return Optional.of(broken);
            }
        }
        return Optional.empty();
    }

    /** Whether it was given to a connection that is over, which sends nothing any more. */
    static boolean notSent(Throwable failure) {
        Throwable cause = failure;
        while (cause instanceof CompletionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause instanceof RejectedExecutionException;
    }

    /** A failure in a few words for the log: what Discord answered, else the innermost cause. */
    static String brief(Throwable failure) {
        Throwable innermost = failure;
        while (code(innermost).isEmpty() && innermost.getCause() != null && !(innermost instanceof IOException)) {
            innermost = innermost.getCause();
        }
        if (innermost instanceof ErrorResponseException answer) {
            return "Discord answered " + answer.getResponse().code + ", " + answer.getErrorCode() + " "
                    + answer.getMeaning();
        }
        String message = innermost.getMessage();
        String text = innermost.getClass().getSimpleName() + (message == null ? "" : ": " + message);
        return text.lines().findFirst().orElse(text);
    }
}
