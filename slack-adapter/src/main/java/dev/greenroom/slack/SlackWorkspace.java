package dev.greenroom.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.util.http.SlackHttpClient;
import dev.greenroom.core.daily.PostingRights;
import dev.greenroom.core.post.Outbox;
import dev.greenroom.core.request.Directory;
import dev.greenroom.slack.blocks.PictureUrls;
import dev.greenroom.slack.blocks.Renderer;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;

/**
 * One Slack workspace, seen through the Web API. The desk needs its {@link #directory()} and the
 * {@link SlackAdapter} needs the desk, so this comes first. Connects to nothing by itself. Thread-safe.
 */
public final class SlackWorkspace implements AutoCloseable {
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration CALL = Duration.ofSeconds(10);
    private static final Duration LOOK_UP = Duration.ofSeconds(2);
    /** A connection that does not answer to this is given up, also while nobody uses it. */
    private static final Duration PING = Duration.ofSeconds(5);

    private final SlackSettings settings;
    private final Slack slack;
    private final Slack lookUps;
    private final WebApi api;
    private final Renderer renderer;
    private final People people;
    private final InstantSource clock;

    /**
     * The workspace that {@code settings} lead to.
     *
     * @param clock    the edge's clock
     * @param pictures how Slack can fetch pictures from this server
     */
    public SlackWorkspace(SlackSettings settings, InstantSource clock, PictureUrls pictures) {
        this.settings = settings;
        this.clock = clock;
        this.renderer = new Renderer(pictures);
        SlackConfig config = config(settings);
        // A post that may have arrived must not be sent again by the HTTP client on its own account.
        OkHttpClient http = within(CALL, SlackHttpClient.buildOkHttpClient(config).newBuilder())
                .connectTimeout(CONNECT).pingInterval(PING).retryOnConnectionFailure(false)
                .addNetworkInterceptor(new LastMoment()).build();
        this.slack = slack(config, http);
        this.lookUps = slack(config, within(LOOK_UP, http.newBuilder()).build());
        this.api = new WebApi(slack.methods(settings.botToken()));
        this.people = new People(new WebApi(lookUps.methods(settings.botToken())), clock);
    }

    /**
     * A silence ends a call before its time is up: only for a silence OkHttp asks the connection whether it is alive, and
     * without that one that died without a word would be used for all calls, on and on.
     */
    private static OkHttpClient.Builder within(Duration call, OkHttpClient.Builder http) {
        return http.callTimeout(call).readTimeout(call.multipliedBy(3).dividedBy(4));
    }

    /** One configuration for everything: each with statistics on would start threads and ask {@code auth.test}. */
    private static SlackConfig config(SlackSettings settings) {
        var config = new SlackConfig();
        config.setStatsEnabled(false);
        config.setHttpClientCallTimeoutMillis((int) CALL.toMillis());
        settings.apiUrl().ifPresent(url -> {
            config.setMethodsEndpointUrlPrefix(url.toString());
            // A base URL of one's own is meant as it stands, not behind the proxy of the environment.
            config.setProxyUrl("");
        });
        return config;
    }

    private static Slack slack(SlackConfig config, OkHttpClient http) {
        var client = new SlackHttpClient(http);
        client.setConfig(config);
        return Slack.getInstance(config, client);
    }

    /** Looks people up, see {@link Directory}; answers are remembered for five minutes. */
    public Directory directory() {
        return people;
    }

    /** Posts outside of any request. */
    public SlackChannels channels() {
        return new SlackChannels(api, renderer);
    }

    /** Says whether the bot is in a channel. */
    public PostingRights rights() {
        return new SlackRights(api);
    }

    /** Messages on Greenroom's own account; a direct message carries no mark that could be found again. */
    public Outbox outbox() {
        return new SlackOutbox(channels(), api);
    }

    SlackSettings settings() {
        return settings;
    }

    Slack slack() {
        return slack;
    }

    /** Everything that speaks to Slack. */
    List<OkHttpClient> clients() {
        return Stream.of(slack, lookUps).map(sdk -> sdk.getHttpClient().getOkHttpClient()).toList();
    }

    WebApi api() {
        return api;
    }

    Renderer renderer() {
        return renderer;
    }

    People people() {
        return people;
    }

    InstantSource clock() {
        return clock;
    }

    /** Where the Web API is. */
    URI apiUrl() {
        return URI.create(slack.getConfig().getMethodsEndpointUrlPrefix());
    }

    /** Lets go of all connections. */
    @Override
    public void close() {
        OkHttpClient http = slack.getHttpClient().getOkHttpClient();
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
    }
}
