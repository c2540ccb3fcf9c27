package dev.greenroom.core.review;

import dev.greenroom.core.activity.ActiveDays;
import dev.greenroom.core.activity.Activity;
import dev.greenroom.core.bank.QuestionId;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Schedules and activities in memory; behaves as {@link PracticeContract} says. */
public final class InMemoryPractice implements Reviews, ActiveDays {
    private final Map<List<Object>, Schedule> schedules = new HashMap<>();
    private final Map<List<Object>, Set<List<Object>>> records = new HashMap<>();

    @Override
    public synchronized Optional<Schedule> find(CommunityId community, PersonId person, QuestionId question) {
        return Optional.ofNullable(schedules.get(List.<Object>of(community, person, question)));
    }

    @Override
    public synchronized boolean replace(CommunityId community, PersonId person, Change change) {
        if (!find(community, person, change.question()).equals(change.expected())) {
            return false;
        }
        schedules.put(List.of(community, person, change.question()), change.next());
        record(community, person, change.activity());
        return true;
    }

    /** Records an activity, once however often it comes. */
    public synchronized void record(CommunityId community, PersonId person, Activity activity) {
        records.computeIfAbsent(List.of(community, person), key -> new HashSet<>())
                .add(List.of(activity.day(), activity.what(), activity.subject()));
    }

    @Override
    public synchronized SortedMap<LocalDate, Work> of(CommunityId community, PersonId person) {
        var days = new TreeMap<LocalDate, Work>();
        for (var record : records.getOrDefault(List.<Object>of(community, person), Set.of())) {
            int review = record.get(1) == Activity.What.REVIEWED ? 1 : 0;
            days.merge((LocalDate) record.getFirst(), new Work(1, review), (one, other) -> new Work(
                    one.activities() + other.activities(), one.reviews() + other.reviews()));
        }
        return days;
    }
}
