package dev.greenroom.app.chat;

import dev.greenroom.core.words.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The page at {@code /}: one HTML file whose {@code {{words}}} are filled in the visitor's language. */
@RestController
final class ChatPage {
    private static final Pattern WORD = Pattern.compile("\\{\\{(\\w+)}}");
    private final String template = read("chat.html");

    @GetMapping(path = "/", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> page(Locale locale) {
        var words = Words.of(ChatPageWords.class, locale);
        String page = WORD.matcher(template)
                .replaceAll(found -> Matcher.quoteReplacement(Html.escape(word(found.group(1), words, locale))));
        return ResponseEntity.ok().cacheControl(CacheControl.noCache()).header(HttpHeaders.VARY, "Accept-Language")
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8)).body(page);
    }

    private static String word(String name, ChatPageWords words, Locale locale) {
        if (name.equals("language")) {
            return Words.spoken(locale).toLanguageTag();
        }
        try {
            return String.valueOf(ChatPageWords.class.getDeclaredMethod(name).invoke(words));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the page asks for a word that nobody says: " + name, e);
        }
    }

    private static String read(String name) {
        try (var in = ChatPage.class.getResourceAsStream("assets/" + name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not in the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
