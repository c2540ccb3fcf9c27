package dev.greenroom.infra.redis;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Supplier;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The key with which this installation seals its buttons: made once by whichever process is first, kept in Redis, and
 * the same in every process. Where the operator gave a secret, it is stored encrypted with AES-GCM. Thread-safe.
 */
public final class InstallationKey implements Supplier<byte[]> {
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final String WRAPPED = "wrapped:";
    private static final String PLAIN = "plain:";

    private final Redis redis;
    private final Optional<String> secret;
    private volatile byte @Nullable [] key;

    /**
     * The key in this Redis.
     *
     * @param secret GREENROOM_SECRET, where it is set
     */
    public InstallationKey(Redis redis, Optional<String> secret) {
        this.redis = redis;
        this.secret = secret;
    }

    /**
     * The key: from memory once it was read.
     *
     * @throws dev.greenroom.core.reply.StoreUnavailable if it was never read and Redis cannot be reached
     * @throws IllegalStateException                     if it was stored under another secret
     */
    @Override
    public byte[] get() {
        byte[] known = key;
        if (known == null) {
            known = load();
            key = known;
        }
        return known;
    }

    private byte[] load() {
        String stored = redis.ask(template -> template.opsForValue().get(Keys.INSTALLATION_KEY));
        if (stored == null) {
            byte[] fresh = random(KEY_BYTES);
            redis.ask(template -> template.opsForValue().setIfAbsent(Keys.INSTALLATION_KEY, stored(fresh)));
            stored = redis.ask(template -> template.opsForValue().get(Keys.INSTALLATION_KEY));
        }
        if (stored == null) {
            throw new IllegalStateException("Redis did not keep the installation's key");
        }
        return opened(stored);
    }

    private String stored(byte[] fresh) {
        return secret.map(words -> WRAPPED + encode(wrap(fresh, words))).orElseGet(() -> PLAIN + encode(fresh));
    }

    private byte[] opened(String stored) {
        if (stored.startsWith(PLAIN)) {
            return Base64.getDecoder().decode(stored.substring(PLAIN.length()));
        }
        byte[] wrapped = Base64.getDecoder().decode(stored.substring(WRAPPED.length()));
        return unwrap(wrapped, secret.orElseThrow(() -> new IllegalStateException(
                "The key in Redis is wrapped: set GREENROOM_SECRET to the secret it was made with.")));
    }

    private static byte[] wrap(byte[] key, String secret) {
        try {
            byte[] nonce = random(NONCE_BYTES);
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, secret, nonce).doFinal(key);
            byte[] wrapped = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
            System.arraycopy(sealed, 0, wrapped, NONCE_BYTES, sealed.length);
            return wrapped;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK lacks AES-GCM", e);
        }
    }

    private static byte[] unwrap(byte[] wrapped, String secret) {
        try {
            return cipher(Cipher.DECRYPT_MODE, secret, Arrays.copyOf(wrapped, NONCE_BYTES))
                    .doFinal(wrapped, NONCE_BYTES, wrapped.length - NONCE_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "The key in Redis was made with another GREENROOM_SECRET: set that one again.", e);
        }
    }

    private static Cipher cipher(int mode, String secret, byte[] nonce) throws GeneralSecurityException {
        byte[] hashed = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(hashed, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    private static byte[] random(int bytes) {
        byte[] random = new byte[bytes];
        new SecureRandom().nextBytes(random);
        return random;
    }

    private static String encode(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
