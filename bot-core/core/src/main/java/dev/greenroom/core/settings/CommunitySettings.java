package dev.greenroom.core.settings;

import dev.greenroom.core.request.Platform;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What the admins of a community have set.
 *
 * @param zone     the zone of people and schedules that name none
 * @param restDays days of the week on which nobody is expected to practise; empty where the platform's habit holds
 */
public record CommunitySettings(Optional<ZoneId> zone, Optional<Set<DayOfWeek>> restDays) {
    /** What holds where nobody set anything. */
    public static final CommunitySettings DEFAULT = new CommunitySettings(Optional.empty(), Optional.empty());

    public CommunitySettings {
        restDays = restDays.map(Set::copyOf);
    }

    /** The rest days: where none are set, Saturday and Sunday at work (Slack), none elsewhere. */
    public Set<DayOfWeek> restDays(Platform platform) {
        return restDays.orElseGet(() -> switch (platform) {
            case SLACK -> EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
            case DISCORD, LOCAL -> Set.of();
        });
    }
}
