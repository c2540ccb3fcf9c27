package dev.greenroom.discord;

import dev.greenroom.core.command.Catalogue;
import dev.greenroom.core.command.Command;
import dev.greenroom.core.command.CommandWords;
import dev.greenroom.core.command.Option;
import dev.greenroom.core.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.IntegrationType;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandGroupData;

/**
 * The catalogue as Discord's commands: a command of two words is a subcommand, one of three stands in a group. Nothing
 * is restricted by permissions, which would hold for a command with all its subcommands.
 */
final class CommandSchema {
    private static final int LONGEST_DESCRIPTION = 100;

    private CommandSchema() {}

    /** The commands to register, in the catalogue's order. */
    static List<SlashCommandData> of(Catalogue catalogue) {
        SequencedMap<String, List<Command>> byFirstWord = catalogue.commands().stream().collect(
                Collectors.groupingBy(command -> words(command)[0], LinkedHashMap::new, Collectors.toList()));
        return byFirstWord.entrySet().stream().map(entry -> command(entry.getKey(), entry.getValue())).toList();
    }

    private static SlashCommandData command(String name, List<Command> commands) {
        Command first = commands.getFirst();
        boolean alone = words(first).length == 1;
        var data = Commands.slash(name, alone ? first.describe(english()) : overview(commands));
        data.setContexts(InteractionContextType.GUILD, InteractionContextType.BOT_DM);
        data.setIntegrationTypes(IntegrationType.GUILD_INSTALL);
        if (alone) {
            if (commands.size() > 1) {
                throw new IllegalArgumentException("/" + name + " cannot have subcommands beside its own use");
            }
            translate(first::describe, data::setDescriptionLocalization);
            return data.addOptions(options(first));
        }
        var groups = new LinkedHashMap<String, SubcommandGroupData>();
        for (Command command : commands) {
            String[] words = words(command);
            if (words.length == 2) {
                data.addSubcommands(subcommand(words[1], command));
            } else {
                groups.computeIfAbsent(words[1], group -> new SubcommandGroupData(group, group))
                        .addSubcommands(subcommand(words[2], command));
            }
        }
        return data.addSubcommandGroups(groups.values());
    }

    private static SubcommandData subcommand(String name, Command command) {
        var data = new SubcommandData(name, command.describe(english()));
        translate(command::describe, data::setDescriptionLocalization);
        return data.addOptions(options(command));
    }

    /** People never see the description of a command that has subcommands, but there has to be one. */
    private static String overview(List<Command> commands) {
        String names = commands.stream().map(command -> command.path().substring(command.path().indexOf(' ') + 1))
                .collect(Collectors.joining(", "));
        return names.length() <= LONGEST_DESCRIPTION ? names : names.substring(0, LONGEST_DESCRIPTION);
    }

    private static List<OptionData> options(Command command) {
        var options = new ArrayList<OptionData>();
        for (Option<?> option : command.options()) {
            Function<Locale, String> describe = locale -> describe(option, locale);
            var data = new OptionData(type(option.shape()), option.name(), describe.apply(english()));
            translate(describe, data::setDescriptionLocalization);
            shape(option.shape(), data);
            options.add(data);
        }
        return options;
    }

    private static String describe(Option<?> option, Locale locale) {
        String text = Words.of(CommandWords.class, locale).example() + " " + option.example();
        return text.length() <= LONGEST_DESCRIPTION ? text : option.name();
    }

    private static OptionType type(Option.Shape shape) {
        return switch (shape) {
            case Option.Shape.Text text -> OptionType.STRING;
            case Option.Shape.Words words -> OptionType.STRING;
            case Option.Shape.Completed completed -> OptionType.STRING;
            case Option.Shape.Whole whole -> OptionType.INTEGER;
            case Option.Shape.Channel channel -> OptionType.CHANNEL;
            case Option.Shape.File file -> OptionType.ATTACHMENT;
        };
    }

    private static void shape(Option.Shape shape, OptionData data) {
        switch (shape) {
            case Option.Shape.Text text -> {
            }
            case Option.Shape.Words words -> {
                if (words.words().size() <= OptionData.MAX_CHOICES) {
                    words.words().forEach(word -> data.addChoice(word, word));
                } else {
                    data.setAutoComplete(true);
                }
            }
            case Option.Shape.Completed completed -> data.setAutoComplete(true);
            case Option.Shape.Whole whole -> data.setRequiredRange(whole.from(), whole.to());
            case Option.Shape.Channel channel -> {
            }
            case Option.Shape.File file -> {
            }
        }
    }

    private static void translate(Function<Locale, String> text, BiConsumer<DiscordLocale, String> target) {
        for (Locale language : Words.SPOKEN.subList(1, Words.SPOKEN.size())) {
            DiscordLocale locale = DiscordLocale.from(language);
            if (locale != DiscordLocale.UNKNOWN) {
                target.accept(locale, text.apply(language));
            }
        }
    }

    private static Locale english() {
        return Words.SPOKEN.getFirst();
    }

    private static String[] words(Command command) {
        return command.path().split(" ");
    }
}
