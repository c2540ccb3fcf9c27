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
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The message catalogues. A feature declares an interface whose name ends in {@code Words} and whose methods return
 * {@code String}; the text of {@code QuestionWords.noneMatch} stands under {@code question.noneMatch} in the file of each
 * language, as a {@link MessageFormat}. A further language is one more file beside this class: it is found by its name.
 * Modules beside core keep files of their own in the package of their interface; what they have not in a language they
 * say in English, word by word. Thread-safe.
 *
 * <p>Numbers are written without grouping, so that what people read is what programs can read.
 */
public final class Words {
    /** The languages that there is a file of; the first, English, is spoken to everybody else. */
    public static final List<Locale> SPOKEN = found(language -> Words.class.getResource(file(language)) != null);

    private static final Map<Key, Object> CATALOGUES = new ConcurrentHashMap<>();
    private static final Map<Source, Map<String, String>> FILES = new ConcurrentHashMap<>();

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

    /** English, and every other language that {@code exists} says there is, by their codes. */
    static List<Locale> found(Predicate<Locale> exists) {
        var others = Arrays.stream(Locale.getISOLanguages()).sorted().map(Locale::of)
                .filter(language -> !language.equals(Locale.ENGLISH)).filter(exists);
        return Stream.concat(Stream.of(Locale.ENGLISH), others).toList();
    }

    /** The core's own messages in a language, by their keys. */
    static Map<String, String> bundle(Locale language) {
        return file(Words.class, language);
    }

    /** All that the module of {@code words} can say: its own before the core's, the language before English. */
    private static Map<String, String> texts(Class<?> words, Locale language) {
        var texts = new HashMap<String, String>();
        for (Locale one : List.of(SPOKEN.getFirst(), language)) {
            texts.putAll(file(Words.class, one));
            texts.putAll(file(words, one));
        }
        return texts;
    }

    /** The messages in the file of a language beside {@code words}; none where there is no such file. Each is read once. */
    private static Map<String, String> file(Class<?> words, Locale language) {
        return FILES.computeIfAbsent(new Source(words.getPackage(), language), source -> read(words, language));
    }

    private static Map<String, String> read(Class<?> words, Locale language) {
        try (InputStream file = words.getResourceAsStream(file(language))) {
            if (file == null) {
                return Map.of();
            }
            var messages = new Properties();
            messages.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return messages.stringPropertyNames().stream()
                    .collect(Collectors.toMap(Function.identity(), messages::getProperty));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String file(Locale language) {
        return "messages_" + language.getLanguage() + ".properties";
    }

    private static Object catalogue(Key key) {
        var texts = texts(key.words(), key.language());
        String prefix = prefix(key.words()) + ".";
        InvocationHandler say = (proxy, method, arguments) -> method.getDeclaringClass() == Object.class
                ? aboutItself(key, proxy, method, arguments)
                : format(text(texts, prefix + method.getName()), key.language(), arguments);
        return Proxy.newProxyInstance(key.words().getClassLoader(), new Class<?>[]{key.words()}, say);
    }

    private static String text(Map<String, String> texts, String key) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalStateException("no message " + key);
        }
        return text;
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

    private record Source(Package beside, Locale language) {}
}
