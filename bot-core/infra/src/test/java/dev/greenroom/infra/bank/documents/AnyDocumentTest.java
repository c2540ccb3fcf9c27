package dev.greenroom.infra.bank.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for documents nobody has seen. */
final class AnyDocumentTest {

    @Property(tries = 500)
    void garbageNeverThrowsAndEveryLineExists(@ForAll("garbage") String text) {
        var imported = Imported.of(text);
        int lines = text.split("\r\n|[\r\n]", -1).length;
        assertThat(imported.questions()).allSatisfy(question -> {
            assertThat(question.sources().getFirst().line()).isBetween(1, lines);
            assertThat(question.wording().plain()).isNotBlank();
            assertThat(question.topic()).isNotBlank();
        });
        assertThat(imported.skippedLines()).allSatisfy(line -> assertThat(line).isBetween(1, lines));
    }

    @Property(tries = 150)
    void eachShapeIsReadWithEveryMarkerAndNumbering(@ForAll("shapes") Written written) {
        var imported = Imported.of(written.text());
        assertThat(imported.questions()).extracting(question -> question.wording().plain())
                .containsExactlyElementsOf(written.asked());
        for (int at = 0; at < written.asked().size(); at++) {
            assertThat(imported.answers(at)).as(written.text()).containsExactly(written.answer());
        }
    }

    record Written(String text, List<String> asked, String answer) {}

    private static final List<String> ASKED = List.of("What is a cache?", "Explain eviction", "Push vs pull",
            "How do you size it?",
            "Describe a stampede and how you would stop one.");

    @Provide
    Arbitrary<String> garbage() {
        return Arbitraries
                .of("# ", "## ", "### ", "#### ", "**", "1. ", "2) ", "- ", "* ", "Q1: ", "Q: ", "A: ", "Answer: ",
                        "**Answer:**",
                        "_Answer:_", "---", "```", "````", "~~~", "\n", "\n", "\n\n", "What is it?", "Explain", "word",
                        ":", "> ", "    ", "\t", "|",
                        "[x](#y)", "11-30", "Challenge 1: ", "Challenge 2: ", "Answer Key", "\"", "“", "”", "🐍",
                        "\uFE0F", "1️⃣", "\r\n", "<br>",
                        "<details>", "<summary>a</summary>", "Follow-up: ", "Hint: ")
                .list().ofMaxSize(80).map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<Written> shapes() {
        var question = Arbitraries.of("### %d. %s", "### Q%d: %s", "### Q1.%d: %s", "**%d. %s**", "**Q%d: %s**",
                "**Q%d:** %s", "Q%d: %s",
                "%d. %s", "%d) %s", "%d. **%s**", "#### %d - %s", "## Question %d: %s", "## ❓ %d. %s");
        var marker = Arbitraries.of("\n**Answer:** ", "\n**Answer**: ", "\n_Answer:_\n", "\nAnswer: ", "\nA: ",
                "\n**A:** ", "\n**Answer:**\n\n",
                "\nAns: ");
        var answer = Arbitraries.of("Plain text.", "- one\n- two",
                "First.\n\n```java\nint a = 1;\n\n## no heading\n```\n\nLast.",
                "| a | b |\n|---|---|\n| 1 | 2 |", "**Bold lead**: text\n- item");
        var between = Arbitraries.of("\n\n", "\n\n---\n\n");
        var lineEnd = Arbitraries.of("\n", "\r\n");
        return Combinators.combine(question, marker, answer, between, lineEnd).as((ask, mark, text, gap, end) -> {
            var document = new StringBuilder("# Caching Interview Questions\n\n");
            for (int at = 0; at < ASKED.size(); at++) {
                document.append(String.format(ask, at + 1, ASKED.get(at))).append('\n').append(mark).append(text)
                        .append(gap);
            }
            return new Written(document.toString().replace("\n", end), ASKED, text);
        });
    }
}
