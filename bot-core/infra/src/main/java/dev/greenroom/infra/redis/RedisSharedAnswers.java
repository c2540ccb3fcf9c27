package dev.greenroom.infra.redis;

import dev.greenroom.core.answer.Given;
import dev.greenroom.core.applause.SharedAnswers;
import dev.greenroom.core.points.Award;
import dev.greenroom.core.points.Period;
import dev.greenroom.core.points.Points;
import dev.greenroom.core.points.Span;
import dev.greenroom.core.points.Stamp;
import dev.greenroom.core.question.Origin;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.data.redis.core.script.RedisScript;

/** Shared answers: who shares as a sorted set by coverage, applause as awards. */
public final class RedisSharedAnswers implements SharedAnswers {
    private static final RedisScript<Long> SHARE = Redis.script("share", Long.class);
    private static final RedisScript<String> APPLAUD = Redis.script("ledger", "applaud", String.class);
    /** Coverage counts in so many steps; among equals the moment decides. */
    private static final int STEPS = 10_000;
    private final Redis redis;
    private final int days;

    /** Over this Redis, kept for as many days as the texts of answers. */
    public RedisSharedAnswers(Redis redis, int days) {
        this.redis = redis;
        this.days = days;
    }

    @Override
    public void share(CommunityId community, PersonId author, Given answer, Origin.Daily daily) {
        Stamp stamp = answer.award().stamp();
        Period ever = Span.ALL.at(stamp.at(), stamp.community());
        int steps = Math.toIntExact(Math.round(answer.assessment().coverage().orElse(0.0) * STEPS));
        long score = BoardKeys.score(steps, ever.moment(stamp.at()));
        redis.run(SHARE, List.of(Keys.of(community, "shared:" + slot(daily)), Keys.of(community, author, "shares")),
                List.of(slot(daily), author.id(), answer.id(), Long.toString(score),
                        Long.toString(Duration.ofDays(days).toSeconds())));
    }

    @Override
    public List<Shared> best(CommunityId community, Origin.Daily daily, int limit) {
        var best = redis.ask(template -> template.opsForZSet()
                .reverseRange(Keys.of(community, "shared:" + slot(daily)), 0, limit - 1L));
        return best.stream().map(member -> member.split("\\|"))
                .map(parts -> new Shared(new PersonId(parts[0]), parts[1]))
                .toList();
    }

    @Override
    public Outcome applaud(CommunityId community, Applause applause, LocalDate day) {
        PersonId author = applause.to().author();
        Stamp stamp = applause.stamp();
        var id = new Award.Id(Award.Work.APPLAUSE, applause.to().answer(),
                Digest.of(applause.from() + "|" + applause.to().answer()));
        var arguments = new ArrayList<>(List.of(Keys.stem(community), author.id(), AwardCode.field(id),
                Integer.toString(Points.APPLAUSE), stamp.day().toString(), Integer.toString(Points.MOST_A_DAY),
                AwardCode.rest(stamp, Optional.empty()), day.toString(), Integer.toString(Points.APPLAUSE_A_DAY)));
        arguments.addAll(BoardKeys.arguments(stamp.periods(), stamp.at()));
        return Outcome.valueOf(redis.run(APPLAUD, List.of(Keys.of(community, author, "awards"),
                Keys.of(community, applause.from(), "applauded")), arguments));
    }

    private static String slot(Origin.Daily daily) {
        return daily.channel() + ":" + daily.date();
    }
}
