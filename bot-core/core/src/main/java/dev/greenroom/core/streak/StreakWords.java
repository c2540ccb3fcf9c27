package dev.greenroom.core.streak;

/** The words of /streak. */
public interface StreakWords {
    String describe();

    String title(int days);

    String none();

    String best();

    String bestValue(int days);

    String freezes();

    String freezesValue(int freezes);

    String lastDays(int days);

    String legendActive();

    String legendRest();

    String legendOutage();

    String legendFreeze();

    String legendEarnedBack();

    String legendMissed();

    String legendOpen();

    /** Said once. */
    String ended(int length);

    /** Said for as long as it is so. */
    String earnBack(int length, String until);

    String hidden();

    String keep();

    String doneToday();

    String weeksTitle(int weeks);

    String weeksAlt(int weeks, int active, int things);

    /** A week in which something was done. */
    String weekDone(String week, int active, int things);

    /** The same with protected days. */
    String weekKept(String week, int kept);

    String less();

    String more();

    String keptLegend();
}
