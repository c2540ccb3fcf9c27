package dev.greenroom.infra.redis;

import dev.greenroom.core.review.Memory;
import dev.greenroom.core.review.Rating;
import dev.greenroom.core.review.Schedule;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A schedule as one string: the grade, then the memory now, then the memory before, parts separated by semicolons and
 * fields by commas. The same schedule is always the same string, so a script can compare it.
 */
final class ScheduleCode {
    private ScheduleCode() {}

    static String of(Schedule schedule) {
        return schedule.rating().grade() + ";" + memory(schedule.now())
                + schedule.before().map(before -> ";" + memory(before)).orElse("");
    }

    static Schedule read(String code) {
        String[] parts = code.split(";");
        return new Schedule(memory(parts[1]), parts.length > 2 ? Optional.of(memory(parts[2])) : Optional.empty(),
                Rating.ofGrade(parts[0]).orElseThrow());
    }

    private static String memory(Memory memory) {
        return memory.stability() + "," + memory.difficulty() + "," + memory.last() + "," + memory.due() + ","
                + memory.repetitions() + "," + memory.lapses();
    }

    private static Memory memory(String code) {
        String[] fields = code.split(",");
        return new Memory(Double.parseDouble(fields[0]), Double.parseDouble(fields[1]), LocalDate.parse(fields[2]),
                LocalDate.parse(fields[3]), Integer.parseInt(fields[4]), Integer.parseInt(fields[5]));
    }
}
