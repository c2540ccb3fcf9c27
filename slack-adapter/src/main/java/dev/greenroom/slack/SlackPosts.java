package dev.greenroom.slack;

import dev.greenroom.slack.blocks.SlackMessage;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The ends of calls as what became of a post. */
final class SlackPosts {
    /** Refusals that another try may not meet; all others stay until somebody changes something. */
    private static final Set<String> PASSING = Set.of("message_limit_exceeded", "too_many_attachments", "http_408");

    private SlackPosts() {}

    static <T> SlackPost of(Call<T> call, Function<T, String> ts, String channel) {
        return of(call, ts, response -> channel);
    }

    static <T> SlackPost of(Call<T> call, Function<T, String> ts, Function<T, String> channel) {
        return switch (call) {
            case Call.Done<T>(var response) -> new SlackPost.Posted(channel.apply(response), ts.apply(response));
            case Call.Refused<T>(var error) -> new SlackPost.Refused(error, !PASSING.contains(error));
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
