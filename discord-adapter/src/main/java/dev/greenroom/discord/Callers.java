package dev.greenroom.discord;

import dev.greenroom.core.request.Caller;
import dev.greenroom.core.request.ChannelId;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.Occasion;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.request.Place;
import dev.greenroom.core.request.Platform;
import dev.greenroom.core.request.Profile;
import dev.greenroom.core.request.Who;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.Interaction;

/**
 * Says who is behind an interaction. A direct conversation is a community of its own, of one person who is its admin.
 */
final class Callers {
    private final InstantSource clock;

    Callers(InstantSource clock) {
        this.clock = clock;
    }

    Caller of(Interaction interaction) {
        var person = new PersonId(interaction.getUser().getId());
        var place = new Place(community(interaction),
                new ChannelId(Long.toUnsignedString(interaction.getChannelIdLong())));
        return new Caller(place, new Who(person, Optional.of(profile(interaction))), locale(interaction),
                new Occasion(interaction.getId(), clock.instant()));
    }

    /** The person whose direct conversation a community is; empty for a server. */
    static Optional<String> directPartner(CommunityId community) {
        return community.onlyMember().map(PersonId::id);
    }

    /** What a member shows of themselves. */
    static Profile profile(Member member, boolean admin) {
        return new Profile(member.getEffectiveName(), admin, Optional.empty());
    }

    private static CommunityId community(Interaction interaction) {
        var guild = interaction.getGuild();
        return guild == null
                ? CommunityId.direct(Platform.DISCORD, new PersonId(interaction.getUser().getId()))
                : new CommunityId(Platform.DISCORD, guild.getId());
    }

    private static Profile profile(Interaction interaction) {
        Member member = interaction.getMember();
        return member == null
                ? new Profile(interaction.getUser().getEffectiveName(), true, Optional.empty())
                : profile(member, isAdmin(member, interaction));
    }

    private static boolean isAdmin(Member member, Interaction interaction) {
        // Of a server that JDA does not hold, it knows the permissions that came along, for this channel.
        return member.isDetached()
                ? member.hasPermission(interaction.getGuildChannel(), Permission.MANAGE_SERVER)
                : member.hasPermission(Permission.MANAGE_SERVER);
    }

    private static Locale locale(Interaction interaction) {
        DiscordLocale locale = interaction.getUserLocale();
        return locale == DiscordLocale.UNKNOWN ? Locale.ENGLISH : locale.toLocale();
    }
}
