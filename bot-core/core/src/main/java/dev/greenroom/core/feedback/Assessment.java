package dev.greenroom.core.feedback;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What an answer covered. Coverage, never a verdict.
 *
 * @param findings     one for each key point, in their order; empty for a question without any
 * @param contentWords how many words of the answer carry meaning
 * @param copied       the share of the answer that stands in the reference answer as well, from 0 to 1
 */
public record Assessment(List<Finding> findings, int contentWords, double copied) {
    public Assessment {
        findings = List.copyOf(findings);
    }

    /** The weighted share of the key points that were covered, from 0 to 1; empty where there are none. */
    public Optional<Double> coverage() {
        double all = findings.stream().mapToDouble(Finding::weight).sum();
        return all == 0
                ? Optional.empty()
                : Optional.of(findings.stream().mapToDouble(finding -> finding.weight() * finding.coverage().share())
                        .sum() / all);
    }

    /** The point not mentioned that weighs most. */
    public Optional<Finding> mostValuableMissing() {
        return findings.stream().filter(finding -> finding.coverage() == Coverage.NOT_MENTIONED)
                .max(Comparator.comparingDouble(Finding::weight));
    }
}
