package dev.greenroom.core.question;

import dev.greenroom.core.bank.QuestionId;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Remembers which questions a person was shown, in which order. Implementations are thread-safe; every method throws
 * {@link dev.greenroom.core.reply.StoreUnavailable} if the store cannot be reached, and has then changed nothing.
 */
public interface ShownQuestions {
    /** For how long it is remembered when a question was shown; the order is remembered for good. */
    Duration REMEMBERED = Duration.ofDays(8);

    /** When each question was shown to the person last: a higher number is later; those never shown are absent. */
    Map<QuestionId, Long> shown(CommunityId community, PersonId person);

    /**
     * Marks the first candidate as shown now whose mark is still as expected, so that two draws at the same time never
     * give the same question.
     *
     * @param candidates at most 32, the one wanted most first
     * @param at         when it is shown
     * @return the one that was marked; empty where every mark has changed since it was read
     */
    Optional<QuestionId> claim(CommunityId community, PersonId person, List<Candidate> candidates, Instant at);

    /**
     * Which questions the person met since {@code then}, which lies at most {@link #REMEMBERED} before now: those they were
     * shown, answered, or saw the hint or the reference answer of, wherever that was.
     */
    Set<QuestionId> since(CommunityId community, PersonId person, Instant then);

    /**
     * Notes that the person looked at the reference answer, so that typing it off pays nothing for a while. The latest
     * look counts.
     */
    void revealed(CommunityId community, PersonId person, QuestionId question, Instant at);

    /** Notes that the person saw the hint, so that an answer pays less for a while, from whatever card it is given. */
    void hinted(CommunityId community, PersonId person, QuestionId question, Instant at);

    /**
     * A question that could be shown.
     *
     * @param expected when it was shown last as it was read, empty for never
     */
    record Candidate(QuestionId question, Optional<Long> expected) {}
}
