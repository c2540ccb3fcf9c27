package dev.greenroom.core.answer;

import dev.greenroom.core.feedback.Assessment;
import dev.greenroom.core.feedback.Coverage;
import dev.greenroom.core.feedback.Finding;
import dev.greenroom.core.points.Award;
import dev.greenroom.core.reviewer.Review;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;

/**
 * An answer as it is kept.
 *
 * @param id         its name among the answers of its author
 * @param assessment what was found offline, which is what it was paid for
 * @param award      what was paid for it, perhaps nothing
 * @param remarks    what was said about it afterwards
 */
public record Given(String id, Typed typed, Assessment assessment, Award award, Remarks remarks) {

    /**
     * What was said about an answer after it was kept. None of it is paid for.
     *
     * @param disagreed which findings, by their place, the author says they did cover
     * @param review    what a reviewer made of it, where one was asked
     */
    public record Remarks(Set<Integer> disagreed, Optional<Review> review) {
        /** Nothing so far. */
        public static final Remarks NONE = new Remarks(Set.of(), Optional.empty());

        public Remarks {
            disagreed = Set.copyOf(disagreed);
        }

        private Optional<Assessment> reviewed() {
            return review.flatMap(made -> switch (made) {
                case Review.Read read -> Optional.of(read.assessment());
                case Review.Missing missing -> Optional.empty();
            });
        }
    }

    /** Which findings, by their place, the author says they did cover. */
    public Set<Integer> disagreed() {
        return remarks.disagreed();
    }

    /** The assessment as it is shown: as a reviewer saw it, and with the author's word for what they disagreed with. */
    public Assessment agreed() {
        Assessment seen = remarks.reviewed().orElse(assessment);
        var findings = new ArrayList<Finding>();
        for (int index = 0; index < seen.findings().size(); index++) {
            Finding found = seen.findings().get(index);
            findings.add(disagreed().contains(index)
                    ? new Finding(found.keyPoint(), found.weight(), Coverage.COVERED, found.quote(), false)
                    : found);
        }
        return new Assessment(findings, assessment.contentWords(), assessment.copied());
    }
}
