package dev.greenroom.core.points;

/**
 * What a piece of work is worth by itself, before the ledger looks at what else was paid.
 *
 * @param points at least 0
 * @param reason why, where nothing is paid
 */
public record Worth(int points, Reason reason) {}
