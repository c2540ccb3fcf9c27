package dev.greenroom.discord;

import dev.greenroom.core.command.Catalogue;
import dev.greenroom.core.daily.ChannelNames;
import dev.greenroom.core.daily.PostingRights;
import dev.greenroom.core.desk.Desk;
import dev.greenroom.core.post.Outbox;
import dev.greenroom.core.request.Directory;
import dev.greenroom.core.request.Presence;
import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Message.MentionType;
import net.dv8tion.jda.api.utils.messages.MessageRequest;

/**
 * Greenroom on Discord. It is made first, since its directory and outbox are needed to make a desk, and started with
 * the desk afterwards; it may be stopped and started again as a lease comes and goes. Discord being away, slow or
 * hostile does not stop a start: it is reported and tried again. Thread-safe.
 */
public final class DiscordAdapter {
    private static final Pause.Pace PACE = new Pause.Pace(Duration.ofSeconds(1), Duration.ofMinutes(1));
    private static final Duration DRAIN = Duration.ofSeconds(3);

    private final DiscordSettings settings;
    private final InstantSource clock;
    private final Pause.Pace pace;
    private final DiscordChannels channels;
    private final Directory directory;
    private final Outbox outbox;
    private final Delivery delivery;
    private final Presence presence;
    private final Reach reach;
    /** Held while it starts or stops. */
    private final ReentrantLock changing = new ReentrantLock();
    private volatile Optional<Connection> connection = Optional.empty();

    /**
     * An adapter that is not connected yet.
     *
     * @param clock    says when requests arrive
     * @param presence hears which servers the bot is in
     */
    public DiscordAdapter(DiscordSettings settings, InstantSource clock, Presence presence) {
        this(settings, clock, presence, PACE, new Delivery(Delivery.MOST_AT_ONCE));
    }

    DiscordAdapter(DiscordSettings settings, InstantSource clock, Presence presence, Pause.Pace pace,
            Delivery delivery) {
        this.presence = presence;
        this.channels = new DiscordChannels(this::jda);
        this.settings = settings;
        this.clock = clock;
        this.pace = pace;
        this.delivery = delivery;
        this.reach = new Reach(settings);
        this.directory = new DiscordDirectory(this::jda, clock);
        this.outbox = new DiscordOutbox(this::jda);
    }

    /** Looks members of servers up; works while connected. */
    public Directory directory() {
        return directory;
    }

    /** Sends messages outside of requests; works while connected. */
    public Outbox outbox() {
        return outbox;
    }

    /** Finds channels by their names; works while connected. */
    public ChannelNames channelNames() {
        return channels;
    }

    /** Says whether posts could be made; works while connected. */
    public PostingRights rights() {
        return channels;
    }

    /** How the connection is. */
    public DiscordHealth health() {
        return connection.map(Connection::health).orElseGet(DiscordHealth.StandingBy::new);
    }

    /**
     * Whether Discord answers this process at all, connected or not; asks now, for at most three seconds. That it does not
     * shows here long before the gateway is missed.
     */
    public boolean isAnswered() {
        return reach.answers();
    }

    /**
     * Begins to connect and to hand requests to {@code desk}; waits for nothing but a stop that is under way. Does nothing when
     * started already.
     */
    public void start(Desk desk, Catalogue catalogue) {
        changing.lock();
        try {
            if (connection.isEmpty()) {
                connect(desk, catalogue);
            }
        } finally {
            changing.unlock();
        }
    }

    private void connect(Desk desk, Catalogue catalogue) {
        // Nothing that is sent ever pings anybody, whatever stands in it.
        MessageRequest.setDefaultMentions(EnumSet.noneOf(MentionType.class));
        MessageRequest.setDefaultMentionRepliedUser(false);
        var interactions = new Interactions(desk, new Callers(clock), delivery);
        var registration = new Registration(CommandSchema.of(catalogue), pace);
        var made = new Connection(settings, pace, delivery.acknowledgements(),
                List.of(interactions, new Servers(presence, clock, pace), registration));
        connection = Optional.of(made);
        delivery.open();
        made.open();
    }

    /**
     * From now on, whether others answer first: for the time that another process may be connected as well. Whoever
     * acknowledges first is the one that answers.
     */
    public void hesitate(boolean may) {
        delivery.hesitate(may);
    }

    /** Lets what is under way finish for a few seconds and ends the connection. Does nothing when not started. */
    public void stop() {
        changing.lock();
        try {
            Optional<Connection> ending = connection;
            // No posts from now on, but answers.
            connection = Optional.empty();
            ending.ifPresent(live -> {
                delivery.close(DRAIN);
                live.close();
            });
        } finally {
            changing.unlock();
        }
    }

    private Optional<JDA> jda() {
        return connection.flatMap(Connection::jda);
    }
}
