package dev.greenroom.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.jakarta_servlet.SlackAppServletAdapter;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The door for Slack's requests: whoever is not Slack gets 401 before anything is looked at, whoever sends more than a
 * megabyte 413. Bolt stands behind it and cannot be reached otherwise.
 */
final class SlackServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(SlackServlet.class);
    private static final int LARGEST_BODY = 1 << 20;
    private static final int LARGEST_SSL_CHECK = 1 << 10;
    /** Slack's look at the certificate, which is not signed; nothing else may be in it. */
    private static final Pattern SSL_CHECK = Pattern.compile("(token=[A-Za-z0-9]*&)?ssl_check=1(&token=[A-Za-z0-9]*)?");

    private final transient Signature signature;
    private final transient InstantSource clock;
    private final transient App bolt;
    private final transient Translation translation;

    SlackServlet(Signature signature, InstantSource clock, App bolt) {
        this.signature = signature;
        this.clock = clock;
        this.bolt = bolt;
        this.translation = new Translation(bolt.config());
    }

    /** Bolt's translation, fed with the bytes that were checked. */
    private static final class Translation extends SlackAppServletAdapter {
        private static final String BODY = "dev.greenroom.slack.body";

        Translation(AppConfig config) {
            super(config);
        }

        @Override
        protected String doReadRequestBodyAsString(HttpServletRequest request) {
            return (String) request.getAttribute(BODY);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getContentLengthLong() > LARGEST_BODY) {
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        String signed = request.getHeader(Signature.HEADER);
        var timestamp = Signature.timely(request.getHeader(Signature.TIMESTAMP_HEADER), clock.instant());
        if (signed == null || timestamp.isEmpty()) {
            response.setStatus(isSslCheck(request, signed)
                    ? HttpServletResponse.SC_OK
                    : HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        byte[] body = request.getInputStream().readNBytes(LARGEST_BODY + 1);
        if (body.length > LARGEST_BODY) {
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (signature.matches(signed, timestamp.get(), body)) {
            request.setAttribute(Translation.BODY, new String(body, StandardCharsets.UTF_8));
            passOn(request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    @SuppressWarnings("NullAway") // a servlet has null for a header that is not there
    private static boolean isSslCheck(HttpServletRequest request, String signed) throws IOException {
        return signed == null && request.getContentLengthLong() <= LARGEST_SSL_CHECK
                && SSL_CHECK.matcher(new String(request.getInputStream().readNBytes(LARGEST_SSL_CHECK),
                        StandardCharsets.UTF_8)).matches();
    }

    private void passOn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var translated = translation.buildSlackRequest(request);
        if (translated == null) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        try {
            translation.writeResponse(response, bolt.run(translated));
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            LOG.error("a request of Slack could not be handled", e);
            response.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }
}
