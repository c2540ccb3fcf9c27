package dev.greenroom.app.chat;

import dev.greenroom.core.reply.Row;
import dev.greenroom.core.request.ChannelId;
import dev.greenroom.core.request.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A message in the local chat.
 *
 * @param id      the same id again replaces the message
 * @param only    the one person who sees it; empty where everybody does
 * @param author  a person's name; empty where Greenroom speaks
 * @param content what it says
 */
record Message(String id, ChannelId channel, Optional<PersonId> only, Optional<String> author, Instant at,
        Content content) {

    /** What a message says. */
    sealed interface Content {
        /** Nothing yet: work is under way. */
        record Thinking() implements Content {}

        /** Something, as HTML, with rows to press and perhaps a file. */
        record Said(String html, List<Row> rows, Optional<Attached> file) implements Content {
            public Said {
                rows = List.copyOf(rows);
            }

            /** HTML alone. */
            static Said of(String html) {
                return new Said(html, List.of(), Optional.empty());
            }
        }
    }

    /** A file that hangs on a message, under an id nobody can guess. */
    record Attached(String id, String name, String mediaType, String text) {}

    /** Whether {@code person} sees it. */
    boolean isFor(PersonId person) {
        return only.map(person::equals).orElse(true);
    }

    /** The same place, audience and author with something else to say. */
    Message saying(Content other) {
        return new Message(id, channel, only, author, at, other);
    }
}
