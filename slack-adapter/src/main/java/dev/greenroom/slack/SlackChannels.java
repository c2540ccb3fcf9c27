package dev.greenroom.slack;

import com.slack.api.methods.response.conversations.ConversationsHistoryResponse;
import com.slack.api.model.Message;
import dev.greenroom.core.reply.Card;
import dev.greenroom.core.request.ChannelId;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.slack.blocks.Renderer;
import dev.greenroom.slack.blocks.SlackMessage;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Posts to channels and people outside of any request: one call of Slack each, no retries, no pacing (Slack takes one
 * message a second per channel; that budget is the caller's). Blocks up to ten seconds. Thread-safe.
 */
public final class SlackChannels {
    private static final String EVENT = "greenroom_post";
    private static final String KEY = "key";
    /** Refusals to show a channel's history that another try would meet as well. */
    private static final Set<String> NO_LOOK = Set.of("missing_scope", "not_in_channel", "channel_not_found",
            "no_permission", "access_denied", "not_allowed_token_type");
    private static final int PAGE = 200;
    private static final int MOST_PAGES = 10;

    private final WebApi api;
    private final Renderer renderer;

    SlackChannels(WebApi api, Renderer renderer) {
        this.api = api;
        this.renderer = renderer;
    }

    /**
     * Posts {@code card} to a channel of which the bot is a member.
     *
     * @param key kept in the message's metadata, by which {@link #find} knows it again
     */
    public SlackPost post(ChannelId channel, Card card, String key) {
        return post(channel.id(), card, new Extra(Optional.empty(), Optional.of(key)));
    }

    /** Posts {@code card} into the thread of the message {@code ts}. */
    public SlackPost reply(ChannelId channel, String ts, Card card) {
        return post(channel.id(), card, new Extra(Optional.of(ts), Optional.empty()));
    }

    /** Replaces the message {@code ts}; Slack takes about fifty a minute of these from one app in a workspace. */
    public SlackPost update(ChannelId channel, String ts, Card card) {
        SlackMessage message = renderer.card(card).getLast();
        return SlackPosts.of(api.call(methods -> methods.chatUpdate(request -> request.channel(channel.id()).ts(ts)
                .text(message.text()).blocksAsString(message.blocksText()))), response -> response.getTs(),
                channel.id());
    }

    /** Shows {@code card} to one person in a channel of which the bot is a member. */
    public SlackPost whisper(ChannelId channel, PersonId person, Card card) {
        return SlackPosts.all(renderer.card(card), message -> whisper(channel, person, message));
    }

    /** Sends {@code card} to one person directly. */
    public SlackPost direct(PersonId person, Card card) {
        return SlackPosts.all(renderer.card(card), message -> direct(person, message));
    }

    /**
     * Looks for the message that was posted with {@code key}.
     *
     * @param since messages before this instant are not looked at
     */
    public SlackSearch find(ChannelId channel, String key, Instant since) {
        String cursor = null;
        for (int page = 0; page < MOST_PAGES; page++) {
            switch (history(channel, since, cursor)) {
                case Call.Done<ConversationsHistoryResponse>(var response) -> {
                    Optional<String> ts = response.getMessages().stream().filter(message -> isPost(message, key))
                            .map(Message::getTs).findFirst();
                    if (ts.isPresent()) {
                        return new SlackSearch.Found(ts.get());
                    }
                    if (!response.isHasMore()) {
                        return new SlackSearch.Absent();
                    }
                    cursor = response.getResponseMetadata().getNextCursor();
                }
                case Call.Refused<ConversationsHistoryResponse>(var error) -> {
                    return NO_LOOK.contains(error)
                            ? new SlackSearch.NotAllowed(error)
                            : new SlackSearch.Unavailable(error);
                }
                case Call.Limited<ConversationsHistoryResponse>(var retryAfter) -> {
                    return new SlackSearch.Unavailable("rate limit, " + retryAfter.toSeconds() + " s");
                }
                case Call.Away<ConversationsHistoryResponse>(var why) -> {
                    return new SlackSearch.Unavailable(why);
                }
                case Call.Unknown<ConversationsHistoryResponse>(var why) -> {
                    return new SlackSearch.Unavailable(why);
                }
            }
        }
        return new SlackSearch.Unavailable("more than " + PAGE * MOST_PAGES + " messages since");
    }

    SlackPost whisper(ChannelId channel, PersonId person, SlackMessage message) {
        return SlackPosts.of(api.call(methods -> methods.chatPostEphemeral(request -> request.channel(channel.id())
                .user(person.id()).text(message.text()).blocksAsString(message.blocksText()))),
                response -> response.getMessageTs(), channel.id());
    }

    SlackPost direct(PersonId person, SlackMessage message) {
        return switch (open(person)) {
            case SlackPost.Posted opened -> post(opened.channel(), message, Extra.NONE);
            case SlackPost.RateLimited limited -> limited;
            case SlackPost.Refused refused -> refused;
            case SlackPost.Unfit unfit -> unfit;
            case SlackPost.Unavailable away -> away;
            // Opening a conversation twice opens it once.
            case SlackPost.Unknown unknown -> new SlackPost.Unavailable(unknown.why());
        };
    }

    /** The direct conversation with a person; opening one again finds it. */
    SlackPost open(PersonId person) {
        return SlackPosts.of(
                api.call(methods -> methods.conversationsOpen(request -> request.users(List.of(person.id())))),
                response -> "", response -> response.getChannel().getId());
    }

    SlackPost post(ChannelId channel, SlackMessage message) {
        return post(channel.id(), message, Extra.NONE);
    }

    /** What goes along with a post. */
    private record Extra(Optional<String> thread, Optional<String> key) {
        static final Extra NONE = new Extra(Optional.empty(), Optional.empty());

        Extra withoutKey() {
            return new Extra(thread, Optional.empty());
        }
    }

    private SlackPost post(String channel, Card card, Extra extra) {
        List<SlackMessage> messages = renderer.card(card);
        SlackPost first = post(channel, messages.getFirst(), extra);
        if (first instanceof SlackPost.Posted) {
            messages.subList(1, messages.size()).forEach(message -> post(channel, message, extra.withoutKey()));
        }
        return first;
    }

    @SuppressWarnings("NullAway") // the SDK takes null for what is left out
    private SlackPost post(String channel, SlackMessage message, Extra extra) {
        return SlackPosts.of(api.call(methods -> methods.chatPostMessage(request -> request.channel(channel)
                .text(message.text()).blocksAsString(message.blocksText()).threadTs(extra.thread().orElse(null))
                .metadata(extra.key().map(SlackChannels::metadata).orElse(null)))), response -> response.getTs(),
                channel);
    }

    private static Message.Metadata metadata(String key) {
        return Message.Metadata.builder().eventType(EVENT).eventPayload(Map.of(KEY, key)).build();
    }

    @SuppressWarnings("NullAway") // the SDK takes null for the first page
    private Call<ConversationsHistoryResponse> history(ChannelId channel, Instant since, @Nullable String cursor) {
        return api.call(methods -> methods.conversationsHistory(request -> request.channel(channel.id())
                .oldest(since.getEpochSecond() + ".000000").includeAllMetadata(true).limit(PAGE).cursor(cursor)));
    }

    @SuppressWarnings("NullAway") // the SDK hands null for what Slack left out
    private static boolean isPost(Message message, String key) {
        var metadata = message.getMetadata();
        return metadata != null && EVENT.equals(metadata.getEventType()) && metadata.getEventPayload() != null
                && key.equals(metadata.getEventPayload().get(KEY));
    }
}
