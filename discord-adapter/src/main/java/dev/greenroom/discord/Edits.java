package dev.greenroom.discord;

import java.util.EnumSet;
import java.util.List;
import net.dv8tion.jda.api.entities.Message.MentionType;
import net.dv8tion.jda.api.utils.messages.MessageEditRequest;

/** Makes edits replace a whole message. */
final class Edits {
    private Edits() {}

    /**
     * The same edit, of a message in components: files of before go, and nobody is pinged. JDA's own way to replace
     * everything would also send an empty content, which such a message must not have, and without it JDA forgets
     * its default for pings.
     */
    static <R extends MessageEditRequest<R>> R whole(R edit) {
        return edit.useComponentsV2().setAttachments(List.of())
                .setAllowedMentions(EnumSet.noneOf(MentionType.class));
    }
}
