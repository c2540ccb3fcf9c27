package dev.greenroom.core.search;

import dev.greenroom.core.bank.Question;
import dev.greenroom.core.question.QuestionCards;
import dev.greenroom.core.reply.Action;
import dev.greenroom.core.reply.Button;
import dev.greenroom.core.reply.Card;
import dev.greenroom.core.reply.ReplyWords;
import dev.greenroom.core.reply.Row;
import dev.greenroom.core.reply.Seal;
import dev.greenroom.core.request.Caller;
import dev.greenroom.core.text.Block;
import dev.greenroom.core.text.Inline;
import dev.greenroom.core.text.RichText;
import dev.greenroom.core.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What was found, ten questions a card, each with its number on a button. */
final class SearchCards {
    private static final int IN_A_ROW = 5;
    private static final int LONGEST = 160;
    private final Seal seal;

    SearchCards(Seal seal) {
        this.seal = seal;
    }

    Card card(Hits hits, int wanted, Caller caller) {
        int page = Math.clamp(wanted, 0, hits.pages() - 1);
        var words = Words.of(SearchWords.class, caller.locale());
        var marking = new Marking(hits.words());
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(3, text(words.title(hits.questions().size(), hits.words()))));
        blocks.add(new Block.Numbers(page * Hits.PAGE + 1,
                hits.page(page).stream().map(question -> item(question, marking)).toList()));
        String place = hits.pages() > 1
                ? " " + Words.of(ReplyWords.class, caller.locale()).page(page + 1, hits.pages()) + "."
                : "";
        blocks.add(new Block.Aside(text(words.choose() + place)));
        return new Card(new RichText(blocks), rows(hits, page, caller), java.util.Optional.empty());
    }

    private static List<Block> item(Question question, Marking marking) {
        var line = new ArrayList<>(marking.marked(cut(question.wording().plain())));
        line.add(new Inline.Text(" – " + question.topic()));
        if (!marking.isIn(question.wording().plain())) {
            question.answers().stream().map(answer -> answer.text().plain()).filter(marking::isIn).findFirst()
                    .ifPresent(answer -> {
                        line.add(new Inline.Break());
                        line.add(new Inline.Emphasis(marking.marked(marking.excerpt(answer))));
                    });
        }
        return List.of(new Block.Paragraph(line));
    }

    private List<Row> rows(Hits hits, int page, Caller caller) {
        var numbers = IntStream.range(0, hits.page(page).size()).mapToObj(index -> Button.plain(
                Integer.toString(page * Hits.PAGE + index + 1),
                QuestionCards.open(hits.page(page).get(index), caller, seal))).toList();
        var rows = new ArrayList<Row>();
        for (int start = 0; start < numbers.size(); start += IN_A_ROW) {
            rows.add(new Row.Buttons(numbers.subList(start, Math.min(numbers.size(), start + IN_A_ROW))));
        }
        var turns = new ArrayList<Button>();
        var words = Words.of(ReplyWords.class, caller.locale());
        if (page > 0) {
            turns.add(Button.plain(words.back(), turn(hits, page - 1, caller)));
        }
        if (page < hits.pages() - 1) {
            turns.add(Button.plain(words.more(), turn(hits, page + 1, caller)));
        }
        if (!turns.isEmpty()) {
            rows.add(new Row.Buttons(turns));
        }
        return rows;
    }

    private String turn(Hits hits, int page, Caller caller) {
        return seal.seal(caller.community(),
                Action.of(SearchFeature.TURN, page, SearchFeature.code(hits.words())));
    }

    private static String cut(String line) {
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    private static List<Inline> text(String text) {
        return List.of(new Inline.Text(text));
    }
}
