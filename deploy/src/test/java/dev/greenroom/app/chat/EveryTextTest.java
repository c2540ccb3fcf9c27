package dev.greenroom.app.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.greenroom.core.bank.Question;
import dev.greenroom.core.text.Block;
import dev.greenroom.core.text.PlainText;
import dev.greenroom.core.text.RichText;
import dev.greenroom.discord.fake.VisibleMessage;
import dev.greenroom.infra.bank.BankLoader;
import dev.greenroom.infra.bank.FiveDocuments;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every question, hint and answer there is, on every platform: taken by it, and nothing of the text lost. */
final class EveryTextTest {
    private static final List<Question> BUNDLED = questions(Path.of("../seeds"));

    private enum Surface {
        SLACK, DISCORD, CHAT
    }

    /** What people read on all pages together, once a strict fake has taken them. */
    private static String shown(RichText text, Surface surface) {
        return switch (surface) {
            case SLACK -> String.join("\n", dev.greenroom.slack.blocks.Shown.pages(text));
            case DISCORD -> dev.greenroom.discord.render.Shown.pages(text).stream().map(VisibleMessage::text)
                    .map(page -> page.replaceFirst("Page \\d+ of \\d+\\s*$", "")).collect(Collectors.joining("\n"));
            case CHAT -> Visible.text(Html.of(text.blocks()));
        };
    }

    @ParameterizedTest
    @EnumSource
    void nothingOfTheBundledBankIsLost(Surface surface) {
        assertThat(lost(BUNDLED, surface)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void nothingOfTheFiveDocumentsIsLost(Surface surface) {
        var folder = FiveDocuments.folder();
        assumeTrue(folder.isPresent(), "the five documents are not here: name their folder in GREENROOM_SEEDS");

        assertThat(lost(questions(folder.get()), surface)).isEmpty();
    }

    @Test
    void theBankIsThere() {
        assertThat(BUNDLED).hasSizeGreaterThan(400);
    }

    private static List<Question> questions(Path folder) {
        return BankLoader.load(List.of(folder)).questions();
    }

    private static Map<String, String> lost(List<Question> questions, Surface surface) {
        return questions.stream()
                .flatMap(question -> texts(question)
                        .flatMap(text -> complaint(text, surface).map(said -> Map.entry(question.id().value(), said))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
    }

    private static Stream<RichText> texts(Question question) {
        return Stream.of(Stream.of(question.wording().text()), question.hint().stream(),
                question.answers().stream().map(Question.Answer::text)).flatMap(all -> all);
    }

    private static Stream<String> complaint(RichText text, Surface surface) {
        String seen;
        try {
            seen = bare(shown(text, surface));
        } catch (AssertionError | RuntimeException refused) {
            return Stream.of("refused: " + refused.getMessage());
        }
        String all = bare(text.plain());
        boolean complete = seen.equals(all) || tables(text).findAny().isPresent() && completeWithTables(text, seen);
        return complete ? Stream.empty() : Stream.of("expected\n" + all + "\nbut people see\n" + seen);
    }

    /** A table too wide for columns says their names with every row, so they stand elsewhere and more than once. */
    private static boolean completeWithTables(RichText text, String seen) {
        String withoutNames = text.blocks().stream().map(block -> block instanceof Block.Table table
                ? table.rows().stream().flatMap(List::stream).map(PlainText::inline).collect(Collectors.joining("\n"))
                : PlainText.of(List.of(block))).collect(Collectors.joining("\n"));
        return containsInOrder(seen, bare(withoutNames)) && tables(text).flatMap(table -> table.header().stream())
                .allMatch(name -> seen.contains(bare(PlainText.inline(name))));
    }

    private static Stream<Block.Table> tables(RichText text) {
        return text.blocks().stream().filter(Block.Table.class::isInstance).map(Block.Table.class::cast);
    }

    private static boolean containsInOrder(String seen, String all) {
        int found = 0;
        for (int at = 0; at < seen.length() && found < all.length(); at++) {
            if (seen.charAt(at) == all.charAt(found)) {
                found++;
            }
        }
        return found == all.length();
    }

    /** The characters that say something: blanks, guards that nobody sees and what draws a table are free. */
    private static String bare(String text) {
        return text.replaceAll("[\\s\u200B:─]+", "");
    }
}
