package dev.greenroom.discord;

import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.exceptions.RateLimitedException;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.internal.JDAImpl;
import net.dv8tion.jda.internal.entities.GuildImpl;
import net.dv8tion.jda.internal.requests.RestActionImpl;

/** Finds threads that JDA does not know: it only remembers those that are not archived, and cannot ask for one. */
final class Threads {
    private Threads() {}

    /**
     * A thread that was archived; a message in it wakes it up.
     *
     * @throws net.dv8tion.jda.api.exceptions.ErrorResponseException if Discord does not show us such a channel
     */
    static ThreadChannel asleep(Guild guild, String id) throws RateLimitedException {
        return new RestActionImpl<ThreadChannel>(guild.getJDA(), Route.Channels.GET_CHANNEL.compile(id),
                (response, request) -> ((JDAImpl) guild.getJDA()).getEntityBuilder()
                        .createThreadChannel((GuildImpl) guild, response.getObject(), guild.getIdLong(), false))
                .complete(false);
    }
}
