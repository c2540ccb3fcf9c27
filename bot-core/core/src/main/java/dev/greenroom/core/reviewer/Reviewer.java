package dev.greenroom.core.reviewer;

import java.util.List;
import java.util.Locale;

/**
 * Somebody elsewhere who reads answers. Implementations are thread-safe, never throw for what the other side does, and
 * return within a few seconds whatever happens.
 */
public interface Reviewer {

    /** Where answers are sent, as people are told before they agree: the name of a host. */
    String host();

    /** What the reviewer says of this answer, or why nothing. Blocks. The answer leaves the machine. */
    Opinion read(Submission submission);

    /**
     * All that is sent. It names nobody.
     *
     * @param question  plain text
     * @param keyPoints plain text; claims name them by their place in this list
     * @param answer    literal text of a person, who may have written anything into it
     * @param locale    the language in which advice is wanted
     */
    record Submission(String question, List<String> keyPoints, String answer, Locale locale) {
        public Submission {
            keyPoints = List.copyOf(keyPoints);
        }
    }
}
