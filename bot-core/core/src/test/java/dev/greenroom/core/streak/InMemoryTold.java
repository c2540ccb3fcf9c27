package dev.greenroom.core.streak;

import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Remembers in memory; behaves as {@link ToldContract} says. */
public final class InMemoryTold implements Told {
    private final Map<List<Object>, LocalDate> days = new HashMap<>();

    @Override
    public synchronized boolean first(CommunityId community, PersonId person, LocalDate day) {
        LocalDate last = days.get(List.<Object>of(community, person));
        if (last != null && !day.isAfter(last)) {
            return false;
        }
        days.put(List.of(community, person), day);
        return true;
    }
}
