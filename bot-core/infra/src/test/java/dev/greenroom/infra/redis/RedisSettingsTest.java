package dev.greenroom.infra.redis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.settings.CommunitySettings;
import dev.greenroom.core.settings.PersonSettings;
import dev.greenroom.core.testing.Race;
import dev.greenroom.core.testing.Stub;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

final class RedisSettingsTest {
    private static final PersonId ADA = new PersonId("ada");
    private final RedisSettings settings = new RedisSettings(TestRedis.emptied());

    @Test
    void whoNeverSetAnythingHasTheDefaults() {
        assertThat(settings.person(Stub.COMMUNITY, ADA)).isEqualTo(PersonSettings.DEFAULT);
        assertThat(settings.community(Stub.COMMUNITY)).isEqualTo(CommunitySettings.DEFAULT);
    }

    @Test
    void whatWasSetComesBackAndWhatWasTakenBackIsGone() {
        var all = new PersonSettings(Optional.of(ZoneId.of("Asia/Kathmandu")), Optional.of(LocalTime.of(8, 30)), false,
                false, Optional.of(LocalDate.of(2027, 2, 1)));
        assertThat(settings.change(Stub.COMMUNITY, ADA, before -> all)).isEqualTo(all);
        assertThat(settings.person(Stub.COMMUNITY, ADA)).isEqualTo(all);
        settings.change(Stub.COMMUNITY, ADA, before -> PersonSettings.DEFAULT);
        assertThat(settings.person(Stub.COMMUNITY, ADA)).isEqualTo(PersonSettings.DEFAULT);
    }

    @Test
    void ofChangesAtTheSameTimeNoneTakesAnotherBack() {
        var devices = List.of(new RedisSettings(TestRedis.another()), new RedisSettings(TestRedis.another()));
        List<UnaryOperator<PersonSettings>> changes = List.of(
                set -> new PersonSettings(Optional.of(ZoneId.of("Asia/Kathmandu")), set.reminder(), set.onBoard(),
                        set.streak(), set.interview()),
                set -> new PersonSettings(set.zone(), Optional.of(LocalTime.of(8, 30)), set.onBoard(), set.streak(),
                        set.interview()),
                set -> new PersonSettings(set.zone(), set.reminder(), false, set.streak(), set.interview()),
                set -> new PersonSettings(set.zone(), set.reminder(), set.onBoard(), false, set.interview()),
                set -> new PersonSettings(set.zone(), set.reminder(), set.onBoard(), set.streak(),
                        Optional.of(LocalDate.of(2027, 2, 1))));
        Race.of(changes.size(), device -> devices.get(device % 2).change(Stub.COMMUNITY, ADA, changes.get(device)));
        assertThat(settings.person(Stub.COMMUNITY, ADA)).isEqualTo(new PersonSettings(
                Optional.of(ZoneId.of("Asia/Kathmandu")), Optional.of(LocalTime.of(8, 30)), false, false,
                Optional.of(LocalDate.of(2027, 2, 1))));
    }

    @Test
    void noRestDaysAreNotTheSameAsNoneSet() {
        var none = new CommunitySettings(Optional.of(ZoneId.of("Europe/Paris")), Optional.of(Set.of()));
        settings.save(Stub.COMMUNITY, none);
        assertThat(settings.community(Stub.COMMUNITY)).isEqualTo(none);
        var weekend = new CommunitySettings(Optional.empty(),
                Optional.of(Set.of(DayOfWeek.SUNDAY, DayOfWeek.SATURDAY)));
        settings.save(Stub.COMMUNITY, weekend);
        assertThat(settings.community(Stub.COMMUNITY)).isEqualTo(weekend);
    }
}
