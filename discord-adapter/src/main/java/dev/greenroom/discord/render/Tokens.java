package dev.greenroom.discord.render;

import dev.greenroom.core.reply.Seal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The ids of a message's components. Discord wants them all different, so a token that occurs twice gets a number, which
 * is taken off again when it is pressed.
 */
public final class Tokens {
    /** Stands in no token. */
    private static final char NUMBER = '#';
    private static final int MOST = 25;

    private final Set<String> used = new HashSet<>();

    Tokens() {}

    /** The id for {@code token}; empty where it stands there already and has no room for a number. */
    Optional<String> id(String token) {
        if (used.add(token)) {
            return Optional.of(token);
        }
        for (int number = 2; number <= MOST; number++) {
            String id = token + NUMBER + number;
            if (id.length() <= Seal.LONGEST && used.add(id)) {
                return Optional.of(id);
            }
        }
        return Optional.empty();
    }

    /** The token that {@code id} was made from. */
    public static String token(String id) {
        int number = id.indexOf(NUMBER);
        return number < 0 ? id : id.substring(0, number);
    }
}
