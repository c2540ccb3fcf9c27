package dev.greenroom.core.applause;

import dev.greenroom.core.answer.Given;
import dev.greenroom.core.points.Award;
import dev.greenroom.core.points.InMemoryLedger;
import dev.greenroom.core.points.Points;
import dev.greenroom.core.question.Origin;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Shared answers in memory; behaves as {@link SharedAnswersContract} says. */
public final class InMemorySharedAnswers implements SharedAnswers {
    private final InMemoryLedger ledger;
    private final Map<List<Object>, Map<Shared, Given>> shared = new HashMap<>();
    private final Map<List<Object>, Integer> counts = new HashMap<>();
    private final Set<List<Object>> applauded = new HashSet<>();

    /** Applause is paid for there. */
    public InMemorySharedAnswers(InMemoryLedger ledger) {
        this.ledger = ledger;
    }

    @Override
    public synchronized void share(CommunityId community, PersonId author, Given answer, Origin.Daily daily) {
        shared.computeIfAbsent(List.of(community, daily), key -> new LinkedHashMap<>())
                .putIfAbsent(new Shared(author, answer.id()), answer);
    }

    @Override
    public synchronized List<Shared> best(CommunityId community, Origin.Daily daily, int limit) {
        Comparator<Map.Entry<Shared, Given>> coverage = Comparator
                .comparingDouble(entry -> -entry.getValue().assessment().coverage().orElse(0.0));
        var authors = new HashSet<PersonId>();
        return shared.getOrDefault(List.<Object>of(community, daily), Map.of()).entrySet().stream()
                .sorted(coverage.thenComparing(entry -> entry.getValue().award().stamp().at()))
                .map(Map.Entry::getKey).filter(one -> authors.add(one.author())).limit(limit).toList();
    }

    @Override
    public synchronized Outcome applaud(CommunityId community, Applause applause, LocalDate day) {
        if (applauded.contains(List.<Object>of(community, applause.from(), applause.to()))) {
            return Outcome.BEFORE;
        }
        if (counts.merge(List.of(community, applause.from(), day), 1, Integer::sum) > Points.APPLAUSE_A_DAY) {
            return Outcome.ENOUGH;
        }
        applauded.add(List.of(community, applause.from(), applause.to()));
        Award paid = ledger.applauded(community, applause.to().author(), new Award.Id(Award.Work.APPLAUSE,
                applause.to().answer(), applause.from().id()), applause.stamp());
        return paid.points() < Points.APPLAUSE ? Outcome.CAPPED : Outcome.PAID;
    }
}
