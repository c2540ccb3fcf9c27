package dev.greenroom.discord;

import java.io.IOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.exceptions.InvalidTokenException;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.Compression;
import net.dv8tion.jda.api.utils.MemberCachePolicy;
import net.dv8tion.jda.api.utils.cache.CacheFlag;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One connection to Discord: made in the background and again and again until it stands, then kept by JDA. A token that
 * Discord does not know ends it, since every further attempt would count against the bot. Used once.
 */
final class Connection {
    /** With at most one IDENTIFY in this many seconds, a day has fewer than the 1,000 after which a token is reset. */
    private static final int MOST_SECONDS_BETWEEN_SESSIONS = 120;
    private static final Duration STOP = Duration.ofSeconds(5);
    /**
     * Says what requests came to. JDA would shut it down before the last of them are answered, and whoever waits for those
     * would wait for ever.
     */
    private static final ExecutorService CALLBACKS = Executors.newVirtualThreadPerTaskExecutor();
    private static final Logger LOG = LoggerFactory.getLogger(Connection.class);

    private final DiscordSettings settings;
    private final List<EventListener> listeners;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Acknowledgements acknowledgements;
    private final Pause pause;
    private volatile DiscordHealth health = new DiscordHealth.Connecting("");
    private volatile Optional<JDA> jda = Optional.empty();

    Connection(DiscordSettings settings, Pause.Pace pace, Acknowledgements acknowledgements,
            List<EventListener> listeners) {
        this.settings = settings;
        this.acknowledgements = acknowledgements;
        this.listeners = List.copyOf(listeners);
        this.pause = new Pause(pace, stopped);
    }

    /** Begins to connect; returns at once. */
    void open() {
        Thread.ofVirtual().name("discord-connect").start(this::connect);
    }

    DiscordHealth health() {
        return health;
    }

    /** JDA, once somebody is logged in; it may be without a session for a while. It ends by itself when it is refused. */
    Optional<JDA> jda() {
        return health instanceof DiscordHealth.Refused ? Optional.empty() : jda;
    }

    boolean isStopped() {
        return stopped.getCount() == 0;
    }

    /** Ends the session, waits a few seconds for requests that are under way, and lets go. */
    synchronized void close() {
        stopped.countDown();
        jda.ifPresent(Connection::shutDown);
        jda = Optional.empty();
    }

    /** Never throws, and leaves nothing that would connect again. */
    static void shutDown(JDA live) {
        // Takes no lock, as the rest does, which JDA holds while it connects again: after that attempt it ends by itself.
        live.setAutoReconnect(false);
        try {
            live.shutdown();
            if (!live.awaitShutdown(STOP)) {
                shutDownByForce(live);
            }
        } catch (InterruptedException e) {
            shutDownByForce(live);
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.warn("Discord: the connection does not end in order: {}", Failures.brief(e));
            shutDownByForce(live);
        }
    }

    private static void shutDownByForce(JDA live) {
        try {
            live.shutdownNow();
        } catch (RuntimeException e) {
            LOG.error("Discord: the connection ends only after its attempt to connect: {}", Failures.brief(e));
        }
    }

    private void connect() {
        do {
            try {
                attempt();
                return;
            } catch (InvalidTokenException e) {
                refused("Discord does not know the token: set DISCORD_TOKEN to the bot's current one");
                return;
            } catch (IOException | RuntimeException e) {
                problem("Discord cannot be reached: " + Failures.brief(e));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        } while (pause.go());
    }

    private void attempt() throws IOException, InterruptedException {
        var sessions = new Sessions(new GatewayAddress(settings).find(), this::startOver);
        var live = builder(sessions).build();
        synchronized (this) {
            if (isStopped()) {
                live.shutdownNow();
            } else {
                jda = Optional.of(live);
            }
        }
        sessions.mayBegin();
    }

    private JDABuilder builder(Sessions sessions) {
        var config = new RestConfig();
        settings.apiUrl().ifPresent(url -> config.setBaseUrl(url.toString()));
        return JDABuilder.createLight(settings.token(), EnumSet.noneOf(GatewayIntent.class))
                .disableCache(EnumSet.allOf(CacheFlag.class)).setMemberCachePolicy(MemberCachePolicy.NONE)
                .setRestConfig(config).setHttpClientBuilder(http()).setSessionController(sessions)
                .setCompression(Compression.NONE)
                .setEventPool(Executors.newVirtualThreadPerTaskExecutor(), true)
                .setCallbackPool(CALLBACKS, false)
                .setRateLimitElastic(Executors.newVirtualThreadPerTaskExecutor(), true)
                .setMaxReconnectDelay(MOST_SECONDS_BETWEEN_SESSIONS).setEnableShutdownHook(false)
                .addEventListeners(new SessionEvents(this)).addEventListeners(listeners.toArray());
    }

    /** As JDA would make it, which keeps idle connections for ten seconds. Who has waited is asked last. */
    private OkHttpClient.Builder http() {
        return new OkHttpClient.Builder().connectionPool(new ConnectionPool(5, 10, TimeUnit.SECONDS))
                .addInterceptor(acknowledgements::call).addNetworkInterceptor(new Spacing())
                .addNetworkInterceptor(new LastMoment()).addNetworkInterceptor(acknowledgements::write);
    }

    /** The first session could not begin: from the start, after a pause. */
    private void startOver(String why) {
        synchronized (this) {
            jda.ifPresent(Connection::shutDownByForce);
            jda = Optional.empty();
        }
        problem(why);
        if (pause.go()) {
            connect();
        }
    }

    void connected() {
        health = new DiscordHealth.Connected();
        LOG.info("Discord: connected");
    }

    /** The session broke and JDA takes it up again: what happens several times a day. */
    void interrupted(String problem) {
        if (!isStopped()) {
            health = new DiscordHealth.Connecting(problem);
            LOG.info("Discord: {}; resuming", problem);
        }
    }

    private void problem(String problem) {
        if (!isStopped()) {
            health = new DiscordHealth.Connecting(problem);
            LOG.warn("Discord: {}; trying again", problem);
        }
    }

    void refused(String reason) {
        if (!isStopped()) {
            health = new DiscordHealth.Refused(reason);
            LOG.error("Discord: {}", reason);
        }
    }
}
