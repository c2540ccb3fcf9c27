package dev.greenroom.core.testing;

import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.Platform;
import dev.greenroom.core.request.Presence;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

/** Remembers what was heard, and says which communities are known. Thread-safe. */
public final class HeardPresence implements Presence {
    /** What was heard, in order: {@code present discord-1}. */
    public final List<String> heard = new CopyOnWriteArrayList<>();
    /** The communities that are known. */
    public final List<CommunityId> known = new CopyOnWriteArrayList<>();

    @Override
    public void present(CommunityId community, Instant at) {
        heard.add("present " + community.key());
    }

    @Override
    public void left(CommunityId community, Instant at) {
        heard.add("left " + community.key());
    }

    @Override
    public void onlyIn(Platform platform, Predicate<CommunityId> there, Instant at) {
        known.stream().filter(community -> !there.test(community)).forEach(community -> left(community, at));
    }
}
