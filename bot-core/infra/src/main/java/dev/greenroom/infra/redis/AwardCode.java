package dev.greenroom.infra.redis;

import dev.greenroom.core.points.Award;
import dev.greenroom.core.points.Reason;
import dev.greenroom.core.points.Stamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * An award as a field and its value: {@code work|subject|attempt} and
 * {@code points|reason|instant|zone|day|zone of the community|coverage}.
 */
final class AwardCode {
    private static final String SEPARATOR = "\\|";

    private AwardCode() {}

    static String field(Award.Id id) {
        return id.work() + "|" + id.subject() + "|" + id.attempt();
    }

    /** The value behind points and reason, which the script decides. */
    static String rest(Stamp stamp, Optional<Double> coverage) {
        return stamp.at() + "|" + stamp.zone() + "|" + stamp.day() + "|" + stamp.community() + "|"
                + coverage.map(share -> Double.toString(share)).orElse("");
    }

    static Award.Id id(String field) {
        String[] parts = field.split(SEPARATOR, -1);
        return new Award.Id(Award.Work.valueOf(parts[0]), parts[1], parts[2]);
    }

    static Award read(Award.Id id, String value) {
        String[] parts = value.split(SEPARATOR, -1);
        var stamp = new Stamp(Instant.parse(parts[2]), ZoneId.of(parts[3]), LocalDate.parse(parts[4]),
                ZoneId.of(parts[5]));
        return new Award(id, Integer.parseInt(parts[0]), Reason.valueOf(parts[1]), stamp,
                parts[6].isEmpty() ? Optional.empty() : Optional.of(Double.valueOf(parts[6])));
    }
}
