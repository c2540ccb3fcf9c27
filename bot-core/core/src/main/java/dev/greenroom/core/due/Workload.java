package dev.greenroom.core.due;

import dev.greenroom.core.bank.Bank;
import dev.greenroom.core.bank.Question;
import dev.greenroom.core.bank.QuestionId;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.review.Schedule;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What somebody has to review on a learning day, decided from their schedules. Pure.
 *
 * @param due       every question that is due, the one most likely forgotten first
 * @param fresh     questions never rated that could be learnt, in an order of this person's own
 * @param done      what was done on that day already
 * @param schedules the schedule of every question that is still in the bank
 */
public record Workload(List<Question> due, List<Question> fresh, Done done, Map<Question, Schedule> schedules) {
    /** So many reviews a day. */
    public static final int MOST_REVIEWS = 10;
    /** So many new questions a day. */
    public static final int MOST_NEW = 5;
    private static final int DAYS_AHEAD = 7;

    public Workload {
        due = List.copyOf(due);
        fresh = List.copyOf(fresh);
        schedules = Map.copyOf(schedules);
    }

    /** What was done on {@code day}: due reviews, and questions rated for the first time. */
    public record Done(LocalDate day, int reviews, int learnt) {}

    /** How many questions are due on a day. */
    public record Load(LocalDate day, int questions) {}

    /** The workload on {@code today}, on which {@code reviews} due questions were reviewed so far. */
    static Workload of(Bank bank, Map<QuestionId, Schedule> kept, PersonId person, Done today) {
        var schedules = new HashMap<Question, Schedule>();
        kept.keySet().stream().flatMap(id -> bank.find(id).stream()).distinct()
                .forEach(question -> Schedule.of(question, id -> Optional.ofNullable(kept.get(id)))
                        .ifPresent(schedule -> schedules.put(question, schedule)));
        var due = schedules.entrySet().stream()
                .filter(entry -> !entry.getValue().now().due().isAfter(today.day()))
                .sorted(Comparator.comparingDouble(
                        (Map.Entry<Question, Schedule> entry) -> entry.getValue().retrievability(today.day()))
                        .thenComparing(entry -> entry.getKey().id().value()))
                .map(Map.Entry::getKey).toList();
        var fresh = bank.all().stream().filter(question -> question.hasAnswer() && !schedules.containsKey(question))
                .sorted(Comparator.comparingInt((Question question) -> order(person, question))
                        .thenComparing(question -> question.id().value()))
                .toList();
        return new Workload(due, fresh, today, schedules);
    }

    /** Everybody meets new questions in another order, and the same person always in the same. */
    private static int order(PersonId person, Question question) {
        return (person.id() + '|' + question.id()).hashCode() * 0x9E3779B1;
    }

    /** The question to review next: a due one, then a new one, as many as the day allows. */
    public Optional<Question> next() {
        return reviewsLeft() > 0
                ? Optional.of(due.getFirst())
                : newLeft() > 0
                        ? Optional.of(fresh.getFirst())
                        : Optional.empty();
    }

    /** How many due questions are left for the day. */
    public int reviewsLeft() {
        return Math.clamp(MOST_REVIEWS - (long) done.reviews(), 0, due.size());
    }

    /** How many new questions are left for the day. */
    public int newLeft() {
        return Math.clamp(MOST_NEW - (long) done.learnt(), 0, fresh.size());
    }

    /** How often the question was forgotten, if that is too often. */
    public Optional<Integer> sleeper(Question question) {
        return Optional.ofNullable(schedules.get(question)).filter(Schedule::sleeps)
                .map(schedule -> schedule.now().lapses());
    }

    /** How many questions fall due on each of the next seven days; what is too much for today is left for tomorrow. */
    public List<Load> ahead() {
        var days = new TreeMap<LocalDate, Integer>();
        done.day().plusDays(1).datesUntil(done.day().plusDays(DAYS_AHEAD + 1L)).forEach(day -> days.put(day, 0));
        days.merge(done.day().plusDays(1), due.size() - reviewsLeft(), Integer::sum);
        schedules.values().forEach(schedule -> days.computeIfPresent(schedule.now().due(), (day, count) -> count + 1));
        return days.entrySet().stream().map(day -> new Load(day.getKey(), day.getValue())).toList();
    }
}
