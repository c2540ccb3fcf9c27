package dev.greenroom.infra.redis;

import dev.greenroom.core.privacy.PersonalData;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.request.Platform;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.data.redis.core.script.RedisScript;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A person's data as a file, and its end. What belongs to it stands in {@link PersonalKeys}. One script for each
 * community of the platform: with 100,000 of them some ten seconds, and each by itself is over in a moment.
 */
public final class RedisPersonalData implements PersonalData {
    /** Whom a schedule belongs to when the admin who set it is forgotten. */
    static final PersonId NOBODY = new PersonId("nobody");
    private static final int VERSION = 2;
    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final RedisScript<Long> FORGET = Redis.script("ledger", "forget", Long.class);
    private static final RedisScript<Long> HOLDS = Redis.script("holds-person", Long.class);
    private static final int HINTS_AT_A_TIME = 500;
    private final Redis redis;
    private final Rewriting rewriting;

    /** Over this Redis. */
    public RedisPersonalData(Redis redis) {
        this.redis = redis;
        this.rewriting = new Rewriting(redis);
    }

    @Override
    public String export(CommunityId home, PersonId person, Instant at) {
        var file = new LinkedHashMap<String, Object>();
        file.put("format", "greenroom-export");
        file.put("version", VERSION);
        file.put("exported", at.toString());
        file.put("platform", home.platform().word());
        file.put("person", person.id());
        file.put("communities", communities(home, person).stream().filter(community -> holds(community, person))
                .map(community -> new Dossier(redis, community, person).sections()).toList());
        return JSON.writeValueAsString(file);
    }

    @Override
    public void erase(CommunityId home, PersonId person) {
        List<CommunityId> communities = communities(home, person);
        for (CommunityId community : communities) {
            if (community.onlyMember().equals(Optional.of(person))) {
                new RedisDepartures(redis).purge(community);
            } else {
                redis.run(FORGET, List.of(Keys.of(community, person, "answers")),
                        arguments(community, person, List.of(NOBODY.id())));
            }
        }
        // Leaderboards are pictures with people's names, and only Slack is given them by their address.
        if (home.platform() == Platform.SLACK) {
            new RedisPictures(redis).forget();
        }
        // The queue is of all communities, so it is cleared by itself; a hint that is left behind by a crash here is dropped
        // by the first round that finds no reminder to it.
        for (int from = 0; from < communities.size(); from += HINTS_AT_A_TIME) {
            Object[] hints = communities.subList(from, Math.min(from + HINTS_AT_A_TIME, communities.size())).stream()
                    .map(community -> Hinted.of(community, person)).toArray();
            redis.ask(template -> template.opsForZSet().remove(Keys.REMINDERS, hints));
        }
        rewriting.ask();
    }

    /** Where there may be something about this person, the community in which they ask first. */
    private List<CommunityId> communities(CommunityId home, PersonId person) {
        var communities = new LinkedHashSet<CommunityId>();
        communities.add(home);
        if (home.platform().knowsPeopleEverywhere()) {
            communities.add(CommunityId.direct(home.platform(), person));
            new RedisCommunities(redis).each(home.platform(), communities::add);
        }
        return List.copyOf(communities);
    }

    private boolean holds(CommunityId community, PersonId person) {
        return redis.run(HOLDS, List.of(Keys.of(community, person, "answers")),
                arguments(community, person, List.of())) == 1;
    }

    /** Stem and person, what a script wants besides, and the names of the person's keys. */
    private static List<String> arguments(CommunityId community, PersonId person, List<String> further) {
        var arguments = new ArrayList<>(List.of(Keys.stem(community), person.id()));
        arguments.addAll(further);
        PersonalKeys.OWN.forEach(own -> arguments.add(own.name()));
        return arguments;
    }
}
