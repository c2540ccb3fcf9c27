package dev.greenroom.infra.redis;

import dev.greenroom.core.activity.Activity;
import dev.greenroom.core.points.Award;
import dev.greenroom.core.points.Period;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * What follows from the records of one person, worked out anew.
 *
 * @param paid   learning day → points paid for it
 * @param totals period → score
 * @param days   learning day → activities, with {@code :r} behind it → reviews, with {@code :d} → answers to the day's question
 */
record Derived(Map<String, String> paid, Map<String, String> totals, Map<String, String> days) {

    static Derived of(Collection<Award> awards, Collection<String> activities) {
        var paid = new TreeMap<String, Integer>();
        var points = new TreeMap<String, Integer>();
        var moments = new TreeMap<String, Long>();
        for (Award award : awards) {
            if (award.points() > 0) {
                paid.merge(award.stamp().day().toString(), award.points(), Integer::sum);
                for (Period period : award.stamp().periods()) {
                    points.merge(period.name(), award.points(), Integer::sum);
                    moments.merge(period.name(), period.moment(award.stamp().at()), Math::max);
                }
            }
        }
        var totals = new TreeMap<String, String>();
        points.forEach((period, sum) -> totals.put(period,
                Long.toString(BoardKeys.score(sum, moments.getOrDefault(period, 0L)))));
        return new Derived(strings(paid), totals, strings(days(activities)));
    }

    private static Map<String, Integer> days(Collection<String> activities) {
        var days = new TreeMap<String, Integer>();
        for (String activity : activities) {
            String[] parts = activity.split("\\|", -1);
            days.merge(parts[0], 1, Integer::sum);
            switch (Activity.What.valueOf(parts[1])) {
                case REVIEWED -> days.merge(parts[0] + RedisPractice.REVIEWS, 1, Integer::sum);
                case DAILY -> days.merge(parts[0] + RedisPractice.DAILY, 1, Integer::sum);
                case ANSWERED, RATED, INTERVIEWED -> {
                }
            }
        }
        return days;
    }

    private static Map<String, String> strings(Map<String, Integer> numbers) {
        var strings = new TreeMap<String, String>();
        numbers.forEach((name, number) -> strings.put(name, Integer.toString(number)));
        return strings;
    }
}
