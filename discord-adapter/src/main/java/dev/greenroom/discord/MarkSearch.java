package dev.greenroom.discord;

import dev.greenroom.core.post.Outbox.Lookup;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.MessageHistory;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.exceptions.RateLimitedException;

/** Looks for a post of our own by its mark: in the nonce, or among the parts of what its buttons carry. */
final class MarkSearch {
    private static final int AT_ONCE = 100;
    private static final int MOST_ROUNDS = 3;

    private MarkSearch() {}

    static Lookup find(MessageChannel channel, String mark, Instant since) throws RateLimitedException {
        MessageHistory history = channel.getHistory();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<Message> messages = history.retrievePast(AT_ONCE).complete(false);
            for (Message message : messages) {
                if (isOurs(message, channel) && carries(message, mark)) {
                    return new Lookup.Found(message.getId());
                }
            }
            if (messages.size() < AT_ONCE
                    || messages.getLast().getTimeCreated().toInstant().isBefore(since)) {
                return new Lookup.Absent();
            }
        }
        return new Lookup.CannotTell("too many messages since", true);
    }

    private static boolean isOurs(Message message, MessageChannel channel) {
        return message.getAuthor().getIdLong() == channel.getJDA().getSelfUser().getIdLong();
    }

    private static boolean carries(Message message, String mark) {
        return mark.equals(message.getNonce()) || message.getComponentTree().findAll(Button.class).stream()
                .map(Button::getCustomId).anyMatch(id -> id != null && Arrays.asList(id.split("~")).contains(mark));
    }
}
