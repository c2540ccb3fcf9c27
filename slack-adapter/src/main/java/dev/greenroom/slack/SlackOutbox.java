package dev.greenroom.slack;

import dev.greenroom.core.post.Outbox;
import dev.greenroom.core.post.Posting;
import dev.greenroom.core.reply.Card;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.request.Place;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Messages on Greenroom's own account, in Slack; a mark stands in the message's metadata. */
final class SlackOutbox implements Outbox {
    private final SlackChannels channels;
    private final WebApi api;

    SlackOutbox(SlackChannels channels, WebApi api) {
        this.channels = channels;
        this.api = api;
    }

    @Override
    public Posting post(Place place, Card card, String mark) {
        return posting(channels.post(place.channel(), card, mark));
    }

    @Override
    public Posting post(Place place, Card card, String mark, BooleanSupplier wanted) {
        return LastMoment.asking(wanted, () -> post(place, card, mark));
    }

    @Override
    public Posting update(Place place, String message, Card card) {
        return posting(channels.update(place.channel(), message, card));
    }

    @Override
    public Posting reply(Place place, String message, Card card) {
        return posting(channels.reply(place.channel(), message, card));
    }

    @Override
    public Posting direct(CommunityId community, PersonId person, Card card, String mark) {
        return posting(channels.direct(person, card));
    }

    @Override
    public Standing standing(CommunityId community) {
        return Token.standing(community.id(), api);
    }

    @Override
    public Lookup find(Place place, String mark, Instant since) {
        return switch (channels.find(place.channel(), mark, since)) {
            case SlackSearch.Found found -> new Lookup.Found(found.ts());
            case SlackSearch.Absent() -> new Lookup.Absent();
            case SlackSearch.NotAllowed(String reason) -> new Lookup.CannotTell(reason, true);
            case SlackSearch.Unavailable(String why) -> new Lookup.CannotTell(why, false);
        };
    }

    private static Posting posting(SlackPost post) {
        return switch (post) {
            case SlackPost.Posted posted -> new Posting.Posted(posted.ts());
            case SlackPost.RateLimited(Duration retryAfter) -> new Posting.Later(retryAfter);
            case SlackPost.Refused refused -> new Posting.Refused(refused.reason(), refused.permanent());
            case SlackPost.Unfit(String reason) -> new Posting.Unfit(reason);
            case SlackPost.Unavailable(String why) -> new Posting.Unreachable(why);
            case SlackPost.Unknown(String why) -> new Posting.Unknown(why);
        };
    }
}
