package dev.greenroom.discord;

import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.events.session.SessionDisconnectEvent;
import net.dv8tion.jda.api.events.session.SessionRecreateEvent;
import net.dv8tion.jda.api.events.session.SessionResumeEvent;
import net.dv8tion.jda.api.events.session.ShutdownEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;

/** Keeps a connection's health up to date. */
final class SessionEvents extends ListenerAdapter {
    private static final int AUTHENTICATION_FAILED = 4004;

    private final Connection connection;

    SessionEvents(Connection connection) {
        this.connection = connection;
    }

    @Override
    public void onReady(ReadyEvent event) {
        connection.connected();
    }

    @Override
    public void onSessionResume(SessionResumeEvent event) {
        connection.connected();
    }

    @Override
    public void onSessionRecreate(SessionRecreateEvent event) {
        connection.connected();
    }

    @Override
    public void onSessionDisconnect(SessionDisconnectEvent event) {
        connection.interrupted("the gateway closed the connection"
                + (event.getCloseCode() == null ? "" : " with code " + event.getCloseCode().getCode()));
    }

    @Override
    public void onShutdown(ShutdownEvent event) {
        switch (event.getCode()) {
            case AUTHENTICATION_FAILED -> connection
                    .refused("Discord does not know the token: set DISCORD_TOKEN to the bot's current one");
            case 4010, 4011 -> connection.refused("Discord demands more shards (code " + event.getCode() + ")");
            case 4012, 4013, 4014 -> connection.refused("Discord refuses the session (code " + event.getCode() + ")");
            default -> {
                // our own doing
            }
        }
    }
}
