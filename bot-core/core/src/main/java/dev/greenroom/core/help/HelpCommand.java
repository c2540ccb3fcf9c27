package dev.greenroom.core.help;

import dev.greenroom.core.command.Arguments;
import dev.greenroom.core.command.Catalogue;
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
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** {@code /prep help}: every command there is, made from the catalogue. */
final class HelpCommand implements Command {
    private final Supplier<Catalogue> catalogue;
    private final Turning turning;

    HelpCommand(Supplier<Catalogue> catalogue, Seal seal) {
        this.catalogue = catalogue;
        this.turning = new Turning("h.page", seal, caller -> text(caller.locale()));
    }

    @Override
    public String path() {
        return "prep help";
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
        return Words.of(HelpWords.class, locale).describeHelp();
    }

    @Override
    public Plan plan(Caller caller, Arguments arguments) {
        return Plan.privately(() -> new Reply.Carded(turning.card(caller, 0)));
    }

    OnPress turning() {
        return new TurnPress(turning);
    }

    private RichText text(Locale locale) {
        var words = Words.of(HelpWords.class, locale);
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(3, List.of(new Inline.Text(words.title()))));
        blocks.add(new Block.Paragraph(List.of(new Inline.Text(words.intro()))));
        blocks.add(new Block.Bullets(catalogue.get().commands().stream()
                .map(command -> List.<Block>of(new Block.Paragraph(line(command, words, locale)))).toList()));
        blocks.add(new Block.Paragraph(List.of(new Inline.Text(words.firstSteps()))));
        return new RichText(blocks);
    }

    private static List<Inline> line(Command command, HelpWords words, Locale locale) {
        var line = new ArrayList<Inline>();
        line.add(new Inline.Code("/" + command.path()));
        for (Option<?> option : command.options()) {
            line.add(new Inline.Text(" "));
            line.add(new Inline.Code(option.name() + ":"));
        }
        String admins = command.audience() == Audience.ADMINS ? " (" + words.admins() + ")" : "";
        line.add(new Inline.Text(" – " + command.describe(locale) + admins));
        return line;
    }
}
