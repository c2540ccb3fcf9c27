package dev.greenroom.core.reviewer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.feedback.Assessment;
import dev.greenroom.core.feedback.Coverage;
import dev.greenroom.core.feedback.Finding;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ClaimsTest {
    private static final String ANSWER = "It is a lock.\nOnly one thread runs\n  Python code (a+b)? at a time 🦆.";
    private static final Finding LOCK = new Finding("A mutex", 2, Coverage.COVERED, Optional.of("It is a lock."), true);
    private static final Finding THREAD = new Finding("One thread at a time", 1, Coverage.NOT_MENTIONED,
            Optional.empty(), false);
    private static final Assessment OFFLINE = new Assessment(List.of(LOCK, THREAD), 9, 0.1);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1 | COVERED | Only one thread runs | COVERED",
        "1 | PARTLY | thread runs Python code (a+b)? | PARTLY",
        "1 | COVERED | 🦆. | NOT_MENTIONED",
        "1 | COVERED | at a time 🦆 | COVERED",
        "1 | COVERED | only ONE thread | NOT_MENTIONED",
        "1 | COVERED | One thread holds the lock | NOT_MENTIONED",
        "1 | COVERED | It | NOT_MENTIONED",
        "1 | COVERED | .* | NOT_MENTIONED",
        "1 | COVERED | '' | NOT_MENTIONED",
        "7 | COVERED | It is a lock | NOT_MENTIONED",
        "-1 | COVERED | It is a lock | NOT_MENTIONED"})
    void aPointIsCoveredWhereTheQuoteStandsInTheAnswer(int point, Coverage claimed, String quote, Coverage shown) {
        var claim = new Opinion.Claim(point, claimed, Optional.of(quote));
        assertThat(findings(claim, new Opinion.Claim(0, Coverage.NOT_MENTIONED, Optional.empty())).get(1).coverage())
                .isEqualTo(shown);
    }

    @Test
    void whatIsShownIsWhatThePersonWrote() {
        var claim = new Opinion.Claim(1, Coverage.COVERED, Optional.of(" one thread runs Python  code"));
        assertThat(findings(claim).get(1).quote()).contains("one thread runs\n  Python code");
    }

    @Test
    void noClaimTakesAwayWhatWasFoundInThePersonsOwnWords() {
        var absent = new Opinion.Claim(0, Coverage.NOT_MENTIONED, Optional.empty());
        var invented = new Opinion.Claim(0, Coverage.PARTLY, Optional.of("something else"));
        assertThat(findings(absent)).containsExactly(LOCK, THREAD);
        assertThat(Claims.weighed(OFFLINE, ANSWER, new Opinion.Formed(List.of(invented), Optional.of("Say more.")),
                "h")).isEqualTo(new Review.Read(OFFLINE, Optional.of("Say more."), "h"));
    }

    @Test
    void ofTwoClaimsAboutOnePointTheFirstCounts() {
        var findings = findings(new Opinion.Claim(0, Coverage.PARTLY, Optional.of("It is a lock")),
                new Opinion.Claim(0, Coverage.COVERED, Optional.of("lock")));
        assertThat(findings.getFirst())
                .isEqualTo(new Finding("A mutex", 2, Coverage.PARTLY, Optional.of("It is a lock"), false));
    }

    @Test
    void anOpinionOfWhichNothingHoldsIsNonsense() {
        var invented = new Opinion.Claim(1, Coverage.COVERED, Optional.of("not what was written"));
        assertThat(Claims.weighed(OFFLINE, ANSWER, new Opinion.Formed(List.of(invented), Optional.of("You are wrong")),
                "h")).isEqualTo(new Review.Missing(Opinion.Why.NONSENSE));
        assertThat(Claims.weighed(OFFLINE, ANSWER, new Opinion.Formed(List.of(), Optional.empty()), "h"))
                .isEqualTo(new Review.Missing(Opinion.Why.NONSENSE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"That is Wrong.", "This is incorrect", "Das ist falsch.", "See https://evil.example",
        "go to www.evil.example", " \u200b\n ", ""})
    void adviceThatJudgesOrLeadsSomewhereIsNotShown(String advice) {
        assertThat(Advice.presentable(advice)).isEmpty();
    }

    @Test
    void adviceIsOneLineOfVisibleText() {
        assertThat(Advice.presentable("Name\u202e the\n\t**trade-off** @everyone")).contains(
                "Name the **trade-off** @everyone");
        assertThat(Advice.presentable("🦆".repeat(400))).get()
                .satisfies(line -> assertThat(line.codePointCount(0, line.length())).isEqualTo(300));
    }

    @Test
    void aLongQuoteIsCutBetweenWords() {
        String answer = "word ".repeat(100).strip();
        var offline = new Assessment(List.of(THREAD), 100, 0);
        var review = Claims.weighed(offline, answer, new Opinion.Formed(
                List.of(new Opinion.Claim(0, Coverage.COVERED, Optional.of(answer))), Optional.empty()), "h");
        assertThat(((Review.Read) review).assessment().findings().getFirst().quote()).get().asString()
                .hasSizeLessThan(210).endsWith("word …");
    }

    private static List<Finding> findings(Opinion.Claim... claims) {
        var review = Claims.weighed(OFFLINE, ANSWER, new Opinion.Formed(List.of(claims), Optional.empty()), "h");
        return switch (review) {
            case Review.Read read -> read.assessment().findings();
            case Review.Missing missing -> OFFLINE.findings();
        };
    }
}
