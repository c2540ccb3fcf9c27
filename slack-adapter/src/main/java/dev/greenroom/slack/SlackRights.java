package dev.greenroom.slack;

import com.slack.api.methods.response.conversations.ConversationsHistoryResponse;
import dev.greenroom.core.daily.PostingRights;
import dev.greenroom.core.request.Place;
import java.util.Optional;
import java.util.Set;

/** Whether the bot is in a channel, found out by reading one message of it: that needs no permission of its own. */
final class SlackRights implements PostingRights {
    /** What is certain; whatever else Slack says here need not keep anybody from posting. */
    private static final Set<String> OBSTACLES = Set.of("not_in_channel", "channel_not_found", "is_archived");
    private final WebApi api;

    SlackRights(WebApi api) {
        this.api = api;
    }

    @Override
    public Optional<String> obstacle(Place place) {
        return switch (api
                .call(methods -> methods
                        .conversationsHistory(request -> request.channel(place.channel().id()).limit(1)))) {
            case Call.Refused<ConversationsHistoryResponse>(var error) ->
                Optional.of(error).filter(OBSTACLES::contains);
            case Call.Done<ConversationsHistoryResponse> done -> Optional.empty();
            case Call.Limited<ConversationsHistoryResponse> limited -> Optional.empty();
            case Call.Away<ConversationsHistoryResponse> away -> Optional.empty();
            case Call.Unknown<ConversationsHistoryResponse> unknown -> Optional.empty();
        };
    }
}
