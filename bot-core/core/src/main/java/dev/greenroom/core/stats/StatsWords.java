package dev.greenroom.core.stats;

/** The words of /prep stats. */
public interface StatsWords {
    String describe();

    String title();

    String none();

    String streak();

    String streakDays(int days, int best);

    String points();

    String pointsSum(int week, int all);

    String rated();

    String ratedOf(int rated, int all);

    String due();

    String dueNow(int due);

    String interview();

    String interviewIn(String date, int days);

    String coverage();

    String coverageOf(int rated, int all);

    String coverageAlt(String topics);

    String openAnswer();
}
