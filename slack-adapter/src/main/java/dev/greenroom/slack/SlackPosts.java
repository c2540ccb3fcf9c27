package dev.greenroom.slack;

import dev.greenroom.slack.blocks.SlackMessage;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The ends of calls as what became of a post. */
final class SlackPosts {
    /**
     * Refusals because of the channel, message or person: they stay until somebody changes something there. All others
     * (a token on its way out, a proxy that says 403, words of tomorrow) may pass.
     */
    private static final Set<String> PERMANENT = Set.of("channel_not_found", "not_in_channel", "is_archived",
            "restricted_action", "restricted_action_read_only_channel", "restricted_action_thread_only_channel",
            "restricted_action_non_threadable_channel", "restricted_action_thread_locked", "cannot_reply_to_message",
            "message_not_found", "cant_update_message", "edit_window_closed", "user_not_found", "users_not_found",
            "user_disabled", "user_not_visible", "cannot_dm_bot");
    /** Refusals because of what the message is. */
    private static final Set<String> UNFIT = Set.of("invalid_blocks", "invalid_blocks_format", "msg_too_long",
            "msg_blocks_too_long", "no_text", "block_mismatch", "too_many_attachments", "invalid_arguments",
            "invalid_metadata_format", "invalid_metadata_schema", "metadata_too_large");

    private SlackPosts() {}

    static <T> SlackPost of(Call<T> call, Function<T, String> ts, String channel) {
        return of(call, ts, response -> channel);
    }

    static <T> SlackPost of(Call<T> call, Function<T, String> ts, Function<T, String> channel) {
        return switch (call) {
            case Call.Done<T>(var response) -> new SlackPost.Posted(channel.apply(response), ts.apply(response));
            case Call.Refused<T>(var error) -> UNFIT.contains(error)
                    ? new SlackPost.Unfit(error)
                    : new SlackPost.Refused(error, PERMANENT.contains(error));
            case Call.Limited<T>(var retryAfter) -> new SlackPost.RateLimited(retryAfter);
            case Call.Away<T>(var why) -> new SlackPost.Unavailable(why);
            case Call.Unknown<T>(var why) -> new SlackPost.Unknown(why);
        };
    }

    /** Sends one after the other until one is not posted; tells of the last one sent. */
    static SlackPost all(List<SlackMessage> messages, Function<SlackMessage, SlackPost> send) {
        SlackPost last = send.apply(messages.getFirst());
        for (SlackMessage message : messages.subList(1, messages.size())) {
            if (!(last instanceof SlackPost.Posted)) {
                return last;
            }
            last = send.apply(message);
        }
        return last;
    }
}
