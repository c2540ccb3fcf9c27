package dev.greenroom.core.streak;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.activity.ActiveDays.Work;
import dev.greenroom.core.picture.Picture;
import dev.greenroom.core.text.PlainText;
import dev.greenroom.core.text.Png;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class WeeksOfTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    private final List<Picture> painted = new ArrayList<>();

    @Test
    void everyWeekInWhichSomethingWasDoneIsALine() {
        assertThat(practice(true, Locale.ENGLISH)).contains("In the last 26 weeks: 3 active days, 6 things done",
                "Nov 9: 1 active day, 1 done, 2 protected\nNov 16: 2 active days, 5 done")
                .doesNotContain("Nov 2:", "Nov 23");
        assertThat(practice(true, Locale.GERMAN)).contains("16. Nov.: 2 aktive Tage, 5 geschafft");
        assertThat(kept()).isTrue();
    }

    @Test
    void whoWantsNoStreaksSeesNoProtectedDays() {
        assertThat(practice(false, Locale.ENGLISH)).contains("Nov 9: 1 active day, 1 done\nNov 16")
                .doesNotContain("protected");
        assertThat(kept()).isFalse();
        assertThat(((Picture.HeatMap) painted.getLast()).legend().kept()).isEmpty();
    }

    private boolean kept() {
        return ((Picture.HeatMap) painted.getLast()).days().stream().anyMatch(Picture.Day::kept);
    }

    /** Something on a Friday, on the Monday after two frozen days, and on Friday. */
    private String practice(boolean streaks, Locale locale) {
        var work = new TreeMap<LocalDate, Work>();
        work.put(FRIDAY.minusDays(7), new Work(1, 0, 0));
        work.put(FRIDAY.minusDays(4), new Work(2, 0, 0));
        work.put(FRIDAY, new Work(3, 0, 0));
        var streak = StreakRules.on(FRIDAY, work, day -> Optional.empty());
        return PlainText.of(WeeksOf.practice(new StreakOf.Today(streak, FRIDAY, work), streaks, locale, picture -> {
            painted.add(picture);
            return new Png(new byte[0]);
        }));
    }
}
