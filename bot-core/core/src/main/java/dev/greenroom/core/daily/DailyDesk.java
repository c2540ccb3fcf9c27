package dev.greenroom.core.daily;

import dev.greenroom.core.request.Caller;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.Directory;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.request.Place;
import dev.greenroom.core.request.PlatformUnavailable;
import dev.greenroom.core.request.Profile;
import dev.greenroom.core.settings.Settings;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What /daily asks about people and channels. */
public record DailyDesk(Settings settings, Directory directory, ChannelNames names, PostingRights rights) {

    /** The channel that is meant: the caller's own where none is named; empty where nobody knows it. */
    Optional<Place> place(Caller caller, Optional<ChannelRef> channel) {
        if (channel.isEmpty()) {
            return Optional.of(caller.place());
        }
        return switch (channel.get()) {
            case ChannelRef.Known known -> Optional.of(new Place(caller.community(), known.id()));
            case ChannelRef.Named named -> names.named(caller.community(), named.name())
                    .map(id -> new Place(caller.community(), id));
        };
    }

    /** What keeps the bot from posting there; a platform that does not answer keeps nobody from anything. */
    Optional<String> obstacle(Place place) {
        try {
            return rights.obstacle(place);
        } catch (PlatformUnavailable away) {
            return Optional.empty();
        }
    }

    /** The zone of a schedule that names none: the community's, else the caller's. */
    ZoneId zone(Caller caller) {
        return settings.community(caller.community()).zone()
                .orElseGet(() -> settings.zone(caller, settings.person(caller.community(), caller.person())));
    }

    /** The days of a schedule that names none: those on which people are expected to practise. */
    Set<DayOfWeek> days(Caller caller) {
        var days = EnumSet.allOf(DayOfWeek.class);
        days.removeAll(settings.community(caller.community()).restDays(caller.community().platform()));
        return days.isEmpty() ? EnumSet.allOf(DayOfWeek.class) : days;
    }

    /** What somebody is called, or their id where nobody says. */
    String name(CommunityId community, PersonId person) {
        try {
            return directory.profile(community, person).map(Profile::name).orElse(person.id());
        } catch (PlatformUnavailable away) {
            return person.id();
        }
    }
}
