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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

final class ChatWordsTest {
    static final List<Locale> SPOKEN = Words.SPOKEN;

    @ParameterizedTest
    @FieldSource("SPOKEN")
    void everyLanguageHasEveryMessageAndNoOther(Locale language) throws IOException {
        var file = new Properties();
        try (var in = ChatWords.class.getResourceAsStream("messages_" + language.getLanguage() + ".properties")) {
            file.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
        }
        var keys = Arrays.stream(ChatWords.class.getDeclaredMethods()).map(method -> "chat." + method.getName())
                .collect(Collectors.toCollection(TreeSet::new));
        Arrays.stream(ChatPageWords.class.getDeclaredMethods())
                .forEach(method -> keys.add("chatPage." + method.getName()));

        assertThat(new TreeSet<>(file.stringPropertyNames())).isEqualTo(keys);
        assertThat(file.values()).allSatisfy(message -> assertThat(message.toString()).doesNotContain("'"));
    }
}
