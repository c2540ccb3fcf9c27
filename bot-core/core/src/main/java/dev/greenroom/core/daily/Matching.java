package dev.greenroom.core.daily;

import dev.greenroom.core.bank.Bank;
import dev.greenroom.core.bank.Filter;
import dev.greenroom.core.bank.Library;
import dev.greenroom.core.bank.Question;
import dev.greenroom.core.request.CommunityId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The questions that schedules draw from, remembered as long as their bank is in use: at nine o'clock thousands of
 * schedules ask the same few filters. Thread-safe.
 */
final class Matching {
    private final Library library;
    private final Map<Bank, Map<Filter, List<Question>>> known = Collections.synchronizedMap(new WeakHashMap<>());

    Matching(Library library) {
        this.library = library;
    }

    List<Question> of(Schedule schedule) {
        return of(schedule.place().community(), schedule.filter());
    }

    List<Question> of(CommunityId community, Filter filter) {
        Bank bank = library.bankOf(community);
        return known.computeIfAbsent(bank, fresh -> new ConcurrentHashMap<>()).computeIfAbsent(filter, bank::matching);
    }

    Bank bank(CommunityId community) {
        return library.bankOf(community);
    }
}
