package dev.greenroom.infra.redis;

import dev.greenroom.core.interview.Interview;
import dev.greenroom.core.interview.Interviews;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.redis.core.script.RedisScript;

/** Interviews: one string a person, which expires when it cannot be settled any more. */
public final class RedisInterviews implements Interviews {
    private static final RedisScript<Long> REPLACE = Redis.script("replace-string", Long.class);
    private final Redis redis;

    /** Over this Redis. */
    public RedisInterviews(Redis redis) {
        this.redis = redis;
    }

    @Override
    public Optional<Interview> find(CommunityId community, PersonId person) {
        return redis.ask(template -> Optional.ofNullable(template.opsForValue().get(key(community, person))))
                .map(InterviewCode::read);
    }

    @Override
    public boolean replace(CommunityId community, PersonId person, Optional<Interview> expected, Interview next) {
        return redis.run(REPLACE, List.of(key(community, person)),
                List.of(expected.map(InterviewCode::of).orElse(""), InterviewCode.of(next),
                        Long.toString(Interview.SETTLED.toMillis()))) == 1;
    }

    private static String key(CommunityId community, PersonId person) {
        return Keys.of(community, person, "interview");
    }
}
