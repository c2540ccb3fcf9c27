package dev.greenroom.core.answer;

import dev.greenroom.core.points.Award;
import dev.greenroom.core.points.InMemoryLedger;
import dev.greenroom.core.points.Points;
import dev.greenroom.core.points.Reason;
import dev.greenroom.core.points.Worth;
import dev.greenroom.core.question.InMemoryShownQuestions;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.review.InMemoryPractice;
import dev.greenroom.core.reviewer.Review;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers in memory; behaves as {@link AnswersContract} says. */
public final class InMemoryAnswers implements GivenAnswers {
    private final InMemoryLedger ledger;
    private final InMemoryShownQuestions shown;
    private final InMemoryPractice practice;
    private final Map<List<Object>, Map<String, Given>> answers = new HashMap<>();
    private final Map<List<Object>, Instant> attempts = new HashMap<>();
    private final Map<List<Object>, PersonId> givers = new HashMap<>();

    /** Answers that are paid for and recorded there. */
    public InMemoryAnswers(InMemoryLedger ledger, InMemoryShownQuestions shown, InMemoryPractice practice) {
        this.ledger = ledger;
        this.shown = shown;
        this.practice = practice;
    }

    @Override
    public synchronized Given keep(CommunityId community, PersonId person, Attempt attempt) {
        var own = answers.computeIfAbsent(List.of(community, person), key -> new LinkedHashMap<>());
        Given earlier = own.get(attempt.id());
        if (earlier != null) {
            return earlier;
        }
        Typed typed = attempt.typed();
        var question = List.<Object>of(community, person, typed.question());
        boolean again = isRecent(Optional.ofNullable(attempts.put(question, attempt.stamp().at())), attempt);
        shown.answered(community, person, typed.question(), attempt.stamp().at());
        PersonId giver = givers.computeIfAbsent(List.of(community, typed.question(), attempt.wording()), key -> person);
        boolean hinted = typed.hinted()
                || isRecent(shown.hintedAt(community, person, typed.question()), attempt);
        Worth worth = hinted ? attempt.worths().hinted() : attempt.worths().plain();
        if (worth.points() > 0) {
            if (!giver.equals(person)) {
                worth = new Worth(0, Reason.REPEATED);
            } else if (again) {
                worth = new Worth(0, Reason.AGAIN);
            } else if (isRecent(shown.revealedAt(community, person, typed.question()), attempt)) {
                worth = new Worth(0, Reason.SEEN);
            }
        }
        practice.record(community, person, attempt.activity());
        var id = new Award.Id(Award.Work.ANSWER, typed.question().value(), attempt.id());
        Award award = ledger.pay(community, person, new Award(id, worth.points(), worth.reason(), attempt.stamp(),
                attempt.assessment().coverage()));
        var asked = new Typed(typed.question(), typed.text(), hinted, typed.origin());
        var given = new Given(attempt.id(), asked, attempt.assessment(), award, Given.Remarks.NONE);
        own.put(attempt.id(), given);
        return given;
    }

    private static boolean isRecent(Optional<Instant> before, Attempt attempt) {
        return before.map(at -> at.plus(Points.PAUSE).isAfter(attempt.stamp().at())).orElse(false);
    }

    @Override
    public synchronized Optional<Given> find(CommunityId community, PersonId person, String id) {
        return Optional.ofNullable(answers.getOrDefault(List.<Object>of(community, person), Map.of()).get(id));
    }

    @Override
    public synchronized Optional<Given> disagree(CommunityId community, PersonId person, String id, int point) {
        Optional<Given> found = find(community, person, id)
                .filter(given -> point < given.assessment().findings().size());
        found.ifPresent(given -> {
            var disagreed = new HashSet<>(given.disagreed());
            disagreed.add(point);
            answers.getOrDefault(List.<Object>of(community, person), new HashMap<>()).put(id,
                    new Given(id, given.typed(), given.assessment(), given.award(),
                            new Given.Remarks(disagreed, given.remarks().review())));
        });
        return find(community, person, id).filter(given -> found.isPresent());
    }

    @Override
    public synchronized Optional<Given> reviewed(CommunityId community, PersonId person, String id, Review review) {
        find(community, person, id)
                .filter(given -> !given.remarks().review().map(Review.Read.class::isInstance).orElse(false))
                .ifPresent(given -> answers.getOrDefault(List.<Object>of(community, person), new HashMap<>()).put(id,
                        new Given(id, given.typed(), given.assessment(), given.award(),
                                new Given.Remarks(given.disagreed(), Optional.of(review)))));
        return find(community, person, id);
    }

    @Override
    public synchronized List<Given> latest(CommunityId community, PersonId person, int limit) {
        var all = new ArrayList<>(answers.getOrDefault(List.<Object>of(community, person), Map.of()).values());
        Collections.reverse(all);
        return all.stream().limit(limit).toList();
    }
}
