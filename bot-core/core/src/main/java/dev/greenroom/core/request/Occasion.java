package dev.greenroom.core.request;

import java.time.Instant;

/**
 * One request among all.
 *
 * @param id what arrives twice with the same id is the same request; also the seed of whatever is drawn by chance
 * @param at when it arrived
 */
public record Occasion(String id, Instant at) {}
