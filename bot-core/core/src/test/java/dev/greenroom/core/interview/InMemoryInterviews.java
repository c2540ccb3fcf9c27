package dev.greenroom.core.interview;

import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Interviews in memory; behaves as {@link InterviewsContract} says. */
public final class InMemoryInterviews implements Interviews {
    private final Map<List<Object>, Interview> interviews = new HashMap<>();

    @Override
    public synchronized Optional<Interview> find(CommunityId community, PersonId person) {
        return Optional.ofNullable(interviews.get(List.<Object>of(community, person)));
    }

    @Override
    public synchronized boolean replace(CommunityId community, PersonId person, Optional<Interview> expected,
            Interview next) {
        if (!find(community, person).equals(expected)) {
            return false;
        }
        interviews.put(List.of(community, person), next);
        return true;
    }
}
