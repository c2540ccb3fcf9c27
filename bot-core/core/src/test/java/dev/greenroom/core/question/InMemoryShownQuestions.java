package dev.greenroom.core.question;

import dev.greenroom.core.bank.QuestionId;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Remembers in memory; behaves as {@link ShownQuestionsContract} says. */
public final class InMemoryShownQuestions implements ShownQuestions {
    private final Map<List<Object>, Map<QuestionId, Long>> shown = new HashMap<>();
    private final Map<List<Object>, Instant> times = new HashMap<>();
    private final Map<List<Object>, Instant> revealed = new HashMap<>();
    private final Map<List<Object>, Instant> hinted = new HashMap<>();
    private final Map<List<Object>, Instant> answered = new HashMap<>();
    private long clock;

    @Override
    public synchronized Map<QuestionId, Long> shown(CommunityId community, PersonId person) {
        return Map.copyOf(of(community, person));
    }

    @Override
    public synchronized Optional<QuestionId> claim(CommunityId community, PersonId person,
            List<Candidate> candidates, Instant at) {
        var marks = of(community, person);
        var free = candidates.stream()
                .filter(candidate -> Optional.ofNullable(marks.get(candidate.question())).equals(candidate.expected()))
                .map(Candidate::question).findFirst();
        free.ifPresent(question -> {
            marks.put(question, ++clock);
            times.put(List.of(community, person, question), at);
        });
        return free;
    }

    @Override
    public synchronized Set<QuestionId> since(CommunityId community, PersonId person, Instant then) {
        return Stream.of(times, revealed, hinted, answered).flatMap(kind -> kind.entrySet().stream())
                .filter(seen -> seen.getKey().subList(0, 2).equals(List.of(community, person))
                        && !seen.getValue().isBefore(then))
                .map(seen -> (QuestionId) seen.getKey().get(2)).collect(Collectors.toSet());
    }

    @Override
    public synchronized void revealed(CommunityId community, PersonId person, QuestionId question, Instant at) {
        revealed.put(List.of(community, person, question), at);
    }

    /** When the person looked at the reference answer last. */
    public synchronized Optional<Instant> revealedAt(CommunityId community, PersonId person, QuestionId question) {
        return Optional.ofNullable(revealed.get(List.<Object>of(community, person, question)));
    }

    @Override
    public synchronized void hinted(CommunityId community, PersonId person, QuestionId question, Instant at) {
        hinted.put(List.of(community, person, question), at);
    }

    /** When the person saw the hint last. */
    public synchronized Optional<Instant> hintedAt(CommunityId community, PersonId person, QuestionId question) {
        return Optional.ofNullable(hinted.get(List.<Object>of(community, person, question)));
    }

    /** Notes that the person answered the question. */
    public synchronized void answered(CommunityId community, PersonId person, QuestionId question, Instant at) {
        answered.put(List.of(community, person, question), at);
    }

    private Map<QuestionId, Long> of(CommunityId community, PersonId person) {
        return shown.computeIfAbsent(List.of(community, person), key -> new HashMap<>());
    }
}
