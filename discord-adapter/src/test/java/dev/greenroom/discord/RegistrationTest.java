package dev.greenroom.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.greenroom.core.command.Catalogue;
import dev.greenroom.core.command.Command;
import dev.greenroom.core.command.Feature;
import dev.greenroom.core.command.Option;
import dev.greenroom.core.command.Options;
import dev.greenroom.discord.fake.FakeDiscord;
import dev.greenroom.discord.fake.StrictDiscord;
import java.util.List;
import java.util.stream.IntStream;
import net.dv8tion.jda.api.utils.data.DataArray;
import org.junit.jupiter.api.Test;

class RegistrationTest {

    @Test
    void commandsAreRegisteredOnceAndAgainOnlyWhenTheyChange() {
        try (var discord = FakeDiscord.start()) {
            restart(discord, "one");
            assertThat(discord.calls("PUT applications/.*/commands")).hasSize(1);

            restart(discord, "one");
            assertThat(discord.calls("PUT applications/.*/commands")).hasSize(1);

            restart(discord, "two");
            assertThat(discord.calls("PUT applications/.*/commands")).hasSize(2);
            assertThat(discord.commands()).hasSize(1);
        }
    }

    private static void restart(FakeDiscord discord, String word) {
        var greenroom = new OnFakeDiscord(discord, new Delivery(1));
        var option = Options.oneOf("word", List.of(word, "other"), any -> any);
        var catalogue = new Catalogue(List.of(new Feature(List.of(plain("go now", List.of(option, Options.whole("n",
                1, 5, 2), Echo.TOPIC, Echo.CHANNEL, Echo.FILE, Echo.ABOUT)), plain("go far away", List.of())),
                List.of(), List.of())));
        int before = discord.calls("GET applications/.*/commands").size();
        greenroom.adapter.start(greenroom.desk, catalogue);
        discord.await("a look at the commands",
                () -> discord.calls("GET applications/.*/commands").size() > before);
        discord.await("these commands", () -> discord.commands().toString().contains("\"" + word + "\""));
        greenroom.adapter.stop();
    }

    @Test
    void wordsBecomeSubcommandsAndGroups() {
        var json = json(plain("a", List.of()), plain("b c", List.of()), plain("b d e", List.of()));

        StrictDiscord.commands(json);
        assertThat(StrictDiscord.pretty(json)).contains("\"name\" : \"c\"", "\"type\" : 2");
    }

    @Test
    void aCommandCannotHaveSubcommandsBesideItsOwnUse() {
        assertThatThrownBy(() -> json(plain("a", List.of()), plain("a b", List.of())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theLargestCatalogueOfWordsStaysWithinDiscordsLimits() {
        var words = IntStream.range(0, 25).mapToObj(word -> "word-number-" + word).toList();
        var many = IntStream.range(0, 40).mapToObj(word -> "word-number-" + word).toList();
        var json = json(plain("many", List.of(Options.oneOf("words", words, any -> any),
                Options.oneOf("more", many, any -> any))));

        StrictDiscord.commands(json);
        assertThat(json).contains("\"autocomplete\":true");
    }

    private static String json(Command... commands) {
        var catalogue = new Catalogue(List.of(new Feature(List.of(commands), List.of(), List.of())));
        var array = DataArray.empty();
        CommandSchema.of(catalogue).forEach(command -> array.add(command.toData()));
        return array.toString();
    }

    private static Command plain(String path, List<Option<?>> options) {
        return Echo.plain(path, options);
    }
}
