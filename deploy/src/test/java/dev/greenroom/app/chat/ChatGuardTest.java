package dev.greenroom.app.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.app.StageApplication;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Raw requests, since a client library would not send most of these. */
final class ChatGuardTest {
    private static final String BODY = "{\"name\":\"Eve\"}";
    private static StageApplication application;

    @BeforeAll
    static void start() {
        application = StageApplication.start(StageFeature.catalogue(new CountDownLatch(0)));
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "200 | POST /chat/enter | localhost:PORT | X-Greenroom: chat",
        "200 | POST /chat/enter | 127.0.0.1:PORT | X-Greenroom: chat",
        "200 | POST /chat/enter | localhost:PORT | X-Greenroom: chat; Origin: http://localhost:PORT",
        "403 | POST /chat/enter | localhost:PORT | Accept: */*",
        "200 | POST /chat/enter | localhost:PORT | X-Greenroom: chat; Origin: https://localhost:PORT",
        "403 | POST /chat/enter | localhost:PORT | X-Greenroom: chat; Origin: https://evil.example",
        "403 | POST /chat/enter | localhost:PORT | X-Greenroom: chat; Origin: null",
        "403 | POST /chat/enter | localhost:PORT | X-Greenroom: chat; Sec-Fetch-Site: cross-site",
        "403 | POST /chat/enter | localhost:PORT | X-Greenroom: chat; Sec-Fetch-Site: same-site",
        "403 | POST /%63hat/enter | localhost:PORT | Accept: */*",
        "403 | POST /chat;a=b/enter | localhost:PORT | Accept: */*",
        "421 | POST /chat/enter | rebound.example:PORT | X-Greenroom: chat",
        "421 | GET / | rebound.example:PORT | Accept: */*",
        "403 | GET /chat/history?person=a&channel=general | localhost:PORT | Sec-Fetch-Site: cross-site",
        "200 | GET / | localhost:PORT | Sec-Fetch-Site: cross-site"})
    void onlyItsOwnPageTalksToTheChat(int status, String request, String host, String headers) throws IOException {
        assertThat(answer(request, host, headers)).startsWith("HTTP/1.1 " + status + " ");
    }

    @Test
    void thePageRunsNothingButItsOwnScriptsAndFitsIntoNoFrame() throws IOException {
        assertThat(answer("GET /", "localhost:PORT", "Accept-Language: de")).contains("default-src 'none'",
                "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'", "nosniff", "<html lang=\"de\">",
                "Wann immer du willst").doesNotContain("{{", "unsafe-inline");
    }

    private static String answer(String request, String host, String headers) throws IOException {
        String[] line = request.split(" ", 2);
        String body = line[0].equals("POST") ? BODY : "";
        String text = line[0] + " " + line[1] + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n"
                + "Content-Type: application/json\r\nContent-Length: " + body.length() + "\r\n"
                + headers.replace("; ", "\r\n") + "\r\n\r\n" + body;
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), application.url().getPort())) {
            socket.getOutputStream().write(text.replace("PORT", Integer.toString(application.url().getPort()))
                    .getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
