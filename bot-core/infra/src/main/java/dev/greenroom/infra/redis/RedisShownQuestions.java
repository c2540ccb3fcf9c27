package dev.greenroom.infra.redis;

import dev.greenroom.core.bank.QuestionId;
import dev.greenroom.core.question.ShownQuestions;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.redis.core.script.RedisScript;

/** Which questions people were shown, in a sorted set each. */
public final class RedisShownQuestions implements ShownQuestions {
    private static final RedisScript<String> CLAIM = Redis.script("claim-question", String.class);
    private final Redis redis;

    /** Over this Redis. */
    public RedisShownQuestions(Redis redis) {
        this.redis = redis;
    }

    @Override
    public Map<QuestionId, Long> shown(CommunityId community, PersonId person) {
        var marks = redis.ask(template -> template.opsForZSet().rangeWithScores(key(community, person), 0, -1));
        var shown = new HashMap<QuestionId, Long>();
        for (var mark : marks) {
            String question = mark.getValue();
            Double score = mark.getScore();
            if (question != null && score != null) {
                shown.put(new QuestionId(question), score.longValue());
            }
        }
        return shown;
    }

    @Override
    public Optional<QuestionId> claim(CommunityId community, PersonId person, List<Candidate> candidates, Instant at) {
        var arguments = new ArrayList<>(
                List.of(Long.toString(at.toEpochMilli()), Long.toString(REMEMBERED.toMillis())));
        for (Candidate candidate : candidates) {
            arguments.add(candidate.question().value());
            arguments.add(candidate.expected().map(mark -> Long.toString(mark)).orElse(""));
        }
        String claimed = redis.run(CLAIM,
                List.of(key(community, person), Keys.of(community, person, "seen")), arguments);
        return claimed.isEmpty() ? Optional.empty() : Optional.of(new QuestionId(claimed));
    }

    @Override
    public Set<QuestionId> since(CommunityId community, PersonId person, Instant then) {
        var seen = redis.ask(template -> template.opsForZSet().rangeByScore(Keys.of(community, person, "seen"),
                then.toEpochMilli(), Double.POSITIVE_INFINITY));
        return Stream.concat(seen.stream(), attempted(community, person, then)).map(QuestionId::new)
                .collect(Collectors.toSet());
    }

    /** What was answered, revealed or hinted: the fields are a mark, a colon and the question. */
    private Stream<String> attempted(CommunityId community, PersonId person, Instant then) {
        var attempts = redis.ask(template -> template.<String, String>opsForHash()
                .entries(Keys.of(community, person, "attempts")));
        return attempts.entrySet().stream().filter(at -> Long.parseLong(at.getValue()) >= then.toEpochMilli())
                .map(at -> at.getKey().substring(at.getKey().indexOf(':') + 1));
    }

    @Override
    public void revealed(CommunityId community, PersonId person, QuestionId question, Instant at) {
        note(community, person, "s:" + question, at);
    }

    @Override
    public void hinted(CommunityId community, PersonId person, QuestionId question, Instant at) {
        note(community, person, "h:" + question, at);
    }

    private void note(CommunityId community, PersonId person, String look, Instant at) {
        redis.change("HSET", Keys.of(community, person, "attempts"), List.of(look, Long.toString(at.toEpochMilli())));
    }

    private static String key(CommunityId community, PersonId person) {
        return Keys.of(community, person, "shown");
    }
}
