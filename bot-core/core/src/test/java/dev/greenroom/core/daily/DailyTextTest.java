package dev.greenroom.core.daily;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.daily.Schedules.Change;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.testing.Stub;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DailyTextTest {
    @ParameterizedTest
    @CsvSource({"on,eingeschaltet,on", "off,ausgeschaltet,off", "now,sofort gestellt,now"})
    void whatSomebodyDidIsSaidInTheReadersLanguage(String what, String german, String english) {
        var change = new Change(Stub.MORNING, new PersonId("ada"), what, "general", "09:00");
        assertThat(DailyText.change(change, "Ada", Locale.GERMAN)).isEqualTo("Ada: " + german + " 09:00");
        assertThat(DailyText.change(change, "Ada", Locale.ENGLISH)).isEqualTo("Ada: " + english + " 09:00");
    }
}
