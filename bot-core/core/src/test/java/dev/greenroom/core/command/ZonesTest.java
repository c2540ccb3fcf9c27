package dev.greenroom.core.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ZonesTest {

    @ParameterizedTest
    @CsvSource({"europe/berlin, Europe/Berlin", "America/New York, America/New_York", "utc, UTC",
        "AMERICA/ARGENTINA/BUENOS_AIRES, America/Argentina/Buenos_Aires"})
    void aZoneIsFoundWhateverItsCase(String typed, String zone) {
        assertThat(Zones.find(typed).map(ZoneId::getId)).contains(zone);
    }

    @ParameterizedTest
    @CsvSource({"London, Europe/London", "CET, Europe/Berlin", "utc+2, Europe/Helsinki", "UTC+5:30, Asia/Kolkata",
        "gmt-5, America/New_York", "EST, America/New_York", "Berlln, Europe/Berlin", "new york, America/New_York",
        "xyzzy, Europe/London"})
    void whatIsNoZoneGetsAHelpfulAnswer(String typed, String meant) {
        assertThat(Zones.find(typed)).isEmpty();
        assertThat(Zones.meant(typed, Instant.parse("2026-11-20T09:00:00Z"), 3)).contains(meant)
                .doesNotHaveDuplicates();
    }

    @Test
    void zonesAreCompletedByPlaceFirst() {
        assertThat(Zones.complete("lon", 25)).contains("Europe/London").doesNotContain("Europe/Berlin");
        assertThat(Zones.complete("europe/", 25)).hasSize(25).allMatch(id -> id.startsWith("Europe/"));
        assertThat(Zones.complete("", 25)).hasSize(25);
        assertThat(Zones.complete("nowhere at all", 25)).isEmpty();
    }
}
