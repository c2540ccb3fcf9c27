package dev.greenroom.infra.redis;

import dev.greenroom.core.feedback.Assessment;
import dev.greenroom.core.interview.Interview;
import dev.greenroom.core.points.Award;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.review.Memory;
import dev.greenroom.core.review.Schedule;
import dev.greenroom.core.reviewer.Review;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** Everything that is kept about one person in one community, in the sections that {@code docs/export.md} describes. */
record Dossier(Redis redis, CommunityId community, PersonId person) {
    private static final int ALL = 1_000_000;

    /** The dossier as it stands, as a tree of maps and lists. */
    Map<String, Object> sections() {
        var sections = new LinkedHashMap<String, Object>();
        sections.put("community", community.id());
        sections.put("settings", hash("settings"));
        sections.put("reviewer", hash("consent"));
        sections.put("shown", shown());
        sections.put("reviews", entries("review", (question, code) -> review(question, ScheduleCode.read(code))));
        sections.put("lastRating", hash("undo"));
        sections.put("activities", entries("activity", Dossier::activity));
        sections.put("days", hash("days"));
        text("told").ifPresent(day -> sections.put("streakEndTold", day));
        sections.put("awards", entries("awards",
                (field, value) -> award(AwardCode.read(AwardCode.id(field), value))));
        sections.put("pointsByDay", hash("paid"));
        sections.put("points", points());
        sections.put("attempts", attempts());
        sections.put("answers", answers());
        text("interview").map(InterviewCode::read)
                .ifPresent(interview -> sections.put("interview", interview(interview)));
        sections.put("reminder", reminder());
        sections.put("shared", members("shares"));
        sections.put("applauded", hash("applauded"));
        text("guest").ifPresent(name -> sections.put("localChatName", name));
        new RedisTeams(redis).find(community, person).ifPresent(team -> sections.put("team", team.name()));
        sections.put("schedulesSetUp", schedules());
        sections.put("scheduleChanges", changes());
        sections.put("notices", notices());
        sections.put("localChatOwner", redis.ask(template -> Optional.ofNullable(
                template.opsForValue().get(Keys.of(community, "owner")))).equals(Optional.of(person.id())));
        sections.put("gone", Boolean.TRUE.equals(
                redis.ask(template -> template.opsForSet().isMember(Keys.of(community, "gone"), person.id()))));
        return sections;
    }

    private Map<String, Object> shown() {
        var shown = new LinkedHashMap<String, Object>();
        scores("shown").forEach((question, order) -> shown.put(question, new LinkedHashMap<>(Map.of("order", order))));
        scores("seen")
                .forEach((question, millis) -> shown.merge(question, Map.of("at", moment(millis)), (one, other) -> {
                    var both = new LinkedHashMap<Object, Object>((Map<?, ?>) one);
                    both.putAll((Map<?, ?>) other);
                    return both;
                }));
        return shown;
    }

    private static Map<String, Object> review(String question, Schedule schedule) {
        var review = new LinkedHashMap<String, Object>();
        review.put("question", question);
        review.put("rating", schedule.rating().name());
        review.put("now", memory(schedule.now()));
        schedule.before().ifPresent(before -> review.put("before", memory(before)));
        return review;
    }

    private static Map<String, Object> memory(Memory memory) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("due", memory.due().toString());
        fields.put("last", memory.last().toString());
        fields.put("stability", memory.stability());
        fields.put("difficulty", memory.difficulty());
        fields.put("repetitions", memory.repetitions());
        fields.put("lapses", memory.lapses());
        return fields;
    }

    private static Map<String, Object> activity(String field, String value) {
        String[] what = field.split("\\|");
        String[] when = value.split("\\|");
        var activity = new LinkedHashMap<String, Object>();
        activity.put("day", what[0]);
        activity.put("what", what[1]);
        activity.put("subject", what[2]);
        activity.put("at", when[0]);
        activity.put("zone", when[1]);
        return activity;
    }

    private static Map<String, Object> award(Award award) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("work", award.id().work().name());
        fields.put("subject", award.id().subject());
        fields.put("attempt", award.id().attempt());
        fields.put("points", award.points());
        fields.put("reason", award.reason().name());
        fields.put("at", award.stamp().at().toString());
        fields.put("zone", award.stamp().zone().getId());
        fields.put("day", award.stamp().day().toString());
        fields.put("communityZone", award.stamp().community().getId());
        award.coverage().ifPresent(coverage -> fields.put("coverage", coverage));
        return fields;
    }

    private Map<String, Object> points() {
        var points = new TreeMap<String, Object>();
        hash("totals").forEach((period, score) -> points.put(period, BoardKeys.points(score)));
        return points;
    }

    private Map<String, Object> attempts() {
        var attempts = new TreeMap<String, Object>();
        hash("attempts").forEach((field, millis) -> attempts.put(done(field.charAt(0)) + field.substring(2),
                moment(Long.parseLong(millis))));
        return attempts;
    }

    private static String done(char mark) {
        return switch (mark) {
            case 'a' -> "answered ";
            case 'h' -> "saw the hint of ";
            default -> "looked at ";
        };
    }

    private Map<String, String> reminder() {
        Map<String, String> reminder = hash("reminder");
        text("reminded").ifPresent(date -> reminder.put("claimed", date));
        return reminder;
    }

    private List<Map<String, Object>> answers() {
        var times = scores("answers");
        return new RedisAnswers(redis, 1).latest(community, person, ALL).stream().map(given -> {
            var answer = new LinkedHashMap<String, Object>();
            answer.put("id", given.id());
            answer.put("question", given.typed().question().value());
            answer.put("at", moment(times.getOrDefault(given.id(), 0L)));
            answer.put("text", given.typed().text());
            answer.put("hinted", given.typed().hinted());
            answer.put("asked", given.typed().origin().code());
            answer.put("contentWords", given.assessment().contentWords());
            answer.put("copied", given.assessment().copied());
            answer.put("findings", findings(given.assessment()));
            answer.put("disagreed", given.disagreed().stream().sorted().toList());
            given.remarks().review().ifPresent(review -> answer.put("review", review(review)));
            return (Map<String, Object>) answer;
        }).toList();
    }

    private static List<Map<String, Object>> findings(Assessment assessment) {
        return assessment.findings().stream().map(finding -> {
            var found = new LinkedHashMap<String, Object>();
            found.put("keyPoint", finding.keyPoint());
            found.put("weight", finding.weight());
            found.put("coverage", finding.coverage().name());
            found.put("pleaseCheck", finding.pleaseCheck());
            finding.quote().ifPresent(quote -> found.put("quote", quote));
            return (Map<String, Object>) found;
        }).toList();
    }

    private static Map<String, Object> review(Review review) {
        return switch (review) {
            case Review.Read read -> {
                var fields = new LinkedHashMap<String, Object>();
                fields.put("host", read.host());
                fields.put("findings", findings(read.assessment()));
                read.advice().ifPresent(advice -> fields.put("advice", advice));
                yield fields;
            }
            case Review.Missing missing -> Map.of("missing", missing.why().name());
        };
    }

    private static Map<String, Object> interview(Interview interview) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("id", interview.id());
        fields.put("started", interview.started().toInstant().toString());
        fields.put("zone", interview.started().getZone().getId());
        interview.setup().topic().ifPresent(topic -> fields.put("topic", topic));
        fields.put("questions", interview.setup().questions());
        interview.setup().minutes().ifPresent(minutes -> fields.put("minutes", minutes));
        interview.setup().aside().ifPresent(aside -> fields.put("conversation", aside.id()));
        fields.put("rounds", interview.rounds().stream().map(round -> {
            var done = new LinkedHashMap<String, Object>();
            done.put("question", round.question().value());
            done.put("seconds", round.seconds());
            round.answer().ifPresent(answer -> {
                done.put("answer", answer.id());
                answer.coverage().ifPresent(coverage -> done.put("coverage", coverage));
                done.put("points", answer.points());
            });
            return (Object) done;
        }).toList());
        interview.current().ifPresent(current -> {
            var asked = new LinkedHashMap<String, Object>();
            asked.put("question", current.question().value());
            asked.put("since", current.since().toString());
            asked.put("hinted", current.hinted());
            current.followUp().ifPresent(point -> asked.put("followUp", point));
            fields.put("asked", asked);
        });
        return fields;
    }

    /** The channels whose schedule the person set up. */
    private List<String> schedules() {
        return redis.ask(template -> template.<String, String>opsForHash().entries(Keys.of(community, "daily")))
                .entrySet().stream()
                .filter(entry -> DailyCode.schedule(community, entry.getKey(), entry.getValue()).origin().creator()
                        .equals(person))
                .map(Map.Entry::getKey).sorted().toList();
    }

    /** What the person did to schedules, newest first. */
    private List<Map<String, String>> changes() {
        return new RedisSchedules(redis).changes(community, ALL).stream()
                .filter(change -> change.person().equals(person))
                .map(change -> Map.of("at", change.at().toString(), "what", change.what(), "channel", change.channel(),
                        "detail", change.detail()))
                .toList();
    }

    /** What the person is still to be told about a schedule of theirs. */
    private List<Map<String, String>> notices() {
        return redis.ask(template -> template.<String, String>opsForHash().entries(Keys.of(community, "daily:notices")))
                .entrySet().stream()
                .map(entry -> DailyCode.notice(community, entry.getKey(), entry.getValue()))
                .filter(notice -> notice.to().person().equals(person))
                .map(notice -> Map.of("channel", notice.about().channel().id(), "news", notice.news().name(), "detail",
                        notice.detail(), "locale", notice.to().language().toLanguageTag()))
                .toList();
    }

    private List<Map<String, Object>> entries(String name, BiFunction<String, String, Map<String, Object>> reader) {
        return hash(name).entrySet().stream().map(entry -> reader.apply(entry.getKey(), entry.getValue())).toList();
    }

    private Map<String, String> hash(String name) {
        Map<String, String> fields = redis
                .ask(template -> template.<String, String>opsForHash().entries(Keys.of(community, person, name)));
        return new TreeMap<>(fields);
    }

    private Map<String, Long> scores(String name) {
        var scores = new LinkedHashMap<String, Long>();
        var tuples = redis.ask(template -> template.opsForZSet().rangeWithScores(Keys.of(community, person, name), 0,
                -1));
        for (var tuple : tuples) {
            String member = tuple.getValue();
            Double score = tuple.getScore();
            if (member != null && score != null) {
                scores.put(member, score.longValue());
            }
        }
        return scores;
    }

    private List<String> members(String name) {
        Set<String> members = redis.ask(template -> template.opsForSet().members(Keys.of(community, person, name)));
        return members.stream().sorted().toList();
    }

    private Optional<String> text(String name) {
        return redis.ask(template -> Optional.ofNullable(template.opsForValue().get(Keys.of(community, person, name))));
    }

    private static String moment(long millis) {
        return Instant.ofEpochMilli(millis).toString();
    }
}
