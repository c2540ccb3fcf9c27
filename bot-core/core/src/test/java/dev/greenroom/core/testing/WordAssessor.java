package dev.greenroom.core.testing;

import dev.greenroom.core.bank.Question;
import dev.greenroom.core.feedback.Assessment;
import dev.greenroom.core.feedback.Assessor;
import dev.greenroom.core.feedback.Coverage;
import dev.greenroom.core.feedback.Finding;
import dev.greenroom.core.request.CommunityId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds a key point covered where the answer has most of its words, for tests that are not about language. */
public final class WordAssessor implements Assessor {
    private static final double MOST = 0.6;
    private static final double SOME = 0.3;

    @Override
    public Assessment assess(CommunityId community, Question question, String answer) {
        var said = words(answer);
        var findings = question.keyPoints().stream().map(point -> {
            var wanted = words(point);
            double share = (double) wanted.stream().filter(said::contains).count() / wanted.size();
            Coverage coverage = share >= MOST
                    ? Coverage.COVERED
                    : share >= SOME ? Coverage.PARTLY : Coverage.NOT_MENTIONED;
            return new Finding(point, 1, coverage, coverage == Coverage.NOT_MENTIONED
                    ? Optional.empty()
                    : Optional.of(answer), false);
        }).toList();
        boolean copied = question.answers().stream().anyMatch(reference -> words(reference.markdown()).equals(said));
        return new Assessment(findings, said.size(), copied ? 1 : 0);
    }

    private static Set<String> words(String text) {
        return new HashSet<>(List.copyOf(Arrays.asList(text.toLowerCase(Locale.ROOT).split("\\W+"))));
    }
}
