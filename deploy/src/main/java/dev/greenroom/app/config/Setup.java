package dev.greenroom.app.config;

import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Everything the operator set up, valid.
 *
 * @param bank    documents to read instead of the bundled bank; empty for the bundled one
 * @param slack   empty where Slack is off
 * @param discord empty where Discord is off
 */
public record Setup(Web web, Store store, List<Path> bank, Optional<Slack> slack, Optional<Discord> discord,
        Optional<Reviewer> reviewer) {

    public Setup {
        bank = List.copyOf(bank);
    }

    /**
     * Where the server listens.
     *
     * @param management port of the actuator, the same as {@code port} unless set apart
     * @param chat       whether the local chat is on
     * @param publicUrl  where the platforms reach this server
     */
    public record Web(int port, InetAddress bind, int management, boolean chat, Optional<URI> publicUrl) {
        /** Whether only this machine can connect. */
        public boolean isLocal() {
            return bind.isLoopbackAddress();
        }
    }

    /**
     * Where the state is kept.
     *
     * @param folder     data of the embedded Redis
     * @param external   an external Redis, by its URL; it may hold a password
     * @param embedded   whether the embedded Redis is used
     * @param secret     wraps keys and tokens that are kept in Redis
     * @param answerDays how long typed answers are kept
     */
    public record Store(Path folder, Optional<Secret> external, boolean embedded, Optional<Secret> secret,
            int answerDays) {}

    /** One Slack workspace over HTTP; {@code api} where the Web API is not Slack's own. */
    public record Slack(Secret signingSecret, Secret botToken, Optional<URI> api) {}

    /** Discord; {@code api} and {@code gateway} where they are not Discord's own. */
    public record Discord(Secret token, Optional<URI> api, Optional<URI> gateway) {}

    /** An OpenAI-compatible reviewer of answers. */
    public record Reviewer(URI url, String model, Optional<Secret> key) {}

    /**
     * Reads and checks all of it.
     *
     * @param source the value of a variable, null where it is not set
     * @throws StartRefused with the first thing that is wrong
     */
    public static Setup read(Function<String, @Nullable String> source) {
        var variables = new Variables(source);
        var slack = Platforms.slack(variables);
        var discord = Platforms.discord(variables);
        return new Setup(web(variables, slack.isPresent(), slack.isPresent() || discord.isPresent()),
                store(variables), bank(variables), slack, discord, reviewer(variables));
    }

    private static Web web(Variables variables, boolean reachable, boolean platforms) {
        int port = variables.port("PORT", 8080);
        return new Web(port, variables.address("GREENROOM_BIND", reachable ? "0.0.0.0" : "127.0.0.1"),
                variables.port("MANAGEMENT_PORT", port), variables.onOff("GREENROOM_CHAT", !platforms),
                variables.url("GREENROOM_PUBLIC_URL", Platforms.HTTP, ""));
    }

    private static Store store(Variables variables) {
        var external = variables.url("REDIS_URL", List.of("redis", "rediss"), "");
        boolean elsewhere = external.isPresent() || List.of("url", "host", "sentinel.master", "cluster.nodes")
                .stream().anyMatch(key -> variables.isSet("spring.data.redis." + key));
        return new Store(variables.path("GREENROOM_DATA_DIR", "./data"), external.map(URI::toString).map(Secret::new),
                !elsewhere, variables.secret("GREENROOM_SECRET"),
                variables.number("GREENROOM_ANSWER_DAYS", 1, 36_500, 90));
    }

    private static List<Path> bank(Variables variables) {
        var paths = variables.paths("GREENROOM_BANK");
        if (paths.isEmpty() && variables.isSet("GREENROOM_BANK")) {
            throw new StartRefused("GREENROOM_BANK", "it names nothing; name question documents or folders of them,"
                    + " separated by commas, or unset it for the bundled bank");
        }
        for (Path path : paths) {
            if (!path.toFile().canRead()) {
                throw new StartRefused("GREENROOM_BANK", path + " is not there or cannot be read; name question"
                        + " documents or folders of them, separated by commas");
            }
        }
        return paths;
    }

    private static Optional<Reviewer> reviewer(Variables variables) {
        var url = variables.url("LLM_URL", Platforms.HTTP, "");
        return url.map(address -> new Reviewer(address,
                variables.text("LLM_MODEL").orElseThrow(() -> new StartRefused("LLM_MODEL",
                        "LLM_URL is set but this is not; name the model, or unset LLM_URL")),
                variables.secret("LLM_API_KEY")));
    }
}
