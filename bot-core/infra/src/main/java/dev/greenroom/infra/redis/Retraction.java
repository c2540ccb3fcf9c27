package dev.greenroom.infra.redis;

import dev.greenroom.core.bank.QuestionId;
import dev.greenroom.core.points.Award;
import dev.greenroom.core.points.Period;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.redis.core.script.RedisScript;

/**
 * Takes back somebody's last rating, and what was paid for it: what the other awards come to is worked out here, and one
 * script puts it in place if they are still the same.
 */
record Retraction(Redis redis, CommunityId community, PersonId person) {
    private static final RedisScript<String> UNDO = Redis.script("ledger", "undo", String.class);
    private static final int TRIES = 20;
    private static final String NOTHING = "-";
    private static final String CHANGED = "?";

    /** Whether there was a rating of this question to take back. */
    boolean of(QuestionId question) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            String before = redis.run(UNDO, keys(), arguments(question));
            if (!before.equals(CHANGED)) {
                return !before.equals(NOTHING);
            }
        }
        throw new IllegalStateException("awards kept changing while one was taken back");
    }

    private List<String> keys() {
        return List.of(key("review"), key("due"), key("activity"), key("days"), key("undo"), key("awards"),
                key("paid"), key("totals"));
    }

    private List<String> arguments(QuestionId question) {
        var arguments = new ArrayList<>(List.of(Keys.stem(community), person.id(), question.value()));
        Map<String, String> awards = hash("awards");
        paid(question, awards).ifPresentOrElse(award -> {
            var others = awards.entrySet().stream().map(entry -> AwardCode.read(AwardCode.id(entry.getKey()),
                    entry.getValue())).filter(other -> !other.id().equals(award.id())).toList();
            Derived left = Derived.of(others, List.of());
            List<Period> periods = award.stamp().periods();
            arguments.add(Digest.of(awards));
            arguments.add(left.paid().getOrDefault(award.stamp().day().toString(), ""));
            arguments.add(Integer.toString(periods.size()));
            periods.forEach(period -> arguments.add(left.totals().getOrDefault(period.name(), "")));
            arguments.addAll(BoardKeys.arguments(periods, award.stamp().at()));
        }, () -> arguments.addAll(List.of("", "", "0")));
        return arguments;
    }

    /** What was paid for the rating that would be taken back. */
    private Optional<Award> paid(QuestionId question, Map<String, String> awards) {
        String day = hash("undo").getOrDefault("day", "");
        var id = new Award.Id(Award.Work.REVIEW, question.value(), day);
        return Optional.ofNullable(awards.get(AwardCode.field(id))).map(value -> AwardCode.read(id, value));
    }

    private Map<String, String> hash(String name) {
        return redis.ask(template -> template.<String, String>opsForHash().entries(key(name)));
    }

    private String key(String name) {
        return Keys.of(community, person, name);
    }
}
