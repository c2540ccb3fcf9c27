package dev.greenroom.core.daily;

import dev.greenroom.core.bank.QuestionId;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.request.Place;
import dev.greenroom.core.request.Platform;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Keeps schedules and slots in memory; behaves as {@link SlotsContract} says. */
public final class InMemorySlots implements Slots, Schedules {
    private final Map<Place, Schedule> schedules = new HashMap<>();
    private final Set<CommunityId> communities = new LinkedHashSet<>();
    private final Map<CommunityId, List<Change>> changes = new HashMap<>();
    private final Map<Place, SortedMap<LocalDate, Slot>> slots = new HashMap<>();
    private final Map<Place, Map<QuestionId, LocalDate>> used = new HashMap<>();
    private final Map<Place, LocalDate> warned = new HashMap<>();
    private final Map<List<Object>, Set<PersonId>> answerers = new HashMap<>();
    private final Map<CommunityId, Map<String, Notice>> notices = new HashMap<>();

    @Override
    public synchronized SortedMap<LocalDate, Slot> of(Place place) {
        return new TreeMap<>(slots.getOrDefault(place, new TreeMap<>()));
    }

    @Override
    public synchronized Optional<Slot> find(Place place, LocalDate date) {
        return Optional.ofNullable(of(place).get(date));
    }

    @Override
    public synchronized boolean advance(Place place, Optional<Slot> expected, Step step) {
        var known = slots.computeIfAbsent(place, fresh -> new TreeMap<>());
        Slot next = step.next();
        if (!Optional.ofNullable(known.get(next.date())).equals(expected)
                || step.under().isPresent() && !step.under().equals(find(place))) {
            return false;
        }
        known.put(next.date(), next);
        while (known.size() > KEPT) {
            known.remove(known.firstKey());
        }
        step.used().ifPresent(use -> {
            used.computeIfAbsent(place, fresh -> new HashMap<>()).put(use.question(), next.date());
            if (use.warned()) {
                warned.put(place, next.date());
            }
        });
        step.pause().ifPresent(pause -> replace(pause.expected(), pause.next()));
        step.notice().ifPresent(notice -> notices
                .computeIfAbsent(place.community(), fresh -> new LinkedHashMap<>()).put(notice.mark(), notice));
        return true;
    }

    @Override
    public synchronized Used used(Place place) {
        return new Used(used.getOrDefault(place, Map.of()), Optional.ofNullable(warned.get(place)));
    }

    @Override
    public synchronized boolean answered(Place place, LocalDate date, PersonId person) {
        return answerers.computeIfAbsent(List.of(place, date), fresh -> new HashSet<>()).add(person);
    }

    @Override
    public synchronized int answers(Place place, LocalDate date) {
        return answerers.getOrDefault(List.of(place, date), Set.of()).size();
    }

    @Override
    public synchronized List<Notice> notices(CommunityId community) {
        return List.copyOf(notices.getOrDefault(community, Map.of()).values());
    }

    @Override
    public synchronized void told(Notice notice) {
        notices.getOrDefault(notice.about().community(), new HashMap<>()).remove(notice.mark());
    }

    @Override
    public synchronized List<Schedule> of(CommunityId community) {
        return schedules.values().stream().filter(schedule -> schedule.place().community().equals(community))
                .sorted(Comparator.comparing(schedule -> schedule.place().channel().id())).toList();
    }

    @Override
    public synchronized Optional<Schedule> find(Place place) {
        return Optional.ofNullable(schedules.get(place));
    }

    @Override
    public synchronized void put(Schedule schedule, Change change) {
        communities.add(schedule.place().community());
        schedules.put(schedule.place(), schedule);
        note(schedule.place().community(), change);
    }

    @Override
    public synchronized boolean replace(Schedule expected, Schedule next) {
        return schedules.replace(expected.place(), expected, next);
    }

    @Override
    public synchronized void note(CommunityId community, Change change) {
        var known = changes.computeIfAbsent(community, fresh -> new ArrayList<>());
        known.addFirst(change);
        while (known.size() > CHANGES_KEPT) {
            known.removeLast();
        }
    }

    @Override
    public synchronized List<Change> changes(CommunityId community, int limit) {
        return changes.getOrDefault(community, List.of()).stream().limit(limit).toList();
    }

    @Override
    public void communities(Platform platform, Consumer<CommunityId> visitor) {
        List<CommunityId> known;
        synchronized (this) {
            known = communities.stream().filter(community -> community.platform() == platform).toList();
        }
        known.forEach(visitor);
    }
}
