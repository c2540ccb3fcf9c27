package dev.greenroom.infra.redis;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;

/** Short names for things that are to be told apart and not to be read. */
final class Digest {
    private static final int BYTES = 9;
    /** Of each record's hash, so that their sum stays a whole number in Lua. */
    private static final int RECORD_BYTES = 6;
    private static final long RECORDS = 1L << 48;

    private Digest() {}

    static String of(String text) {
        byte[] hash = hash("SHA-256", text);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, BYTES));
    }

    /**
     * Tells one hash of records from another, whatever their order, which is not the same in Redis and here.
     * {@code ledger.lua} makes the same.
     */
    static String of(Map<String, String> records) {
        long sum = 0;
        for (var entry : records.entrySet()) {
            byte[] hash = hash("SHA-1", entry.getKey() + "=" + entry.getValue());
            sum = (sum + Long.parseLong(HexFormat.of().formatHex(hash, 0, RECORD_BYTES), 16)) % RECORDS;
        }
        return Long.toString(sum);
    }

    private static byte[] hash(String algorithm, String text) {
        try {
            return MessageDigest.getInstance(algorithm).digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this JDK lacks " + algorithm, e);
        }
    }
}
