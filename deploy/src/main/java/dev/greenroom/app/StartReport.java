package dev.greenroom.app;

import dev.greenroom.app.config.Setup;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;

/** Says at the start, in a few lines, what is on, what is off and which variable turns it on. */
class StartReport {
    private final Setup setup;
    private final PrintStream out = System.out;
    private int port;

    StartReport(Setup setup) {
        this.setup = setup;
    }

    @EventListener
    void listening(WebServerInitializedEvent event) {
        if (!"management".equals(event.getApplicationContext().getServerNamespace())) {
            port = event.getWebServer().getPort();
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        lines().forEach(out::println);
        out.flush();
    }

    private List<String> lines() {
        String host = setup.web().bind().isLoopbackAddress() || setup.web().bind().isAnyLocalAddress()
                ? "localhost"
                : setup.web().bind().getHostAddress();
        String url = "http://" + host + ":" + port + "/";
        var lines = new ArrayList<String>();
        lines.add("Greenroom is running at " + url);
        lines.add(line("local chat", setup.web().chat(), url, "GREENROOM_CHAT=on"));
        if (setup.web().chat() && !setup.web().isLocal()) {
            lines.add(entry("", "it has no login: whoever reaches this address can use it, and the first one is its"
                    + " admin (GREENROOM_BIND=127.0.0.1 keeps it to this machine)"));
        }
        lines.add(line("Slack", setup.slack().isPresent(), "requests at " + url + "slack/events",
                "SLACK_SIGNING_SECRET and SLACK_BOT_TOKEN"));
        lines.add(line("Discord", setup.discord().isPresent(), "connecting", "DISCORD_TOKEN"));
        lines.add(setup.store().embedded()
                ? entry("Redis", "embedded, data in " + setup.store().folder() + " (REDIS_URL names another)")
                : entry("Redis", "external"));
        lines.add(entry("questions", setup.bank().isEmpty()
                ? "the bundled bank (GREENROOM_BANK names others)"
                : "from " + setup.bank()));
        lines.add(line("reviewer", setup.reviewer().isPresent(),
                setup.reviewer().map(reviewer -> "answers of people who agreed go to " + reviewer.url().getHost()
                        + " (" + reviewer.model() + ")").orElse(""),
                "LLM_URL and LLM_MODEL"));
        return lines;
    }

    private static String line(String what, boolean on, String where, String variable) {
        return entry(what,
                on
                        ? "on   " + where
                        : "off  (" + variable + " " + (variable.contains(" ") ? "turn" : "turns")
                                + " it on)");
    }

    private static String entry(String what, String text) {
        return "  %-11s %s".formatted(what, text);
    }
}
