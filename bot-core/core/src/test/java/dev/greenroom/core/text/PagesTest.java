package dev.greenroom.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.testing.RichTexts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class PagesTest {
    private static final int PAGE = 600;

    @Provide
    Arbitrary<List<Block>> texts() {
        return RichTexts.texts();
    }

    @Property(tries = 100)
    void everyPageFitsAndNothingIsLost(@ForAll("texts") List<Block> text) {
        var pages = Pages.of(text, PagesTest::fits);
        assertThat(pages).allMatch(PagesTest::fits);
        String all = pages.stream().map(PlainText::of).collect(Collectors.joining());
        // A table's header is repeated, so a character may come more often than in the source but never less often.
        var read = letters(all);
        letters(PlainText.of(text)).forEach((letter, count) -> assertThat(read.getOrDefault(letter, 0))
                .as("of " + Character.toString(letter)).isGreaterThanOrEqualTo(count));
        assertThat(all).doesNotContainPattern("(?<![\\ud800-\\udbff])[\\udc00-\\udfff]");
    }

    @Property(tries = 100)
    void withoutTablesThePagesTogetherAreTheText(@ForAll("texts") List<Block> text) {
        if (!hasTable(text)) {
            String all = Pages.of(text, PagesTest::fits).stream().map(PlainText::of).collect(Collectors.joining());
            assertThat(squeezed(all)).isEqualTo(squeezed(PlainText.of(text)));
        }
    }

    @Test
    void cutsStandBetweenSentencesRatherThanInThem() {
        String text = IntStream.range(0, 60).mapToObj(number -> "This is sentence number " + number + ".")
                .collect(Collectors.joining(" "));
        assertThat(Pages.of(RichText.literal(text).blocks(), PagesTest::fits)).hasSizeGreaterThan(2)
                .allSatisfy(page -> assertThat(PlainText.of(page).strip()).startsWith("This").endsWith("."));
    }

    @Test
    void codeIsCutBetweenLinesAndOpenedAgain() {
        String code = IntStream.range(0, 80).mapToObj(line -> "print(" + line + ")").collect(Collectors.joining("\n"));
        var pages = Pages.of(List.of(new Block.Code("python", code)), PagesTest::fits);
        assertThat(pages).hasSizeGreaterThan(1).allSatisfy(page -> assertThat(page.getFirst())
                .isInstanceOfSatisfying(Block.Code.class, part -> {
                    assertThat(part.language()).isEqualTo("python");
                    assertThat(part.code().lines()).allMatch(line -> line.matches("print\\(\\d+\\)"));
                }));
    }

    @Test
    void aHeadingIsNeverTheLastOfAPage() {
        var text = List.<Block>of(paragraph("x".repeat(500)), new Block.Heading(2, List.of(new Inline.Text("Next"))),
                paragraph("y".repeat(400)));
        var pages = Pages.of(text, PagesTest::fits);
        assertThat(pages).hasSize(2);
        assertThat(pages.get(1).getFirst()).isInstanceOf(Block.Heading.class);
    }

    @Test
    void aNumberedListGoesOnCounting() {
        var items = IntStream.range(0, 30).mapToObj(number -> List.of(paragraph("item " + "z".repeat(50)))).toList();
        var pages = Pages.of(List.of(new Block.Numbers(1, items)), PagesTest::fits);
        var first = (Block.Numbers) pages.getFirst().getFirst();
        var second = (Block.Numbers) pages.get(1).getFirst();
        assertThat(second.start()).isEqualTo(1 + first.items().size());
    }

    @Test
    void aLinkStaysWhole() {
        var line = List.<Inline>of(new Inline.Text("x".repeat(590)),
                new Inline.Link(List.of(new Inline.Text("a label of some words")), "https://example.org"));
        var pages = Pages.of(List.of(new Block.Paragraph(line)), PagesTest::fits);
        assertThat(pages).hasSize(2);
        assertThat(PlainText.of(pages.get(1))).isEqualTo("a label of some words");
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(List.of(new Inline.Text(text)));
    }

    private static boolean fits(List<Block> page) {
        return PlainText.of(page).length() <= PAGE;
    }

    private static boolean hasTable(List<Block> blocks) {
        return blocks.stream().anyMatch(block -> switch (block) {
            case Block.Table table -> true;
            case Block.Quote quote -> hasTable(quote.content());
            case Block.Bullets list -> list.items().stream().anyMatch(PagesTest::hasTable);
            case Block.Numbers list -> list.items().stream().anyMatch(PagesTest::hasTable);
            case Block.Heading heading -> false;
            case Block.Paragraph paragraph -> false;
            case Block.Code code -> false;
            case Block.Rule rule -> false;
            case Block.Aside aside -> false;
            case Block.Facts facts -> false;
            case Block.Picture picture -> false;
        });
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static Map<Integer, Integer> letters(String text) {
        var counts = new HashMap<Integer, Integer>();
        squeezed(text).codePoints().forEach(letter -> counts.merge(letter, 1, Integer::sum));
        return counts;
    }
}
