package dev.greenroom.core.desk;

import dev.greenroom.core.reply.Plan;
import dev.greenroom.core.reply.Reply;
import dev.greenroom.core.reply.StoreUnavailable;
import dev.greenroom.core.request.Caller;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.Presence;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Whoever asks something has Greenroom in their community, whatever news of a removal came late or twice. It is said
 * after the answer was found, and of each community no more than once an hour. Thread-safe.
 */
final class Attendance {
    private static final Duration EVERY = Duration.ofHours(1);
    private final Presence presence;
    private final Map<CommunityId, Instant> said = new ConcurrentHashMap<>();

    Attendance(Presence presence) {
        this.presence = presence;
    }

    Plan.Task noted(Caller caller, Plan.Task task) {
        return () -> {
            Reply reply = task.run();
            note(caller.community(), caller.at());
            return reply;
        };
    }

    private void note(CommunityId community, Instant at) {
        Instant last = said.get(community);
        if (last != null && at.isBefore(last.plus(EVERY))) {
            return;
        }
        try {
            presence.present(community, at);
            said.put(community, at);
        } catch (StoreUnavailable away) {
            // the next request says it
        }
    }
}
