package dev.greenroom.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.response.Response;
import dev.greenroom.core.desk.Desk;
import dev.greenroom.core.request.Presence;
import jakarta.servlet.http.HttpServlet;
import java.time.Duration;
import java.util.List;

/**
 * Slack as a surface: a servlet for {@code POST /slack/events} that takes commands, presses and forms, and everything it
 * takes to answer them. No filter before it may read the body. Thread-safe.
 */
public final class SlackAdapter implements AutoCloseable {
    /** Where Slack sends everything. */
    public static final String PATH = "/slack/events";

    private final App bolt;
    private final SlackServlet servlet;
    private final Errands errands;
    private final Connection connection;

    /** The surface of {@code workspace}, where {@code desk} answers and {@code presence} hears of coming and going. */
    public SlackAdapter(SlackWorkspace workspace, Desk desk, Presence presence) {
        this(workspace, desk, presence, Pause.SLEEP, Errands.AT_ONCE);
    }

    SlackAdapter(SlackWorkspace workspace, Desk desk, Presence presence, Pause pause, int atOnce) {
        var channels = workspace.channels();
        var urls = new ResponseUrls(workspace.slack().getHttpClient(), workspace.apiUrl());
        var views = new FormViews(workspace.renderer());
        var answers = new Answers(urls, channels, workspace.clock(), pause);
        var carrier = new Carrier(answers, new FormOpener(workspace.api(), views),
                new Files(workspace.api(), channels), workspace.renderer());
        this.errands = new Errands(carrier, atOnce);
        this.bolt = bolt(workspace);
        new Reception(desk, new Callers(workspace.people(), workspace.clock()), errands, views).attendTo(bolt);
        this.servlet = new SlackServlet(new Signature(workspace.settings().signingSecret()), workspace.clock(), bolt);
        new Removal(workspace.api(), presence, workspace.clock()).attendTo(bolt);
        this.connection = new Connection(workspace.api(), workspace.clock(), presence);
    }

    /**
     * Bolt without its own checks of signature and token: the servlet has checked the signature, on both sides of now,
     * and there is one team, whose token is no matter of a request. So requests are served while Slack is away.
     */
    private static App bolt(SlackWorkspace workspace) {
        AppConfig config = AppConfig.builder().slack(workspace.slack())
                .signingSecret(workspace.settings().signingSecret())
                .singleTeamBotToken(workspace.settings().botToken()).clientId(null).clientSecret(null)
                .allEventsApiAutoAckEnabled(true).unmatchedRequestHandler(request -> Response.ok()).build();
        return new App(config, workspace.slack(), List.of());
    }

    /** The servlet for {@value #PATH}. */
    public HttpServlet servlet() {
        return servlet;
    }

    /** Begins to serve. A Slack that cannot be reached is reported and tried again; that does not stop the start. */
    public void start() {
        bolt.start();
        connection.keepTrying();
    }

    /** Whether Slack was reached. */
    public SlackHealth health() {
        return connection.health();
    }

    /** Looks once more whether Slack can be reached, and waits for the answer. */
    public SlackHealth checkNow() {
        return connection.check();
    }

    /** Waits until every request that was taken is answered, while it takes further ones; false if that takes longer. */
    public boolean drain(Duration patience) {
        return errands.drain(patience);
    }

    /** Ends serving; answers under way get five seconds. */
    @Override
    public void close() {
        connection.close();
        bolt.stop();
        errands.close();
    }
}
