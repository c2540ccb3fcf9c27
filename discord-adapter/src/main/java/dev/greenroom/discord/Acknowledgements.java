package dev.greenroom.discord;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.SocketException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import net.dv8tion.jda.api.exceptions.ParsingException;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.internal.utils.IOUtil;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Brings acknowledgements of interactions to Discord over connections that break: knows which were written without a word
 * on what became of them. Discord takes the first and refuses the next, and that refusal then says that the first arrived.
 * Thread-safe.
 *
 * <p>It may also say that another process acknowledged, where the first never arrived. Two are connected at once only while
 * one of them has lost its lease: that one takes no refusal for its own, and since it waits a second before it
 * acknowledges, it is behind the other. What is left is that everything goes wrong at once, and somebody is answered
 * twice; taking the refusal for another's would leave people without any answer whenever a connection breaks.
 */
final class Acknowledgements {
    private static final int MOST = 1_000;
    private static final int BAD_REQUEST = 400;
    private static final int SERVER_ERROR = 500;
    private static final int MOST_BYTES = 64 * 1_024;

    private final BooleanSupplier othersMayAnswer;
    /** The ids of interactions, the oldest first. */
    private final Set<String> unheard = new LinkedHashSet<>();

    /** Acknowledgements of a process beside which others may acknowledge as well, or not. */
    Acknowledgements(BooleanSupplier othersMayAnswer) {
        this.othersMayAnswer = othersMayAnswer;
    }

    /** Whether Discord may have taken one of this process without saying so. */
    boolean mayHaveArrived(String interaction) {
        return !othersMayAnswer.getAsBoolean() && isUnheard(interaction);
    }

    /** Around a call: one that broke after it was written is made again, unless JDA or nobody would do that. */
    Response call(Interceptor.Chain chain) throws IOException {
        try {
            return chain.proceed(chain.request());
        } catch (SocketException | InterruptedIOException broken) {
            // JDA makes it again by itself, or it has taken longer than anybody waits.
            throw broken;
        } catch (IOException broken) {
            if (interaction(chain).filter(this::isUnheard).isEmpty()) {
                throw broken;
            }
            return chain.proceed(chain.request());
        }
    }

    /** Around each time that a request is written. */
    Response write(Interceptor.Chain chain) throws IOException {
        Optional<String> interaction = interaction(chain);
        if (interaction.isEmpty()) {
            return chain.proceed(chain.request());
        }
        boolean first = note(interaction.get());
        Response answer = chain.proceed(chain.request());
        if (!first && !othersMayAnswer.getAsBoolean() && isAlreadyAcknowledged(answer)) {
            answer = answer.newBuilder().code(200).message("OK").build();
        }
        if (answer.isSuccessful() || (first && answer.code() < SERVER_ERROR)) {
            forget(interaction.get());
        }
        return answer;
    }

    /** The interaction in {@code interactions/ID/TOKEN/callback}. */
    private static Optional<String> interaction(Interceptor.Chain chain) {
        var path = chain.request().url().pathSegments();
        int size = path.size();
        return size >= 4 && path.get(size - 1).equals("callback") && path.get(size - 4).equals("interactions")
                ? Optional.of(path.get(size - 3))
                : Optional.empty();
    }

    private static boolean isAlreadyAcknowledged(Response answer) throws IOException {
        if (answer.code() != BAD_REQUEST) {
            return false;
        }
        // The body is read by others afterwards, and may be compressed.
        try (InputStream body = IOUtil
                .getBody(answer.newBuilder().body(answer.peekBody(MOST_BYTES)).build())) {
            return DataObject.fromJson(body).getInt("code", 0) == Failures.ALREADY_ACKNOWLEDGED;
        } catch (ParsingException proxy) {
            return false;
        }
    }

    /** Whether it is the first time. */
    private synchronized boolean note(String interaction) {
        boolean first = unheard.add(interaction);
        if (unheard.size() > MOST) {
            unheard.remove(unheard.iterator().next());
        }
        return first;
    }

    private synchronized void forget(String interaction) {
        unheard.remove(interaction);
    }

    private synchronized boolean isUnheard(String interaction) {
        return unheard.contains(interaction);
    }
}
