package dev.greenroom.infra.redis;

import dev.greenroom.core.points.Period;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** What scripts are told about periods, and how scores of boards are read. */
final class BoardKeys {
    /** A score is points times this, plus how early in the period they were reached. */
    static final long SCALE = 1L << 32;
    /** For how long a board is kept after its period. */
    static final Duration KEPT = Duration.ofDays(40);

    private BoardKeys() {}

    /** Name, moment and expiry of each period, as {@code ledger.lua} expects them. */
    static List<String> arguments(List<Period> periods, Instant at) {
        return periods.stream().flatMap(period -> Stream.of(period.name(), Long.toString(period.moment(at)),
                period.end().map(end -> Long.toString(end.plus(KEPT).getEpochSecond())).orElse(""))).toList();
    }

    /** The score of somebody who reached {@code points} at {@code moment} of a period. */
    static long score(int points, long moment) {
        return points * SCALE + SCALE - 1 - moment;
    }

    static int points(String score) {
        return Math.toIntExact((long) Double.parseDouble(score) / SCALE);
    }
}
