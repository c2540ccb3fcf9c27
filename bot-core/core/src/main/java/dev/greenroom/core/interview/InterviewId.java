package dev.greenroom.core.interview;

import dev.greenroom.core.request.Caller;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/** Names interviews: the same request always begins the same one. */
final class InterviewId {
    private static final int BYTES = 6;

    private InterviewId() {}

    static String of(Caller caller) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(
                    (caller.person() + "|" + caller.occasion().id()).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this JDK lacks SHA-256", e);
        }
    }
}
