package dev.greenroom.core.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The message catalogues. A feature declares an interface whose name ends in {@code Words} and whose methods return
 * {@code String}; the text of {@code QuestionWords.noneMatch} stands under {@code question.noneMatch} in the file of each
 * language, as a {@link MessageFormat}. A further language is one more file. Modules beside core keep their files in
 * the package of their interface. Thread-safe.
 *
 * <p>Numbers are written without grouping, so that what people read is what programs can read.
 */
public final class Words {
    /** The languages that Greenroom speaks; the first is spoken to everybody else. */
    public static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.GERMAN);

    private static final Map<Key, Object> CATALOGUES = new ConcurrentHashMap<>();

    private Words() {}

    /** The words of a feature in the language closest to {@code locale}. */
    public static <T> T of(Class<T> words, Locale locale) {
        var key = new Key(words, spoken(locale));
        return words.cast(CATALOGUES.computeIfAbsent(key, Words::catalogue));
    }

    /** The language spoken to somebody of this locale. */
    public static Locale spoken(Locale locale) {
        return SPOKEN.stream().filter(spoken -> spoken.getLanguage().equals(locale.getLanguage())).findFirst()
                .orElse(SPOKEN.getFirst());
    }

    /** The prefix of a feature's keys: {@code question} for {@code QuestionWords}. */
    static String prefix(Class<?> words) {
        String name = words.getSimpleName();
        if (!name.endsWith("Words") || name.length() == "Words".length()) {
            throw new IllegalArgumentException(name + " does not end in Words");
        }
        return Character.toLowerCase(name.charAt(0)) + name.substring(1, name.length() - "Words".length());
    }

    /** The file of a language with the core's own messages. */
    static ResourceBundle bundle(Locale language) {
        return bundle(Words.class, language);
    }

    /** The file of a language beside {@code words}, where a module has messages of its own; else the core's. */
    private static ResourceBundle bundle(Class<?> words, Locale language) {
        String name = "messages_" + language.getLanguage() + ".properties";
        try (InputStream own = words.getResourceAsStream(name);
                InputStream file = own != null ? own : Words.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("no file " + name);
            }
            return new PropertyResourceBundle(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object catalogue(Key key) {
        var bundle = bundle(key.words(), key.language());
        String prefix = prefix(key.words()) + ".";
        InvocationHandler say = (proxy, method, arguments) -> method.getDeclaringClass() == Object.class
                ? aboutItself(key, proxy, method, arguments)
                : format(bundle.getString(prefix + method.getName()), key.language(), arguments);
        return Proxy.newProxyInstance(key.words().getClassLoader(), new Class<?>[]{key.words()}, say);
    }

    @SuppressWarnings("NullAway") // reflection hands null for no arguments
    private static String format(String pattern, Locale language, Object[] arguments) {
        var format = new MessageFormat(pattern, language);
        var plain = NumberFormat.getIntegerInstance(language);
        plain.setGroupingUsed(false);
        var formats = format.getFormatsByArgumentIndex();
        for (int index = 0; arguments != null && index < formats.length; index++) {
            if (formats[index] == null && arguments[index] instanceof Number) {
                format.setFormatByArgumentIndex(index, plain);
            }
        }
        return format.format(arguments);
    }

    private static Object aboutItself(Key key, Object proxy, Method method, Object[] arguments) {
        return switch (method.getName()) {
            case "equals" -> proxy == arguments[0];
            case "hashCode" -> key.hashCode();
            default -> key.toString();
        };
    }

    private record Key(Class<?> words, Locale language) {}
}
