package dev.greenroom.infra.redis;

import dev.greenroom.core.activity.Activity;
import dev.greenroom.core.answer.Attempt;
import dev.greenroom.core.answer.Given;
import dev.greenroom.core.answer.GivenAnswers;
import dev.greenroom.core.answer.Typed;
import dev.greenroom.core.bank.QuestionId;
import dev.greenroom.core.points.Award;
import dev.greenroom.core.points.Points;
import dev.greenroom.core.points.Stamp;
import dev.greenroom.core.points.Worth;
import dev.greenroom.core.question.Origin;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.reviewer.Review;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.data.redis.core.script.RedisScript;

/** Typed answers: a hash each that expires, while what was paid stays in the ledger. */
public final class RedisAnswers implements GivenAnswers {
    @SuppressWarnings("rawtypes") // a script's result has no element type
    private static final RedisScript<List> KEEP = Redis.script("ledger", "keep-answer", List.class);
    private static final RedisScript<Long> DISAGREE = Redis.script("disagree", Long.class);
    private static final RedisScript<Long> REVIEW = Redis.script("review-answer", Long.class);
    private final Redis redis;
    private final int days;

    /** Over this Redis, with texts kept for so many days. */
    public RedisAnswers(Redis redis, int days) {
        this.redis = redis;
        this.days = days;
    }

    @Override
    public Given keep(CommunityId community, PersonId person, Attempt attempt) {
        Typed typed = attempt.typed();
        var keys = List.of(Keys.of(community, person, "awards"), Keys.of(community, person, "attempts"),
                wordings(community, attempt, 0), answer(community, person, attempt.id()),
                Keys.of(community, person, "answers"), Keys.of(community, person, "activity"),
                Keys.of(community, person, "days"), wordings(community, attempt, 1));
        List<?> kept = redis.run(KEEP, keys, arguments(community, person, attempt));
        return new Given(attempt.id(),
                new Typed(typed.question(), typed.text(), kept.get(1).equals("1"), typed.origin()),
                attempt.assessment(), AwardCode.read(id(typed.question(), attempt.id()), kept.get(0).toString()),
                new Given.Remarks(places(kept.get(2).toString()), ReviewCode.read(kept.get(3).toString())));
    }

    /** Who gave which answer first, a hash for each stretch of time in which texts are kept: an old one expires as a whole. */
    private String wordings(CommunityId community, Attempt attempt, int before) {
        long stretch = attempt.stamp().at().toEpochMilli() / Duration.ofDays(days).toMillis() - before;
        return Keys.of(community, "given:" + attempt.typed().question() + ":" + stretch);
    }

    private List<String> arguments(CommunityId community, PersonId person, Attempt attempt) {
        Typed typed = attempt.typed();
        Stamp stamp = attempt.stamp();
        Activity activity = attempt.activity();
        var arguments = new ArrayList<>(List.of(Keys.stem(community), person.id(), attempt.id(),
                AwardCode.field(id(typed.question(), attempt.id())), typed.question().value(),
                Integer.toString(attempt.worths().plain().points()), attempt.worths().plain().reason().name(),
                Long.toString(stamp.at().toEpochMilli()), stamp.day().toString(), attempt.wording(),
                giver(person, typed.question()), Integer.toString(Points.MOST_A_DAY),
                Long.toString(Points.PAUSE.toMillis()), AwardCode.rest(stamp, attempt.assessment().coverage()),
                Integer.toString(days), ActivityCode.field(activity), ActivityCode.value(activity), typed.text(),
                typed.hinted() ? "1" : "0", typed.origin().code(), AssessmentCode.of(attempt.assessment())));
        Worth hinted = attempt.worths().hinted();
        arguments.addAll(List.of(Integer.toString(hinted.points()), hinted.reason().name()));
        arguments.addAll(BoardKeys.arguments(stamp.periods(), stamp.at()));
        return arguments;
    }

    @Override
    public Optional<Given> find(CommunityId community, PersonId person, String id) {
        var fields = redis.ask(template -> template.<String, String>opsForHash()
                .entries(answer(community, person, id)));
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        var award = id(new QuestionId(field(fields, "question")), id);
        return redis.ask(template -> Optional.ofNullable(template.<String, String>opsForHash()
                .get(Keys.of(community, person, "awards"), AwardCode.field(award))))
                .map(value -> given(fields, award, value));
    }

    @Override
    public Optional<Given> disagree(CommunityId community, PersonId person, String id, int point) {
        Optional<Given> found = find(community, person, id)
                .filter(given -> point < given.assessment().findings().size());
        if (found.isEmpty()) {
            return found;
        }
        long kept = redis.run(DISAGREE, List.of(answer(community, person, id), Keys.of(community, "disagreed")),
                List.of(Integer.toString(point), found.get().typed().question() + "|"
                        + found.get().assessment().findings().get(point).keyPoint()));
        return kept == 1 ? find(community, person, id) : Optional.empty();
    }

    @Override
    public Optional<Given> reviewed(CommunityId community, PersonId person, String id, Review review) {
        long kept = redis.run(REVIEW, List.of(answer(community, person, id)), List.of(ReviewCode.of(review)));
        return kept == 1 ? find(community, person, id) : Optional.empty();
    }

    @Override
    public List<Given> latest(CommunityId community, PersonId person, int limit) {
        var ids = redis.ask(template -> template.opsForZSet()
                .reverseRange(Keys.of(community, person, "answers"), 0, limit - 1L));
        return ids.stream().flatMap(id -> find(community, person, id).stream()).toList();
    }

    private static Given given(Map<String, String> fields, Award.Id id, String award) {
        var typed = new Typed(new QuestionId(id.subject()), field(fields, "text"),
                field(fields, "hinted").equals("1"), Origin.read(field(fields, "origin")));
        return new Given(id.attempt(), typed, AssessmentCode.read(field(fields, "assessment")),
                AwardCode.read(id, award), new Given.Remarks(places(field(fields, "disagreed")),
                        ReviewCode.read(field(fields, "review"))));
    }

    private static java.util.Set<Integer> places(String list) {
        return Arrays.stream(list.split(",")).filter(place -> !place.isEmpty()).map(Integer::valueOf)
                .collect(Collectors.toSet());
    }

    private static String field(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "");
    }

    private static Award.Id id(QuestionId question, String answer) {
        return new Award.Id(Award.Work.ANSWER, question.value(), answer);
    }

    private static String answer(CommunityId community, PersonId person, String id) {
        return Keys.of(community, person, "answer") + ":" + id;
    }

    /** Who gave an answer first, told from others but not to be recognised: other people's records do not name anybody. */
    private static String giver(PersonId person, QuestionId question) {
        return Digest.of(person.id() + "|" + question);
    }
}
