package dev.greenroom.core.daily;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.bank.QuestionId;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.Platform;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pure rules: window, jitter, pauses, the pick, days and zones as people type them. */
final class RulesTest {
    private static final Used NOTHING = new Used(Map.of(), Optional.empty());

    @ParameterizedTest
    @CsvSource({"2026-11-20T08:00:00Z, 2026-11-20T17:00:00Z", "2026-11-20T14:00:00Z, 2026-11-20T17:00:00Z",
        "2026-11-20T14:00:01Z, 2026-11-20T17:00:01Z", "2026-11-20T21:00:00Z, 2026-11-21T00:00:00Z"})
    void aPostMayBeMadeUntilSixInTheEveningOrForThreeHours(Instant due, Instant end) {
        assertThat(Window.end(LocalDate.of(2026, 11, 20), due, ZoneId.of("Europe/Berlin"))).isEqualTo(end);
    }

    @Test
    void lateMeansMoreThanSixtySeconds() {
        Instant due = Instant.parse("2026-11-20T08:00:00Z");
        assertThat(Window.late(due, due.plusSeconds(60))).isFalse();
        assertThat(Window.late(due, due.plusMillis(60_001))).isTrue();
    }

    @Test
    void jitterIsStableSpreadAndNeverMoreThanTenSeconds() {
        var jitters = IntStream.range(0, 1000)
                .mapToObj(number -> Window.jitter(new CommunityId(Platform.DISCORD, "" + number).key())).toList();
        assertThat(jitters).allMatch(jitter -> !jitter.isNegative() && jitter.compareTo(Duration.ofSeconds(10)) <= 0);
        assertThat(jitters.stream().filter(jitter -> jitter.compareTo(Duration.ofSeconds(5)) < 0).count())
                .isBetween(400L, 600L);
        assertThat(Window.jitter("slack-T1")).isEqualTo(Window.jitter("slack-T1"));
    }

    @Test
    void pausesGrowToThirtySecondsWithTheTwoThatAProcessLeavesToOthers() {
        assertThat(IntStream.rangeClosed(1, 7).mapToObj(attempt -> Window.pause(attempt).toSeconds()).toList())
                .containsExactly(2L, 4L, 8L, 16L, 28L, 28L, 28L);
        assertThat(Window.LONGEST_PAUSE.plus(Lane.OTHERS_FIRST)).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void noQuestionRepeatsBeforeAllWereAskedAndThenTheOldestComesFirst() {
        Schedule schedule = Daily.schedule("general");
        var bank = Daily.questions(17);
        Map<QuestionId, LocalDate> asked = new HashMap<>();
        var order = new ArrayList<QuestionId>();
        LocalDate day = LocalDate.of(2026, 11, 20);
        for (int post = 0; post < 3 * 17; post++) {
            QuestionId picked = Pick.of(schedule, day, bank, new Used(asked, Optional.empty())).orElseThrow().id();
            order.add(picked);
            asked.put(picked, day);
            day = day.plusDays(1);
        }
        assertThat(order.subList(0, 17)).doesNotHaveDuplicates();
        assertThat(order.subList(17, 34)).isEqualTo(order.subList(0, 17));
        assertThat(order.subList(34, 51)).isEqualTo(order.subList(0, 17));
    }

    @Test
    void thePickDependsOnNothingButChannelBankAndHistory() {
        var bank = Daily.questions(50);
        LocalDate day = LocalDate.of(2026, 11, 20);
        var picked = Pick.of(Daily.schedule("general"), day, bank, NOTHING).orElseThrow();
        assertThat(Pick.of(Daily.schedule("general"), day, bank.reversed(), NOTHING)).contains(picked);
        // a try that was written down in part, or a later day's post, changes nothing
        var used = new Used(Map.of(picked.id(), day), Optional.empty());
        assertThat(Pick.of(Daily.schedule("general"), day, bank, used)).contains(picked);
        var others = IntStream.range(0, 20)
                .mapToObj(number -> Pick.of(Daily.schedule("channel-" + number), day, bank, NOTHING)).distinct();
        assertThat(others.count()).as("channels differ").isGreaterThan(5);
    }

    @Test
    void aQuestionThatWasMergedCountsAsAskedUnderItsFormerName() {
        var merged = Daily.question("new-name", "old-name");
        var other = Daily.question("other");
        LocalDate day = LocalDate.of(2026, 11, 20);
        var used = new Used(Map.of(new QuestionId("old-name"), day.minusDays(1)), Optional.empty());
        assertThat(Pick.of(Daily.schedule("general"), day, List.of(merged, other), used)).contains(other);
        assertThat(Pick.left(List.of(merged, other), used)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"8, , false", "7, , true", "1, , true", "0, , false", "5, 2026-11-10, false", "5, 2026-10-10, true"})
    void theAdminIsWarnedAWeekAheadAndNotAgainForAMonth(int left, LocalDate warned, boolean expected) {
        var used = new Used(Map.of(), Optional.ofNullable(warned));
        assertThat(Scarcity.warns(Daily.schedule("general"), LocalDate.of(2026, 11, 20), left, used))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"all|all", "mon-fri|mon-fri", "Mon,WED, fri|mon,wed,fri",
        "sat-mon|mon,sat,sun",
        "monday-wednesday,sun|mon,tue,wed,sun", "tue|tue", "mon-sun|all"})
    void daysAreReadAndWrittenInTheSameWords(String typed, String written) {
        assertThat(Days.read(typed).map(Days::write)).contains(written);
        assertThat(Days.read(written).map(Days::write)).contains(written);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"mo", "moonday", "mon-", "mon-tue-wed", "weekdays", "mon;tue", "-"})
    void whatAreNoDaysIsRefused(String typed) {
        assertThat(Days.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"SLACK, <#C0123ABCD|general>, C0123ABCD", "SLACK, <#C0123ABCD>, C0123ABCD",
        "SLACK, C0123ABCD, C0123ABCD",
        "DISCORD, 123456789012345678, 123456789012345678", "DISCORD, <#123456789012345678>, 123456789012345678",
        "LOCAL, general, general"})
    void aChannelIsReadByItsId(Platform platform, String typed, String id) {
        assertThat(ChannelRef.read(typed, platform)).hasValueSatisfying(
                channel -> assertThat(channel).isInstanceOfSatisfying(ChannelRef.Known.class,
                        known -> assertThat(known.id().id()).isEqualTo(id)));
    }

    @ParameterizedTest
    @CsvSource({"SLACK, #general, general", "SLACK, general, general", "LOCAL, #general, general",
        "DISCORD, #allgemeines-ö, allgemeines-ö"})
    void aChannelIsReadByItsName(Platform platform, String typed, String name) {
        assertThat(ChannelRef.read(typed, platform)).contains(new ChannelRef.Named(name));
    }
}
