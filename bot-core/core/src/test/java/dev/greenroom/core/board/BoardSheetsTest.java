package dev.greenroom.core.board;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.points.Award;
import dev.greenroom.core.points.InMemoryLedger;
import dev.greenroom.core.points.Span;
import dev.greenroom.core.points.Stamp;
import dev.greenroom.core.request.Directory;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.request.Profile;
import dev.greenroom.core.settings.InMemorySettings;
import dev.greenroom.core.settings.Settings;
import dev.greenroom.core.testing.Stub;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BoardSheetsTest {
    private final Set<String> departed = new HashSet<>();
    private final InMemorySettings stored = new InMemorySettings();
    private final InMemoryLedger ledger = new InMemoryLedger(stored);
    private final Directory directory = (community, person) -> departed.contains(person.id())
            ? Optional.empty()
            : Optional.of(new Profile(person.id(), false, Optional.empty()));
    private final BoardSheets sheets = new BoardSheets(new BoardSheets.Stores(ledger, ledger, ledger),
            new Settings(stored, directory), new Names(directory));

    @ParameterizedTest
    @CsvSource({"10, 0, false", "11, 3, false", "12, 4, false", "13, 5, false", "14, 5, true", "20, 3, true"})
    void dotsStandOnlyWhereRowsAreLeftOut(int place, int around, boolean gap) {
        IntStream.rangeClosed(1, 20).forEach(this::pay);
        Sheet sheet = sheet(place);
        assertThat(sheet.top()).hasSize(10);
        assertThat(sheet.around()).hasSize(around);
        assertThat(sheet.gap()).isEqualTo(gap);
    }

    @Test
    void whoTheDirectorySaysIsGoneMakesRoomForTheNext() {
        IntStream.rangeClosed(1, 14).forEach(this::pay);
        departed.addAll(Set.of("p1", "p5", "p11"));
        assertThat(sheet(2).top()).extracting(Line::name).containsExactly("p2", "p3", "p4", "p6", "p7", "p8", "p9",
                "p10", "p12", "p13");
        assertThat(sheet(2).top().getFirst().rank()).contains(1L);
    }

    private Sheet sheet(int reader) {
        return sheets.of(Stub.caller("p" + reader, Stub.MORNING), Span.WEEK, Scope.MEMBERS);
    }

    private void pay(int place) {
        ledger.pay(Stub.COMMUNITY, new PersonId("p" + place), new Award.Id(Award.Work.REVIEW, "question", "1"),
                100 - place, Stamp.of(Stub.MORNING, ZoneOffset.UTC, ZoneOffset.UTC));
    }
}
