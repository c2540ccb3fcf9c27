package dev.greenroom.slack;

import dev.greenroom.core.desk.Desk;
import dev.greenroom.core.testing.HeardPresence;
import dev.greenroom.slack.blocks.PictureUrls;
import dev.greenroom.slack.fake.FakePerson;
import dev.greenroom.slack.fake.FakeSlack;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;

/** The adapter behind a real servlet container, in front of a Slack that refuses. */
final class Stage implements AutoCloseable {
    final SettableClock clock = new SettableClock();
    final FakeSlack slack = new FakeSlack(clock);
    final Try commands = new Try();
    final HeardPresence presence = new HeardPresence();
    final List<Duration> pauses = new CopyOnWriteArrayList<>();
    final SlackWorkspace workspace;
    final SlackAdapter adapter;
    private final Tomcat tomcat = new Tomcat();

    Stage() {
        this(Errands.AT_ONCE);
    }

    /** With features of its own. */
    Stage(Desk desk) {
        this(Errands.AT_ONCE, Optional.of(desk));
    }

    Stage(int atOnce) {
        this(atOnce, Optional.empty());
    }

    private Stage(int atOnce, Optional<Desk> other) {
        slack.channel("C1", "general", true);
        slack.channel("C2", "elsewhere", false);
        var settings = new SlackSettings(FakeSlack.SECRET, FakeSlack.TOKEN, Optional.of(slack.apiUrl()));
        workspace = new SlackWorkspace(settings, clock, PictureUrls.NONE);
        var desk = other.orElseGet(() -> new Desk(commands.catalogue(), Try.SEAL, workspace.directory(),
                (caller, failure) -> "incident"));
        adapter = new SlackAdapter(workspace, desk, presence, pauses::add, atOnce);
        try {
            tomcat.setBaseDir(Files.createTempDirectory("slack-tests").toString());
            tomcat.setPort(0);
            tomcat.setSilent(true);
            var context = tomcat.addContext("", null);
            Tomcat.addServlet(context, "slack", adapter.servlet());
            context.addServletMappingDecoded(SlackAdapter.PATH, "slack");
            tomcat.getConnector();
            tomcat.start();
        } catch (java.io.IOException | LifecycleException e) {
            throw new IllegalStateException(e);
        }
        slack.deliversTo(events());
    }

    /** Where Slack's requests go. */
    URI events() {
        return URI.create("http://127.0.0.1:" + tomcat.getConnector().getLocalPort() + SlackAdapter.PATH);
    }

    /** Somebody in the channel that the bot is in. */
    FakePerson person() {
        return slack.person("U1").in("C1");
    }

    @Override
    public void close() {
        commands.gate.countDown();
        adapter.close();
        workspace.close();
        slack.close();
        try {
            tomcat.stop();
            tomcat.destroy();
        } catch (LifecycleException e) {
            throw new IllegalStateException(e);
        }
    }
}
