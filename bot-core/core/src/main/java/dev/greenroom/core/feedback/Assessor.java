package dev.greenroom.core.feedback;

import dev.greenroom.core.bank.Question;
import dev.greenroom.core.request.CommunityId;

/**
 * Compares a typed answer with the key points of its question, offline. Implementations are thread-safe and take a few
 * milliseconds for an answer of any content up to 4,000 characters.
 */
@FunctionalInterface
public interface Assessor {

    /**
     * Told that somebody begins to type an answer to this question; returns at once. Whoever has something to work out
     * before an answer can be compared has the time for it now. By itself this does nothing.
     */
    default void expect(CommunityId community, Question question) {}

    /** What {@code answer}, literal text of a person, says of {@code question}'s key points. */
    Assessment assess(CommunityId community, Question question, String answer);
}
