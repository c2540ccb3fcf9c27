package dev.greenroom.core.help;

import dev.greenroom.core.bank.Library;
import dev.greenroom.core.command.Catalogue;
import dev.greenroom.core.command.Feature;
import dev.greenroom.core.reply.Seal;
import java.util.List;
import java.util.function.Supplier;

/** {@code /prep help} and {@code /prep topics}. */
public final class HelpFeature {
    private HelpFeature() {}

    /**
     * What the feature adds to the catalogue.
     *
     * @param catalogue the whole catalogue, asked for when help is shown: it holds this feature as well
     */
    public static Feature of(Supplier<Catalogue> catalogue, Library library, Seal seal) {
        var help = new HelpCommand(catalogue, seal);
        var topics = new TopicsCommand(library, seal);
        return new Feature(List.of(help, topics), List.of(help.turning(), topics.turning()), List.of());
    }
}
