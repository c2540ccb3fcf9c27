package dev.greenroom.core.answer;

import dev.greenroom.core.feedback.Assessment;
import dev.greenroom.core.feedback.Coverage;
import dev.greenroom.core.feedback.Finding;
import dev.greenroom.core.points.Award;
import java.util.ArrayList;
import java.util.Set;

/**
 * An answer as it is kept.
 *
 * @param id        its name among the answers of its author
 * @param award     what was paid for it, perhaps nothing
 * @param disagreed which findings, by their place, the author says they did cover
 */
public record Given(String id, Typed typed, Assessment assessment, Award award, Set<Integer> disagreed) {
    public Given {
        disagreed = Set.copyOf(disagreed);
    }

    /** The assessment with the author's word taken for what they disagreed with. It pays nothing. */
    public Assessment agreed() {
        var findings = new ArrayList<Finding>();
        for (int index = 0; index < assessment.findings().size(); index++) {
            Finding found = assessment.findings().get(index);
            findings.add(disagreed.contains(index)
                    ? new Finding(found.keyPoint(), found.weight(), Coverage.COVERED, found.quote(), false)
                    : found);
        }
        return new Assessment(findings, assessment.contentWords(), assessment.copied());
    }
}
