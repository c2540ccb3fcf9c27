package dev.greenroom.core.reply;

import dev.greenroom.core.request.CommunityId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Turns actions into tokens that buttons carry, and back. A token proves that this installation made it for this
 * community (HMAC-SHA256, cut to 72 bits), so it can be trusted after a restart and in another process, and nothing
 * about it is kept in memory. Thread-safe.
 */
public final class Seal {
    /** How long a token may be: Discord's limit for a {@code custom_id}. */
    public static final int LONGEST = 100;
    private static final String SEPARATOR = "~";
    private static final int MAC_BYTES = 9;

    private final Supplier<byte[]> key;

    /**
     * A seal with the installation's key.
     *
     * @param key the same in every process; may throw {@link StoreUnavailable} until the store was reached once
     */
    public Seal(Supplier<byte[]> key) {
        this.key = key;
    }

    /** The token for {@code action} in {@code community}. */
    public String seal(CommunityId community, Action action) {
        var parts = new ArrayList<String>();
        parts.add(action.verb());
        parts.addAll(action.arguments());
        String meaning = String.join(SEPARATOR, parts);
        String token = meaning + SEPARATOR + mac(community, meaning);
        if (token.length() > LONGEST) {
            throw new IllegalArgumentException("too long for a button: " + action.verb());
        }
        return token;
    }

    /** The action that {@code token} stands for, if this installation made it for {@code community}. */
    public Optional<Action> open(CommunityId community, String token) {
        int end = token.lastIndexOf(SEPARATOR);
        if (end < 1 || token.length() > LONGEST) {
            return Optional.empty();
        }
        String meaning = token.substring(0, end);
        byte[] expected = mac(community, meaning).getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(expected, token.substring(end + 1).getBytes(StandardCharsets.UTF_8))) {
            return Optional.empty();
        }
        List<String> parts = List.of(meaning.split(SEPARATOR, -1));
        return Optional.of(new Action(parts.getFirst(), parts.subList(1, parts.size())));
    }

    private String mac(CommunityId community, String meaning) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.get(), "HmacSHA256"));
            mac.update(community.key().getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            byte[] full = mac.doFinal(meaning.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(full, MAC_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK lacks HmacSHA256", e);
        }
    }
}
