package dev.greenroom.infra.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.greenroom.core.bank.Question;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Answers as rich text say every letter and digit of the Markdown they were read from, in its order. The comparison
 * knows nothing of how Markdown is read: it drops what a reader never sees and compares what is left.
 */
final class SourceTextTest {

    @Test
    void ofTheBundledBank() {
        assertThat(changed(BankLoader.load(List.of(Path.of("../../seeds"))).questions())).isEmpty();
    }

    @Test
    void ofTheFiveDocuments() {
        var folder = FiveDocuments.folder();
        assumeTrue(folder.isPresent(), "the five documents are not here: name their folder in GREENROOM_SEEDS");

        assertThat(changed(BankLoader.load(List.of(folder.get())).questions())).isEmpty();
    }

    private static Map<String, String> changed(List<Question> questions) {
        assertThat(questions).isNotEmpty();
        return questions.stream().flatMap(question -> question.answers().stream()
                .filter(answer -> !letters(visible(answer.markdown())).equals(letters(answer.text().plain())))
                .map(answer -> Map.entry(question.id().value(), answer.markdown())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
    }

    /** Markdown without languages of fences, numbers of lists, addresses of links and HTML's names. */
    private static String visible(String markdown) {
        return markdown.replaceAll("(?m)^(\\s*(?:[-*+] +)?)(`{3,}|~{3,})[^`\n]*$", "$1$2")
                .replaceAll("(?m)^(\\s*(?:> ?)*)\\d+[.)] ", "$1").replaceAll("\\]\\((?:https?:|#)[^()\\s]*\\)", "]")
                .replaceAll("(?i)<br */?>", "\n").replaceAll("&(?:lt|gt|amp|quot|nbsp);", " ");
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
