package dev.greenroom.slack;

import dev.greenroom.core.reply.Plan.Acknowledgement;

/** How a message is shown. */
enum Showing {
    /** To the person who asked, as a new message. */
    PRIVATELY,
    /** To everybody in the channel, as a new message. */
    IN_CHANNEL,
    /** In the place of the message whose button was pressed. */
    IN_PLACE;

    static Showing of(Acknowledgement acknowledgement) {
        return switch (acknowledgement) {
            case PRIVATE -> PRIVATELY;
            case CHANNEL -> IN_CHANNEL;
            case UPDATE -> IN_PLACE;
        };
    }
}
