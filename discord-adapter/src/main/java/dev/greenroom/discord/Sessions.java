package dev.greenroom.discord;

import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import net.dv8tion.jda.api.utils.SessionControllerAdapter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Begins sessions at the gateway for one connection. JDA's own controller keeps a thread asleep for seconds, which would
 * delay every stop; JDA itself waits longer and longer between sessions, so that no IDENTIFY is spent in a loop.
 */
final class Sessions extends SessionControllerAdapter {
    private static final Logger LOG = LoggerFactory.getLogger(Sessions.class);

    private final String gateway;
    private final Consumer<String> unreachable;
    private final CountDownLatch mayBegin = new CountDownLatch(1);

    /**
     * Sessions at {@code gateway}.
     *
     * @param unreachable told why the first session could not begin
     */
    Sessions(String gateway, Consumer<String> unreachable) {
        this.gateway = gateway;
        this.unreachable = unreachable;
    }

    @Override
    public String getGateway() {
        return gateway;
    }

    /** Lets sessions begin: whoever hears that one could not must know of the connection first. */
    void mayBegin() {
        mayBegin.countDown();
    }

    @Override
    public void appendSession(SessionConnectNode node) {
        Thread.ofVirtual().name("discord-session").start(() -> begin(node));
    }

    private void begin(SessionConnectNode node) {
        try {
            mayBegin.await();
            // "Last" in a queue of one: JDA need not wait here for the session to be there.
            node.run(true);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.debug("no session", e);
            unreachable.accept("the gateway cannot be reached: " + Failures.brief(e));
        }
    }
}
