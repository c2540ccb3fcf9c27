package dev.greenroom.discord.render;

import dev.greenroom.core.reply.Card;
import dev.greenroom.core.reply.Card.Paging;
import dev.greenroom.core.reply.Row;
import dev.greenroom.core.text.RichText;
import dev.greenroom.discord.fake.StrictDiscord;
import dev.greenroom.discord.fake.VisibleMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.utils.FileUpload;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** What a strict Discord makes of rendered text: the payloads of all pages are checked, and read as people see them. */
public final class Shown {
    private Shown() {}

    /** Every page of {@code body} above {@code rows}. */
    public static List<VisibleMessage> pages(RichText body, Row... rows) {
        var pages = new ArrayList<VisibleMessage>();
        for (int page = 0; page == pages.size(); page++) {
            var card = new Card(body, List.of(rows),
                    Optional.of(new Paging(page, to -> "page~" + to, Locale.ENGLISH)));
            var shown = messages(Rendering.card(card)).getFirst();
            // Beyond the last page the last is shown again.
            if (page == 0 || !shown.equals(pages.getLast())) {
                pages.add(shown);
            }
        }
        return pages;
    }

    /** Messages as people see them. */
    static List<VisibleMessage> messages(List<Rendered> messages) {
        return messages.stream().map(message -> {
            try (var data = data(message)) {
                Set<String> files = data.getAllDistinctFiles().stream().map(FileUpload::getName)
                        .collect(Collectors.toSet());
                return StrictDiscord.message(data.toData().toString(), files);
            }
        }).toList();
    }

    /** The components of a message as they are sent. */
    static String json(Rendered message) {
        try (var data = data(message)) {
            return StrictDiscord.pretty(data.toData().getArray("components").toString());
        }
    }

    private static MessageCreateData data(Rendered message) {
        return new MessageCreateBuilder().useComponentsV2().setComponents(message.components()).build();
    }
}
