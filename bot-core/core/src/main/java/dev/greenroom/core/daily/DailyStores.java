package dev.greenroom.core.daily;

/** Where the question of the day keeps what all processes share. */
public record DailyStores(Schedules schedules, Slots slots, Hints hints, Budgets budgets) {}
