package dev.greenroom.core.help;

import dev.greenroom.core.bank.Bank;
import dev.greenroom.core.bank.Library;
import dev.greenroom.core.bank.Question;
import dev.greenroom.core.command.Arguments;
import dev.greenroom.core.command.Command;
import dev.greenroom.core.command.OnPress;
import dev.greenroom.core.command.Option;
import dev.greenroom.core.command.TurnPress;
import dev.greenroom.core.reply.Plan;
import dev.greenroom.core.reply.Reply;
import dev.greenroom.core.reply.Seal;
import dev.greenroom.core.reply.Turning;
import dev.greenroom.core.request.Caller;
import dev.greenroom.core.text.Block;
import dev.greenroom.core.text.Inline;
import dev.greenroom.core.text.RichText;
import dev.greenroom.core.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** {@code /prep topics}: what the bank holds, by topic and section. */
final class TopicsCommand implements Command {
    private final Library library;
    private final Turning turning;

    TopicsCommand(Library library, Seal seal) {
        this.library = library;
        this.turning = new Turning("h.topics", seal, this::text);
    }

    @Override
    public String path() {
        return "prep topics";
    }

    @Override
    public List<Option<?>> options() {
        return List.of();
    }

    @Override
    public Audience audience() {
        return Audience.EVERYBODY;
    }

    @Override
    public String describe(Locale locale) {
        return Words.of(HelpWords.class, locale).describeTopics();
    }

    @Override
    public Plan plan(Caller caller, Arguments arguments) {
        return Plan.privately(() -> new Reply.Carded(turning.card(caller, 0)));
    }

    OnPress turning() {
        return new TurnPress(turning);
    }

    private RichText text(Caller caller) {
        var words = Words.of(HelpWords.class, caller.locale());
        Bank bank = library.bankOf(caller.community());
        var byTopic = bank.all().stream()
                .collect(Collectors.groupingBy(Question::topic, LinkedHashMap::new, Collectors.toList()));
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(3,
                List.of(new Inline.Text(words.topicsTitle(bank.all().size(), byTopic.size())))));
        blocks.add(new Block.Bullets(byTopic.entrySet().stream().map(topic -> item(topic, words)).toList()));
        blocks.add(new Block.Paragraph(List.of(new Inline.Text(words.topicsUse()))));
        return new RichText(blocks);
    }

    private static List<Block> item(Map.Entry<String, List<Question>> topic, HelpWords words) {
        String sections = topic.getValue().stream().map(Question::section).filter(section -> !section.isBlank())
                .distinct().collect(Collectors.joining(", "));
        var line = new ArrayList<Inline>();
        line.add(new Inline.Strong(List.of(new Inline.Text(topic.getKey()))));
        line.add(new Inline.Text(" – " + words.count(topic.getValue().size())
                + (sections.isEmpty() ? "" : ": " + sections)));
        return List.of(new Block.Paragraph(line));
    }
}
