package dev.greenroom.core.picture;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A picture as data. Everything it says is also said in words beside it. The painter switches over this type without
 * a {@code default}.
 */
public sealed interface Picture {

    /** Horizontal bars, longest first: a leaderboard, points of an interview. At most 25 rows. */
    record Bars(String title, List<Bar> bars) implements Picture {
        public Bars {
            bars = List.copyOf(bars);
        }
    }

    /**
     * One bar.
     *
     * @param lead        what stands before the label, a rank for example; may be empty
     * @param label       any text of people; cut where it is too long
     * @param value       at least 0
     * @param shown       the value in words
     * @param highlighted whether it is the reader's own
     */
    record Bar(String lead, String label, double value, String shown, boolean highlighted) {}

    /** Shares from 0 to 1, one meter each: coverage by topic. At most 25. */
    record Meters(String title, List<Meter> meters) implements Picture {
        public Meters {
            meters = List.copyOf(meters);
        }
    }

    /** One meter, {@code share} from 0 to 1. */
    record Meter(String label, double share, String shown) {}

    /**
     * Days as squares, a column for each week, darker for more; {@code days} in order, the last one is today. At most 53
     * weeks.
     *
     * @param locale the language of the names of days and months
     */
    record HeatMap(String title, List<Day> days, Legend legend, Locale locale) implements Picture {
        public HeatMap {
            days = List.copyOf(days);
        }
    }

    /** One day with the number of things done on it, and whether the day was protected. */
    record Day(LocalDate date, int count, boolean kept) {}

    /** Words at the foot of a heat map: for few, for many, and for protected days, empty where none are marked. */
    record Legend(String less, String more, String kept) {}

    /** Columns over time: reviews of the next days. At most 31. */
    record Columns(String title, List<Bar> columns) implements Picture {
        public Columns {
            columns = List.copyOf(columns);
        }
    }
}
