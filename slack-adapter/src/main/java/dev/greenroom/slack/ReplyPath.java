package dev.greenroom.slack;

import dev.greenroom.core.request.ChannelId;
import dev.greenroom.core.request.PersonId;
import java.util.Optional;

/**
 * How the answer to one request finds the person who asked.
 *
 * @param url      the interaction's own address, while there is one
 * @param replaces whether that address belongs to a message that can be replaced
 */
record ReplyPath(Optional<ResponseUrl> url, boolean replaces, ChannelId channel, PersonId person) {}
