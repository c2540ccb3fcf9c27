package dev.greenroom.slack;

import dev.greenroom.slack.blocks.SlackMessage;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where answers land; this is decided here and nowhere else.
 *
 * <ol>
 * <li>At the interaction's {@code response_url}, while it is younger than thirty minutes and was used less than five
 * times. It works in channels that the bot never joined. The answer to a form goes to the address of whoever opened it
 * (a command or a press), since a form has none of its own.
 * <li>Else, for the person alone, as an ephemeral message in the channel ({@code chat.postEphemeral}), which needs the
 * bot in the channel; for everybody by {@code chat.postMessage}. What was to replace a message stands beside it then.
 * <li>Else as a direct message. That works for forms left open for an hour in channels the bot never joined.
 * </ol>
 *
 * <p>A try that Slack limits or fails is repeated within the five uses; not one for everybody of which nobody knows
 * whether it arrived. Blocks that Slack refuses, which would be a
 * mistake of ours, are sent again as bare text. Blocks while it waits; runs on virtual threads.
 */
final class Answers {
    private static final Logger LOG = LoggerFactory.getLogger(Answers.class);
    private static final int TRIES = 3;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final ResponseUrls urls;
    private final SlackChannels channels;
    private final InstantSource clock;
    private final Pause pause;

    Answers(ResponseUrls urls, SlackChannels channels, InstantSource clock, Pause pause) {
        this.urls = urls;
        this.channels = channels;
        this.clock = clock;
        this.pause = pause;
    }

    /** Shows these messages in order; only the first can take another's place. */
    void show(List<SlackMessage> messages, Showing showing, ReplyPath path) {
        Showing first = showing == Showing.IN_PLACE && !path.replaces() ? Showing.PRIVATELY : showing;
        Showing next = showing == Showing.IN_PLACE ? Showing.PRIVATELY : showing;
        for (int index = 0; index < messages.size(); index++) {
            show(messages.get(index), index == 0 ? first : next, path);
        }
    }

    private void show(SlackMessage message, Showing showing, ReplyPath path) {
        String why = path.url().map(url -> respond(message, showing, url)).orElse("there is no response_url");
        if (!why.isEmpty()) {
            LOG.info("Slack: answering {} in {} another way: {}", path.person(), path.channel(), why);
            post(message, showing, path);
        }
    }

    /** Why the response_url could not be used; empty if it was. */
    private String respond(SlackMessage message, Showing showing, ResponseUrl url) {
        String why = "response_url is used up or too old";
        for (int attempt = 0; attempt < TRIES && url.isGood(clock.instant()); attempt++) {
            url.use();
            switch (urls.post(url.address(), message, showing)) {
                case Call.Done<String> done -> {
                    return "";
                }
                case Call.Limited<String>(var retryAfter) -> {
                    why = "rate limit";
                    pause.forA(retryAfter.compareTo(LONGEST_WAIT) < 0 ? retryAfter : LONGEST_WAIT);
                }
                case Call.Away<String>(var reason) -> {
                    why = reason;
                    pause.forA(ResponseUrls.backoff(attempt));
                }
                case Call.Unknown<String>(var reason) -> {
                    if (showing == Showing.IN_CHANNEL) {
                        LOG.warn("Slack: no word whether an answer in the channel arrived: {}", reason);
                        return "";
                    }
                    why = reason;
                    pause.forA(ResponseUrls.backoff(attempt));
                }
                case Call.Refused<String>(var reason) -> {
                    if (isAboutBlocks(reason) && !message.blocks().isEmpty()) {
                        LOG.error("Slack refused blocks: {}", reason);
                        return respond(new SlackMessage(List.of(), message.text()), showing, url);
                    }
                    url.spend();
                    return reason;
                }
            }
        }
        return why;
    }

    private static boolean isAboutBlocks(String reason) {
        return reason.contains("blocks");
    }

    private void post(SlackMessage message, Showing showing, ReplyPath path) {
        SlackPost posted = showing == Showing.IN_CHANNEL
                ? channels.post(path.channel(), message)
                : channels.whisper(path.channel(), path.person(), message);
        if (showing == Showing.IN_CHANNEL && !isSettled(posted)) {
            posted = channels.whisper(path.channel(), path.person(), message);
        }
        if (!isSettled(posted)) {
            posted = channels.direct(path.person(), message);
        }
        if (!isSettled(posted)) {
            LOG.warn("Slack: an answer for {} in {} could not be delivered: {}", path.person(), path.channel(), posted);
        }
    }

    /** Whether nothing more should be tried: it is there, or may be. */
    private static boolean isSettled(SlackPost posted) {
        return switch (posted) {
            case SlackPost.Posted there -> true;
            case SlackPost.Unknown perhaps -> true;
            case SlackPost.RateLimited limited -> false;
            case SlackPost.Refused refused -> false;
            case SlackPost.Unfit unfit -> false;
            case SlackPost.Unavailable away -> false;
        };
    }
}
