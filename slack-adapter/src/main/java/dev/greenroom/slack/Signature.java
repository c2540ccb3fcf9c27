package dev.greenroom.slack;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Slack's signature over a request: {@code v0=} and the HMAC-SHA256 of {@code v0:timestamp:body}. Compared in constant
 * time; good for five minutes before and after, where Slack's own library takes any time to come. Thread-safe.
 */
final class Signature {
    static final String HEADER = "X-Slack-Signature";
    static final String TIMESTAMP_HEADER = "X-Slack-Request-Timestamp";
    private static final Duration GOOD_FOR = Duration.ofMinutes(5);
    private static final Pattern TIMESTAMP = Pattern.compile("[0-9]{1,12}");
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    Signature(String secret) {
        if (secret.isBlank()) {
            throw new IllegalArgumentException("a blank signing secret");
        }
        this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** The timestamp of a request, if it is one and {@code now} is near it. */
    static Optional<String> timely(@Nullable String timestamp, Instant now) {
        return Optional.ofNullable(timestamp).filter(text -> TIMESTAMP.matcher(text).matches())
                .filter(text -> Math.abs(now.getEpochSecond() - Long.parseLong(text)) <= GOOD_FOR.toSeconds());
    }

    /** Whether {@code signature} is Slack's for this body at this time. */
    boolean matches(@Nullable String signature, String timestamp, byte[] body) {
        return signature != null && MessageDigest.isEqual(of(timestamp, body).getBytes(StandardCharsets.US_ASCII),
                signature.getBytes(StandardCharsets.US_ASCII));
    }

    /** The signature of this body at this time. */
    String of(String timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(("v0:" + timestamp + ":").getBytes(StandardCharsets.US_ASCII));
            return "v0=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK lacks " + ALGORITHM, e);
        }
    }
}
