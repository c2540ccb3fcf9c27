package dev.greenroom.slack;

import java.io.IOException;
import java.net.ConnectException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Asks whether a request is still wanted when its connection stands and nothing of it was written: the SDK sends on the
 * thread of the caller, who says so there. Thread-safe.
 */
final class LastMoment implements Interceptor {
    private static final ThreadLocal<BooleanSupplier> WANTED = ThreadLocal.withInitial(() -> () -> true);

    /** What {@code sending} brings, with every request of it asking {@code wanted} first. */
    static <T> T asking(BooleanSupplier wanted, Supplier<T> sending) {
        WANTED.set(wanted);
        try {
            return sending.get();
        } finally {
            WANTED.remove();
        }
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        if (!WANTED.get().getAsBoolean()) {
            throw new ConnectException("no longer wanted");
        }
        return chain.proceed(chain.request());
    }
}
