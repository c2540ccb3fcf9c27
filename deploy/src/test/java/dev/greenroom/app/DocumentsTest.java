package dev.greenroom.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.bank.Library;
import dev.greenroom.core.command.Catalogue;
import dev.greenroom.core.command.Command;
import dev.greenroom.core.command.Option;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.Platform;
import dev.greenroom.slack.SlackManifest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.ConfigurableApplicationContext;

/** The README's table and Slack's manifest say what the catalogue says; {@code -Ddocuments.rewrite=true} makes them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class DocumentsTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final String START = "<!-- commands: kept equal to the catalogue by DocumentsTest -->\n";
    private static final Pattern NAMED_TEST = Pattern
            .compile("`([A-Z]\\w*(?:Test|IT|Bench|Contract|Conversation))(?:\\.(\\w+))?`");
    private static final Pattern VARIABLE = Pattern
            .compile("\"((?:GREENROOM|SLACK|DISCORD|LLM|MANAGEMENT|REDIS)_[A-Z_]*[A-Z])\"");
    private static final String END = "<!-- /commands -->";
    private final ConfigurableApplicationContext application = Application.of(Wiring.class)
            .run("--PORT=0", "--REDIS_URL=redis://127.0.0.1:1");
    private final Catalogue catalogue = application.getBean(Catalogue.class);

    @AfterAll
    void stop() {
        application.close();
    }

    @Test
    void theReadmeListsTheCommands() throws IOException {
        Path readme = ROOT.resolve("README.md");
        String text = Files.readString(readme);
        int start = text.indexOf(START) + START.length();
        int end = text.indexOf(END);
        assertThat(end).isGreaterThanOrEqualTo(start);
        compare(readme, text.substring(0, start) + table() + text.substring(end));
    }

    @Test
    void slacksManifestIsTheCatalogues() throws IOException {
        compare(ROOT.resolve("deploy/slack-manifest.json"), SlackManifest.json(catalogue));
    }

    @Test
    void theReadmeCountsTheQuestions() throws IOException {
        int questions = application.getBean(Library.class).bankOf(new CommunityId(Platform.LOCAL, "local")).all()
                .size();
        assertThat(Files.readString(ROOT.resolve("README.md"))).contains("a bank of " + questions + " questions");
    }

    @Test
    void theSampleOfTheEnvironmentNamesEveryVariable() throws IOException {
        var named = new TreeSet<String>();
        try (var files = Files.walk(ROOT.resolve("deploy/src/main/java"))) {
            files.filter(Files::isRegularFile).forEach(
                    file -> VARIABLE.matcher(text(file)).results().forEach(found -> named.add(found.group(1))));
        }
        // These come with a later version and are refused.
        named.removeAll(List.of("SLACK_APP_TOKEN", "SLACK_CLIENT_ID", "SLACK_CLIENT_SECRET"));
        String sample = Files.readString(ROOT.resolve("deploy/.env.sample"));
        assertThat(named).contains("GREENROOM_BANK", "SLACK_API_URL", "DISCORD_SHARDS")
                .allSatisfy(variable -> assertThat(sample).contains("#" + variable + "=\n"));
    }

    @Test
    void everyTestThatThePageOnReliabilityNamesExists() throws IOException {
        List<Path> sources;
        try (var files = Files.walk(ROOT)) {
            sources = files.filter(file -> file.toString().contains("/src/test/java/")
                    && file.toString().endsWith(".java")).toList();
        }
        var named = NAMED_TEST.matcher(Files.readString(ROOT.resolve("docs/reliability.md"))).results().toList();
        assertThat(named).hasSizeGreaterThan(20).allSatisfy(name -> assertThat(sources)
                .as(name.group())
                .anyMatch(source -> source.endsWith(name.group(1) + ".java")
                        && (name.group(2) == null || text(source).contains("void " + name.group(2) + "("))));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void compare(Path file, String expected) throws IOException {
        if (Boolean.getBoolean("documents.rewrite")) {
            Files.writeString(file, expected);
        }
        assertThat(Files.readString(file)).isEqualTo(expected);
    }

    private String table() {
        return "| command | options | what it does |\n|---|---|---|\n"
                + catalogue.commands().stream().map(DocumentsTest::row).collect(Collectors.joining());
    }

    private static String row(Command command) {
        String who = command.audience() == Command.Audience.ADMINS ? " (admins)" : "";
        return "| `/" + command.path() + "` | " + command.options().stream().map(Option::name)
                .map(name -> "`" + name + "`").collect(Collectors.joining(" ")) + " | "
                + command.describe(Locale.ENGLISH) + who + " |\n";
    }
}
