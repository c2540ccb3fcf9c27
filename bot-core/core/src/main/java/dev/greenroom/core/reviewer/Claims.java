package dev.greenroom.core.reviewer;

import dev.greenroom.core.feedback.Assessment;
import dev.greenroom.core.feedback.Coverage;
import dev.greenroom.core.feedback.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Decides which claims of a reviewer are believed. Pure.
 *
 * <p>A claim that a point is covered, wholly or partly, holds if its quote stands in the answer, and then takes the place
 * of what was found offline. A claim that a point is not mentioned has nothing to show for it, so it never takes away
 * what was found offline in the person's own words. A quote that the person did not write is dropped and its claim with
 * it; a claim about a point that does not exist is ignored, and of two claims about one point the first counts.
 */
final class Claims {
    private static final int SHORTEST_QUOTE = 3;
    private static final int LONGEST_QUOTE = 200;

    private Claims() {}

    /** The offline assessment with the claims that hold, or that nothing of the opinion could be used. */
    static Review weighed(Assessment offline, String answer, Opinion.Formed opinion, String host) {
        Map<Integer, Opinion.Claim> claims = new HashMap<>();
        opinion.claims().stream().filter(claim -> claim.point() >= 0 && claim.point() < offline.findings().size())
                .forEach(claim -> claims.putIfAbsent(claim.point(), claim));
        var findings = new ArrayList<Finding>();
        int held = 0;
        for (int point = 0; point < offline.findings().size(); point++) {
            Finding found = offline.findings().get(point);
            Optional<Finding> claimed = Optional.ofNullable(claims.get(point))
                    .flatMap(claim -> held(found, claim, answer));
            held += claimed.isPresent() ? 1 : 0;
            findings.add(claimed.orElse(found));
        }
        Optional<String> advice = opinion.advice().flatMap(Advice::presentable);
        return held == 0 && advice.isEmpty()
                ? new Review.Missing(Opinion.Why.NONSENSE)
                : new Review.Read(new Assessment(findings, offline.contentWords(), offline.copied()), advice, host);
    }

    private static Optional<Finding> held(Finding found, Opinion.Claim claim, String answer) {
        return claim.coverage() == Coverage.NOT_MENTIONED
                ? Optional.of(found)
                : claim.quote().flatMap(quote -> written(quote, answer)).map(quote -> new Finding(found.keyPoint(),
                        found.weight(), claim.coverage(), Optional.of(quote), false));
    }

    /** The part of the answer that the quote repeats, as the person wrote it; only blanks may differ. */
    private static Optional<String> written(String quote, String answer) {
        String wanted = quote.strip();
        if (wanted.codePointCount(0, wanted.length()) < SHORTEST_QUOTE || wanted.length() > answer.length()) {
            return Optional.empty();
        }
        String words = Stream.of(wanted.split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        return Pattern.compile(words).matcher(answer).results().findFirst().map(MatchResult::group)
                .map(Claims::cut);
    }

    private static String cut(String quote) {
        if (quote.codePointCount(0, quote.length()) <= LONGEST_QUOTE) {
            return quote;
        }
        return quote.substring(0, quote.offsetByCodePoints(0, LONGEST_QUOTE)).replaceFirst("\\s\\S*$", "") + " …";
    }
}
