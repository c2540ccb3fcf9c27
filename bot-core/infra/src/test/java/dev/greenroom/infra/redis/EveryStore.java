package dev.greenroom.infra.redis;

import dev.greenroom.core.activity.Activity;
import dev.greenroom.core.answer.Attempt;
import dev.greenroom.core.answer.Typed;
import dev.greenroom.core.applause.SharedAnswers;
import dev.greenroom.core.bank.Filter;
import dev.greenroom.core.bank.QuestionId;
import dev.greenroom.core.daily.Notice;
import dev.greenroom.core.daily.Schedules;
import dev.greenroom.core.daily.Timing;
import dev.greenroom.core.feedback.Assessment;
import dev.greenroom.core.feedback.Coverage;
import dev.greenroom.core.feedback.Finding;
import dev.greenroom.core.interview.Interview;
import dev.greenroom.core.points.Award;
import dev.greenroom.core.points.Reason;
import dev.greenroom.core.points.Span;
import dev.greenroom.core.points.Stamp;
import dev.greenroom.core.points.Worth;
import dev.greenroom.core.points.Worths;
import dev.greenroom.core.question.Origin;
import dev.greenroom.core.question.ShownQuestions.Candidate;
import dev.greenroom.core.reminder.Reminders;
import dev.greenroom.core.request.ChannelId;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.request.Place;
import dev.greenroom.core.review.Rating;
import dev.greenroom.core.review.Reviews;
import dev.greenroom.core.review.Schedule;
import dev.greenroom.core.review.Spacing;
import dev.greenroom.core.reviewer.Consent;
import dev.greenroom.core.reviewer.Review;
import dev.greenroom.core.settings.PersonSettings;
import dev.greenroom.core.team.Team;
import dev.greenroom.core.testing.Stub;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Uses every store there is, as one person of a community after the other. */
record EveryStore(Redis redis) {
    /** Stands in everything that a person wrote, followed by the hash of their id. */
    static final String WORDS = "zyzzyva";
    /** What the channel of a person's schedule begins with. */
    static final String CHANNEL = "general-";
    static final QuestionId GIL = new QuestionId("python-gil");
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    static final Stamp NOW = Stamp.of(Stub.MORNING, BERLIN, ZoneOffset.UTC);
    private static final PersonId CARL = new PersonId("U-carl-4242");

    void fill(CommunityId community, PersonId person) {
        String words = WORDS + person.id().hashCode();
        new RedisSettings(redis).change(community, person, before -> new PersonSettings(Optional.of(BERLIN),
                Optional.of(LocalTime.of(8, 30)), true, true, Optional.of(LocalDate.of(2027, 2, 1))));
        new RedisConsents(redis).save(community, person, new Consent(true, "llm.example", Stub.MORNING));
        var shown = new RedisShownQuestions(redis);
        shown.claim(community, person, List.of(new Candidate(GIL, Optional.empty())), Stub.MORNING);
        shown.revealed(community, person, GIL, Stub.MORNING);
        var practice = new RedisPractice(redis);
        var spacing = Spacing.of(person, GIL, NOW.day(), Optional.empty());
        practice.replace(community, person, new Reviews.Change(GIL, Optional.empty(),
                Schedule.after(Optional.empty(), Rating.GOOD, NOW.day(), spacing),
                Activity.of(GIL.value(), Activity.What.RATED, Stub.MORNING, BERLIN)));
        practice.record(community, person,
                Activity.of("interview-1", Activity.What.INTERVIEWED, Stub.MORNING, BERLIN));
        new RedisTold(redis).first(community, person, NOW.day());
        new RedisTeams(redis).join(community, person, Team.named("Team of the Test"),
                Span.all(Stub.MORNING, ZoneOffset.UTC));
        answer(community, person, NOW, words);
        pay(community, person);
        new RedisInterviews(redis).replace(community, person, Optional.empty(), new Interview("abcdefgh",
                new Interview.Setup(Optional.of("Python"), 5, Optional.of(30)), Stub.MORNING.atZone(BERLIN), List.of(),
                Optional.of(new Interview.Current(GIL, Stub.MORNING, false, Optional.of("A lock")))));
        new RedisReminders(redis).plan(community, person,
                new Reminders.Wake(Stub.MORNING, NOW.day(), new Reminders.Asked(Locale.ENGLISH, Optional.of(BERLIN))));
        new RedisReminders(redis).claim(community, person, NOW.day());
        shareAndApplaud(community, person);
        new RedisGuestbook(redis, community).sign(person, "Guest " + words);
        daily(community, person);
    }

    void answer(CommunityId community, PersonId person, Stamp stamp, String words) {
        new RedisAnswers(redis, 90).keep(community, person, attempt(words, stamp));
    }

    static Attempt attempt(String words, Stamp stamp) {
        return new Attempt(new Typed(GIL, "My answer speaks of " + words, true, new Origin.Drawn("---.")),
                new Assessment(List.of(new Finding("A lock", 1, Coverage.PARTLY, Optional.of(words), false)), 20, 0),
                new Worths(new Worth(10, Reason.EARNED), new Worth(10, Reason.EARNED)), stamp);
    }

    void pay(CommunityId community, PersonId person) {
        new RedisLedger(redis).pay(community, person, new Award.Id(Award.Work.REVIEW, "python-gil", "1"), 5, NOW);
    }

    private void shareAndApplaud(CommunityId community, PersonId person) {
        var answers = new RedisAnswers(redis, 90);
        answers.latest(community, person, 1).forEach(given -> answers.reviewed(community, person, given.id(),
                new Review.Read(given.assessment(), Optional.of("Say more of " + given.typed().text()),
                        "llm.example")));
        var shared = new RedisSharedAnswers(redis, 90);
        shared.share(community, person, answers.latest(community, person, 1).getFirst(),
                new Origin.Daily(new ChannelId(CHANNEL), NOW.day()));
        shared.applaud(community,
                new SharedAnswers.Applause(person, new SharedAnswers.Shared(CARL, "AnswerOfCarl"), NOW), NOW.day());
    }

    /** The person as an admin who set up the question of the day and is to be told something about it. */
    void daily(CommunityId community, PersonId person) {
        var place = new Place(community, new ChannelId(CHANNEL + person.id().charAt(2)));
        new RedisSchedules(redis).put(
                new dev.greenroom.core.daily.Schedule(place,
                        new Timing(LocalTime.of(9, 0), BERLIN, Set.of(DayOfWeek.MONDAY)), Filter.ALL,
                        new dev.greenroom.core.daily.Schedule.Origin(person, Locale.ENGLISH, Stub.MORNING),
                        new dev.greenroom.core.daily.Schedule.State.Active()),
                new Schedules.Change(Stub.MORNING, person, "on", CHANNEL, "09:00"));
        var notice = new Notice("mark-" + person.id().length() + "-" + person.id().charAt(2), place,
                new Notice.To(person, Locale.ENGLISH), Notice.News.PAUSED, "channel_not_found");
        redis.ask(template -> {
            template.opsForHash().put(Keys.of(community, "daily:notices"), notice.mark(), DailyCode.of(notice));
            return true;
        });
    }
}
