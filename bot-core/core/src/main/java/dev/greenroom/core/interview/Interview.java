package dev.greenroom.core.interview;

import dev.greenroom.core.bank.QuestionId;
import dev.greenroom.core.request.ChannelId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A mock interview as it stands. Immutable: every step gives a new one.
 *
 * @param id      its name among all of its person's: 8 characters of {@code A-Z a-z 0-9 - _}
 * @param started when, and in the person's zone, in which it counts
 * @param rounds  what was asked and is done with, in order
 * @param current what is asked now, empty when the interview is over
 */
public record Interview(String id, Setup setup, ZonedDateTime started, List<Round> rounds, Optional<Current> current) {
    /** For how long it can be taken up again. */
    public static final Duration KEPT = Duration.ofHours(24);
    /** For how long after its last step one that nobody came back to can still be recorded and paid. */
    public static final Duration SETTLED = Duration.ofDays(8);

    public Interview {
        rounds = List.copyOf(rounds);
    }

    /**
     * What was asked for.
     *
     * @param topic     a topic or section in the bank's spelling
     * @param questions 1 to 20
     * @param minutes   5 to 120
     * @param aside     the conversation beside the channel in which it takes place, where there is one
     */
    public record Setup(Optional<String> topic, int questions, Optional<Integer> minutes, Optional<ChannelId> aside) {
        /** What was asked for, in no conversation of its own so far. */
        public Setup(Optional<String> topic, int questions, Optional<Integer> minutes) {
            this(topic, questions, minutes, Optional.empty());
        }
    }

    /**
     * What is asked now.
     *
     * @param since    since when
     * @param hinted   whether the hint was shown
     * @param followUp the key point the answer before missed, where this question follows up on it
     */
    public record Current(QuestionId question, Instant since, boolean hinted, Optional<String> followUp) {}

    /**
     * A question that is done with.
     *
     * @param answer  what was answered, empty where it was skipped
     * @param seconds how long it took
     */
    public record Round(QuestionId question, Optional<Answered> answer, int seconds) {}

    /**
     * An answer that was given.
     *
     * @param id       its name among the person's answers
     * @param coverage how much of the key points it covered, empty where there are none
     * @param points   what it was paid
     */
    public record Answered(String id, Optional<Double> coverage, int points) {}

    /** Which question is asked now, from 0; how many were, when it is over. */
    public int number() {
        return rounds.size();
    }

    /** Whether there is nothing more to answer. */
    public boolean isOver() {
        return current.isEmpty();
    }

    /** Whether both ask the same question of the same interview now. */
    public boolean asksTheSameAs(Interview other) {
        return id.equals(other.id) && number() == other.number() && !isOver() && !other.isOver();
    }

    /** When the last of what was done in it was done. */
    public Instant worked() {
        return started.plus(spent()).toInstant();
    }

    /** Whether it is too old to go on. */
    public boolean isExpired(Instant now) {
        return !now.isBefore(started.plus(KEPT).toInstant());
    }

    /** When the time is up, where there is a limit. */
    public Optional<Instant> end() {
        return setup.minutes().map(minutes -> started.plus(Duration.ofMinutes(minutes)).toInstant());
    }

    /** Whether no further question is asked: all were, or the time is up. */
    public boolean isComplete(Instant now) {
        return number() >= setup.questions() || end().map(end -> !now.isBefore(end)).orElse(false);
    }

    /** With the hint shown. */
    public Interview hinted() {
        return with(rounds, current
                .map(asked -> new Current(asked.question(), asked.since(), true, asked.followUp())));
    }

    /** With the current question done; nothing is asked now. */
    public Interview done(Optional<Answered> answer, Instant at) {
        var all = new ArrayList<>(rounds);
        current.ifPresent(asked -> all.add(new Round(asked.question(), answer,
                Math.toIntExact(Math.clamp(Duration.between(asked.since(), at).toSeconds(), 0, KEPT.toSeconds())))));
        return with(all, Optional.empty());
    }

    /** With this asked next. */
    public Interview asking(Current next) {
        return with(rounds, Optional.of(next));
    }

    /** Ended now: what is asked is dropped and counts for nothing. */
    public Interview ended() {
        return with(rounds, Optional.empty());
    }

    /** How long the questions that are done took together. */
    public Duration spent() {
        return Duration.ofSeconds(rounds.stream().mapToLong(Round::seconds).sum());
    }

    /** How many questions were answered. */
    public int answered() {
        return (int) rounds.stream().filter(round -> round.answer().isPresent()).count();
    }

    /** The mean coverage of the answers that have one. */
    public OptionalDouble coverage() {
        return rounds.stream().flatMap(round -> round.answer().flatMap(Answered::coverage).stream())
                .mapToDouble(Double::doubleValue).average();
    }

    /** The same, in a conversation of its own. */
    Interview in(ChannelId aside) {
        return new Interview(id, new Setup(setup.topic(), setup.questions(), setup.minutes(), Optional.of(aside)),
                started,
                rounds, current);
    }

    private Interview with(List<Round> other, Optional<Current> now) {
        return new Interview(id, setup, started, other, now);
    }
}
