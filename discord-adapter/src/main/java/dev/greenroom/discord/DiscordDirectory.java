package dev.greenroom.discord;

import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.Directory;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.request.PlatformUnavailable;
import dev.greenroom.core.request.Profile;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;

/**
 * Looks members up, one request each, and remembers them for five minutes. Needs a connection; members are not cached
 * by JDA, servers with their roles are.
 */
final class DiscordDirectory implements Directory {
    private static final Duration LIFE = Duration.ofMinutes(5);
    private static final int MOST = 10_000;
    private static final int PATIENCE_SECONDS = 5;

    private final Supplier<Optional<JDA>> jda;
    private final Remembered<Key, Optional<Profile>> remembered;

    private record Key(CommunityId community, PersonId person) {}

    DiscordDirectory(Supplier<Optional<JDA>> jda, InstantSource clock) {
        this.jda = jda;
        this.remembered = new Remembered<>(MOST, LIFE, clock);
    }

    @Override
    public Optional<Profile> profile(CommunityId community, PersonId person) {
        var key = new Key(community, person);
        var known = remembered.get(key);
        if (known.isPresent()) {
            return known.get();
        }
        var profile = look(community, person);
        remembered.put(key, profile);
        return profile;
    }

    private Optional<Profile> look(CommunityId community, PersonId person) {
        JDA live = jda.get().orElseThrow(() -> unavailable("not connected", new IllegalStateException()));
        try {
            return Callers.directPartner(community).isPresent() ? user(live, person) : member(live, community, person);
        } catch (PlatformUnavailable e) {
            throw e;
        } catch (RuntimeException e) {
            if (Failures.is(e, Failures.UNKNOWN_MEMBER) || Failures.is(e, Failures.UNKNOWN_USER)) {
                return Optional.empty();
            }
            throw unavailable(Failures.brief(e), e);
        }
    }

    private static Optional<Profile> user(JDA live, PersonId person) {
        var user = Patience.complete(live.retrieveUserById(person.id()).useCache(false).timeout(PATIENCE_SECONDS,
                TimeUnit.SECONDS));
        return Optional.of(new Profile(user.getEffectiveName(), true, Optional.empty()));
    }

    private static Optional<Profile> member(JDA live, CommunityId community, PersonId person) {
        Guild guild = live.getGuildById(community.id());
        if (guild == null) {
            throw unavailable("the server " + community.id() + " is not there", new IllegalStateException());
        }
        var member = Patience.complete(guild.retrieveMemberById(person.id()).useCache(false)
                .timeout(PATIENCE_SECONDS, TimeUnit.SECONDS));
        return Optional.of(Callers.profile(member, member.hasPermission(Permission.MANAGE_SERVER)));
    }

    private static PlatformUnavailable unavailable(String why, Throwable cause) {
        return new PlatformUnavailable("Discord: " + why, cause);
    }
}
