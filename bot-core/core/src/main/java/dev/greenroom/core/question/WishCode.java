package dev.greenroom.core.question;

import dev.greenroom.core.bank.Bank;
import dev.greenroom.core.bank.Filter;
import dev.greenroom.core.bank.Kind;
import dev.greenroom.core.bank.Level;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A wish in few enough characters for a button: kind and level as digits, the topic as a hash, and as much of
 * <em>about</em> as fits, cut between words where there are any.
 */
final class WishCode {
    private static final int LONGEST_ABOUT = 30;
    private static final char NONE = '-';

    private WishCode() {}

    static String of(Wish wish, Bank bank) {
        String kinds = wish.filter().kind().map(kind -> place(Kind.values(), kind)).orElse("-");
        String levels = wish.filter().level().map(level -> place(Level.values(), level)).orElse("-");
        String topic = wish.filter().topic().flatMap(bank::topic).map(WishCode::hash).orElse("-");
        String about = wish.about().map(WishCode::encoded).orElse("");
        return kinds + levels + topic + "." + about;
    }

    /** The wish that {@code code} stands for in this bank; what is not understood any more does not narrow. */
    static Wish read(String code, Bank bank) {
        int end = code.indexOf('.');
        if (end < 3) {
            return Wish.ANYTHING;
        }
        String topic = code.substring(2, end);
        return new Wish(new Filter(
                bank.topicNames().stream().filter(name -> hash(name).equals(topic)).findFirst(),
                digit(Kind.values(), code.charAt(0)), digit(Level.values(), code.charAt(1))),
                decoded(code.substring(end + 1)));
    }

    /** Values are only ever added behind the others, so a place keeps its meaning in old buttons. */
    private static <T> String place(T[] values, T value) {
        return Integer.toString(List.of(values).indexOf(value));
    }

    private static <T> Optional<T> digit(T[] values, char digit) {
        int index = digit - '0';
        return digit != NONE && index >= 0 && index < values.length ? Optional.of(values[index]) : Optional.empty();
    }

    private static String hash(String topic) {
        return Integer.toString(topic.toLowerCase(Locale.ROOT).hashCode() & 0x7fffffff, Character.MAX_RADIX);
    }

    private static String encoded(String about) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(fitting(about).getBytes(StandardCharsets.UTF_8));
    }

    /** As many whole words as fit; where already the first is too long, or there are none, as many characters. */
    private static String fitting(String about) {
        int end = 0;
        int bytes = 0;
        while (end < about.length()) {
            String character = Character.toString(about.codePointAt(end));
            bytes += character.getBytes(StandardCharsets.UTF_8).length;
            if (bytes > LONGEST_ABOUT) {
                int space = about.lastIndexOf(' ', end);
                return about.substring(0, space > 0 ? space : end);
            }
            end += character.length();
        }
        return about;
    }

    private static Optional<String> decoded(String code) {
        try {
            return Optional.of(new String(Base64.getUrlDecoder().decode(code), StandardCharsets.UTF_8))
                    .filter(about -> !about.isBlank());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
