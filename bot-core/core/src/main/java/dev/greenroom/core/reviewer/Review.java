package dev.greenroom.core.reviewer;

import dev.greenroom.core.feedback.Assessment;
import java.util.Optional;

/** What a reviewer made of an answer, as it is kept and shown. */
public sealed interface Review {

    /**
     * The reviewer read it.
     *
     * @param assessment the offline assessment with the claims that held; its findings keep their places
     * @param advice     one sentence of the reviewer's, literal text
     * @param host       where the answer was sent
     */
    record Read(Assessment assessment, Optional<String> advice, String host) implements Review {}

    /** There was no review, and the offline feedback stands alone. */
    record Missing(Opinion.Why why) implements Review {}
}
