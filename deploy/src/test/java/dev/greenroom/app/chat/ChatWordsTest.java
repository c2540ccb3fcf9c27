package dev.greenroom.app.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.words.Words;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

final class ChatWordsTest {
    /** A language without a file here is spoken in English in the chat's own words. */
    static final List<Locale> SPOKEN = Words.SPOKEN.stream()
            .filter(language -> ChatWords.class.getResource(file(language)) != null).toList();

    @ParameterizedTest
    @FieldSource("SPOKEN")
    void everyLanguageHasEveryMessageAndNoOther(Locale language) throws IOException {
        var file = new Properties();
        try (var in = ChatWords.class.getResourceAsStream(file(language))) {
            file.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
        }
        var keys = Arrays.stream(ChatWords.class.getDeclaredMethods()).map(method -> "chat." + method.getName())
                .collect(Collectors.toCollection(TreeSet::new));
        Arrays.stream(ChatPageWords.class.getDeclaredMethods())
                .forEach(method -> keys.add("chatPage." + method.getName()));

        assertThat(new TreeSet<>(file.stringPropertyNames())).isEqualTo(keys);
        assertThat(file.values()).allSatisfy(message -> assertThat(message.toString()).doesNotContain("'"));
    }

    @Test
    void englishAndGermanAreAmongThem() {
        assertThat(SPOKEN).contains(Locale.ENGLISH, Locale.GERMAN);
    }

    private static String file(Locale language) {
        return "messages_" + language.getLanguage() + ".properties";
    }
}
