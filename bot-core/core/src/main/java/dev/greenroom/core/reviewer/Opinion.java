package dev.greenroom.core.reviewer;

import dev.greenroom.core.feedback.Coverage;
import java.util.List;
import java.util.Optional;

/** What came back from a reviewer, nothing of it checked against the answer yet. */
public sealed interface Opinion {

    /**
     * It said something.
     *
     * @param advice a sentence of the reviewer's own, as it came
     */
    record Formed(List<Claim> claims, Optional<String> advice) implements Opinion {
        public Formed {
            claims = List.copyOf(claims);
        }
    }

    /** It said nothing that can be used. */
    record Missing(Why why) implements Opinion {}

    /**
     * How far the answer is said to cover a key point.
     *
     * @param point the place of the key point, from 0; there may be no such point
     * @param quote the words of the answer that are said to show it
     */
    record Claim(int point, Coverage coverage, Optional<String> quote) {}

    /** Why there is no opinion. */
    enum Why {
        /** It took longer than people should wait. */
        SLOW,
        /** It could not be reached, or refused. */
        GONE,
        /** What it said is not what was asked for. */
        NONSENSE,
        /** It, or the line to it, has too much to do at the moment. */
        BUSY
    }
}
