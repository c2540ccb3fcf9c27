package dev.greenroom.discord;

import java.io.IOException;
import java.util.function.BooleanSupplier;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.RateLimitedException;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Asks whether a message is still wanted when its connection stands and nothing of it was written, each time that JDA
 * sends it: it does so again by itself after some failures. What is not queued is sent on the thread of the caller, who
 * says so there. Thread-safe.
 */
final class LastMoment implements Interceptor {
    private static final ThreadLocal<Moment> MOMENT = ThreadLocal.withInitial(() -> new Moment(() -> true));

    /** Something that is sent. */
    @FunctionalInterface
    interface Sending<T> {
        T send() throws RateLimitedException;
    }

    /** It was sent at least once, and in the end nobody answered. */
    static final class Lost extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private Lost(ErrorResponseException why) {
            super(why);
        }
    }

    private static final class Moment {
        private final BooleanSupplier wanted;
        private boolean over;

        private Moment(BooleanSupplier wanted) {
            this.wanted = wanted;
        }
    }

    /**
     * What {@code sending} brings, with every request of it asking {@code wanted} first.
     *
     * @throws Lost if it may have arrived
     */
    static <T> T asking(BooleanSupplier wanted, Sending<T> sending) throws RateLimitedException {
        var moment = new Moment(wanted);
        MOMENT.set(moment);
        try {
            return sending.send();
        } catch (ErrorResponseException e) {
            throw moment.over && Failures.connection(e).isPresent() ? new Lost(e) : e;
        } finally {
            MOMENT.remove();
        }
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Moment moment = MOMENT.get();
        if (!moment.wanted.getAsBoolean()) {
            throw new IOException("no longer wanted");
        }
        moment.over = true;
        return chain.proceed(chain.request());
    }
}
