package dev.greenroom.core.question;

import dev.greenroom.core.bank.QuestionId;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Remembers in memory; behaves as {@link ShownQuestionsContract} says. */
public final class InMemoryShownQuestions implements ShownQuestions {
    private final Map<List<Object>, Map<QuestionId, Long>> shown = new HashMap<>();
    private final Map<List<Object>, Instant> revealed = new HashMap<>();
    private long clock;

    @Override
    public synchronized Map<QuestionId, Long> shown(CommunityId community, PersonId person) {
        return Map.copyOf(of(community, person));
    }

    @Override
    public synchronized Optional<QuestionId> claim(CommunityId community, PersonId person,
            List<Candidate> candidates) {
        var marks = of(community, person);
        var free = candidates.stream()
                .filter(candidate -> Optional.ofNullable(marks.get(candidate.question())).equals(candidate.expected()))
                .map(Candidate::question).findFirst();
        free.ifPresent(question -> marks.put(question, ++clock));
        return free;
    }

    @Override
    public synchronized void revealed(CommunityId community, PersonId person, QuestionId question, Instant at) {
        revealed.put(List.of(community, person, question), at);
    }

    /** When the person looked at the reference answer last. */
    public synchronized Optional<Instant> revealedAt(CommunityId community, PersonId person, QuestionId question) {
        return Optional.ofNullable(revealed.get(List.<Object>of(community, person, question)));
    }

    private Map<QuestionId, Long> of(CommunityId community, PersonId person) {
        return shown.computeIfAbsent(List.of(community, person), key -> new HashMap<>());
    }
}
