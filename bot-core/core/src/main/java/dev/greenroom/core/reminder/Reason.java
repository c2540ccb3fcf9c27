package dev.greenroom.core.reminder;

/**
 * Why somebody is reminded.
 *
 * @param due    how many reviews are due today
 * @param streak how long the streak is that ends today, 0 where none is at risk
 */
record Reason(int due, int streak) {
    boolean isNone() {
        return due == 0 && streak == 0;
    }
}
