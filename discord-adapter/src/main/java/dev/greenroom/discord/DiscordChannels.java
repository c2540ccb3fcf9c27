package dev.greenroom.discord;

import dev.greenroom.core.daily.ChannelNames;
import dev.greenroom.core.daily.PostingRights;
import dev.greenroom.core.request.ChannelId;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.Place;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.ISnowflake;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;

/** Channels of servers as JDA remembers them: answers from memory, and knows nothing while there is no connection. */
final class DiscordChannels implements ChannelNames, PostingRights {
    private final Supplier<Optional<JDA>> jda;

    DiscordChannels(Supplier<Optional<JDA>> jda) {
        this.jda = jda;
    }

    @Override
    public Optional<ChannelId> named(CommunityId community, String name) {
        return guild(community).stream()
                .flatMap(guild -> Stream.concat(guild.getTextChannelsByName(name, true).stream(),
                        guild.getNewsChannelsByName(name, true).stream()))
                .map(ISnowflake::getId).map(ChannelId::new).findFirst();
    }

    @Override
    public Optional<String> obstacle(Place place) {
        return guild(place.community()).flatMap(guild -> {
            var channel = guild.getChannelById(GuildMessageChannel.class, place.channel().id());
            return channel == null ? Optional.of("Unknown Channel") : missing(guild, channel);
        });
    }

    private static Optional<String> missing(Guild guild, GuildMessageChannel channel) {
        var needed = Stream.of(Permission.VIEW_CHANNEL,
                channel.getType().isThread() ? Permission.MESSAGE_SEND_IN_THREADS : Permission.MESSAGE_SEND);
        String missing = needed.filter(permission -> !guild.getSelfMember().hasPermission(channel, permission))
                .map(Permission::getName).collect(Collectors.joining(", "));
        return missing.isEmpty() ? Optional.empty() : Optional.of("Missing Permissions: " + missing);
    }

    private Optional<Guild> guild(CommunityId community) {
        return Callers.directPartner(community).isPresent()
                ? Optional.empty()
                : jda.get().flatMap(live -> Optional.ofNullable(live.getGuildById(community.id())));
    }
}
