package dev.greenroom.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.slack.blocks.PictureUrls;
import dev.greenroom.slack.fake.FakeSlack;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.apache.coyote.http2.Http2Protocol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A connection that dies without a word, as when a firewall forgets it, is not used on and on. */
final class DeadConnectionTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private final Tomcat tomcat = new Tomcat();
    private Freezable network;
    private SlackWorkspace workspace;

    @BeforeEach
    void open() throws IOException, LifecycleException {
        tomcat.setBaseDir(Files.createTempDirectory("slack-tests").toString());
        tomcat.setPort(0);
        tomcat.setSilent(true);
        var context = tomcat.addContext("", null);
        Tomcat.addServlet(context, "ok", new Ok());
        context.addServletMappingDecoded("/", "ok");
        tomcat.getConnector().addUpgradeProtocol(new Http2Protocol());
        tomcat.start();
        network = new Freezable(tomcat.getConnector().getLocalPort());
        workspace = new SlackWorkspace(
                new SlackSettings(FakeSlack.SECRET, FakeSlack.TOKEN, Optional.of(network.address())),
                new SettableClock(), PictureUrls.NONE);
    }

    @AfterEach
    void close() throws IOException, LifecycleException {
        workspace.close();
        network.close();
        tomcat.stop();
        tomcat.destroy();
    }

    @Test
    void everyClientEndsASilenceBeforeItsTimeIsUpAndPings() {
        assertThat(workspace.clients()).hasSize(2).allSatisfy(client -> {
            assertThat(client.readTimeoutMillis()).isPositive().isLessThanOrEqualTo(client.callTimeoutMillis() * 4 / 5);
            assertThat(client.pingIntervalMillis()).isPositive();
        });
    }

    @Test
    void afterAConnectionDiedWithoutAWordCallsSoonGoOverANewOne() {
        OkHttpClient http = workspace.clients().getLast().newBuilder()
                .protocols(List.of(Protocol.H2_PRIOR_KNOWLEDGE)).build();
        assertThat(answers(http)).isTrue();
        assertThat(answers(http)).isTrue();
        assertThat(network.connections()).as("both over one").isEqualTo(1);
        network.freezeAllSoFar();
        long end = System.nanoTime() + PATIENCE.toNanos();
        boolean back = answers(http);
        while (!back && System.nanoTime() < end) {
            back = answers(http);
        }
        assertThat(back).isTrue();
        assertThat(network.connections()).isEqualTo(2);
    }

    private boolean answers(OkHttpClient http) {
        try (Response response = http.newCall(new Request.Builder().url(network.address().toString()).build())
                .execute()) {
            return response.isSuccessful();
        } catch (IOException silence) {
            return false;
        }
    }

    private static final class Ok extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        }
    }
}
