package dev.greenroom.core.feedback;

import java.util.Optional;

/**
 * What was found of one key point in an answer.
 *
 * @param keyPoint    the point, as the bank or the answer's structure words it
 * @param weight      how much it counts among the points of its question, above 0
 * @param quote       the person's own words that speak of it, literal, where any do
 * @param pleaseCheck whether only one of the two negates it, so that the person should look twice
 */
public record Finding(String keyPoint, double weight, Coverage coverage, Optional<String> quote, boolean pleaseCheck) {}
