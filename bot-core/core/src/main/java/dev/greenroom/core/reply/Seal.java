package dev.greenroom.core.reply;

import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.request.Platform;
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
    /** Before the community in a token that is carried out of it. No argument holds this character. */
    private static final String CARRIED = "@";
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
        String token = meaning + SEPARATOR + mac(community.key(), meaning);
        if (token.length() > LONGEST) {
            throw new IllegalArgumentException("too long for a button: " + action.verb());
        }
        return token;
    }

    /** The action that {@code token} stands for, if this installation made it for {@code community}. */
    public Optional<Action> open(CommunityId community, String token) {
        int end = token.lastIndexOf(SEPARATOR);
        if (end < 1 || token.length() > LONGEST || !isOurs(community.key(), token)) {
            return Optional.empty();
        }
        List<String> parts = List.of(token.substring(0, end).split(SEPARATOR, -1));
        return Optional.of(new Action(parts.getFirst(), parts.subList(1, parts.size())));
    }

    /**
     * The same token for a message that is sent to one person directly. A direct conversation may belong to no community
     * (on Discord it does not), so the token says which one it is about, and it is good for this person alone, wherever
     * they press it. One that is too long to say so stays as it is.
     */
    public String carried(CommunityId community, PersonId person, String token) {
        int end = token.lastIndexOf(SEPARATOR);
        String meaning = token.substring(0, end) + SEPARATOR + CARRIED + community.id();
        String carried = meaning + SEPARATOR + mac(bearer(community.platform(), person), meaning);
        return open(community, token).isPresent() && carried.length() <= LONGEST ? carried : token;
    }

    /** What a carried token stands for, if this installation made it for this person. */
    public Optional<Carried> openCarried(Platform platform, PersonId person, String token) {
        int end = token.lastIndexOf(SEPARATOR);
        int from = end < 1 ? -1 : token.lastIndexOf(SEPARATOR + CARRIED, end);
        if (from < 1 || token.length() > LONGEST || !isOurs(bearer(platform, person), token)) {
            return Optional.empty();
        }
        List<String> parts = List.of(token.substring(0, from).split(SEPARATOR, -1));
        return Optional.of(new Carried(
                new CommunityId(platform, token.substring(from + SEPARATOR.length() + CARRIED.length(), end)),
                new Action(parts.getFirst(), parts.subList(1, parts.size()))));
    }

    /** An action and the community it is about, whatever the place it was pressed in. */
    public record Carried(CommunityId community, Action action) {}

    private boolean isOurs(String scope, String token) {
        int end = token.lastIndexOf(SEPARATOR);
        byte[] expected = mac(scope, token.substring(0, end)).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(expected, token.substring(end + 1).getBytes(StandardCharsets.UTF_8));
    }

    /** No community's key looks like this, so a carried token is never taken for another. */
    private static String bearer(Platform platform, PersonId person) {
        return platform.word() + "/" + person.id();
    }

    private String mac(String scope, String meaning) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.get(), "HmacSHA256"));
            mac.update(scope.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            byte[] full = mac.doFinal(meaning.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(full, MAC_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK lacks HmacSHA256", e);
        }
    }
}
