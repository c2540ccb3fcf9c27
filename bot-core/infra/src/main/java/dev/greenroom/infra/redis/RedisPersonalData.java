package dev.greenroom.infra.redis;

import dev.greenroom.core.privacy.PersonalData;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.data.redis.core.script.RedisScript;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A person's data as a file, and its end. What belongs to it stands in {@link PersonalKeys}. */
public final class RedisPersonalData implements PersonalData {
    /** Whom a schedule belongs to when the admin who set it is forgotten. */
    static final PersonId NOBODY = new PersonId("nobody");
    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final RedisScript<Long> FORGET = Redis.script("ledger", "forget", Long.class);
    private final Redis redis;

    /** Over this Redis. */
    public RedisPersonalData(Redis redis) {
        this.redis = redis;
    }

    @Override
    public String export(CommunityId community, PersonId person, Instant at) {
        return JSON.writeValueAsString(new Dossier(redis, community, person).at(at));
    }

    @Override
    public void erase(CommunityId community, PersonId person) {
        if (community.onlyMember().equals(Optional.of(person))) {
            new RedisDepartures(redis).purge(community);
        } else {
            forget(community, person);
        }
        // The queue is of all communities, so it is cleared by itself; a hint that is left behind by a crash here is dropped
        // by the first round that finds no reminder to it.
        redis.ask(template -> template.opsForZSet().remove(Keys.REMINDERS, Hinted.of(community, person)));
    }

    private void forget(CommunityId community, PersonId person) {
        var arguments = new ArrayList<>(List.of(Keys.stem(community), person.id(), NOBODY.id()));
        PersonalKeys.OWN.forEach(own -> arguments.add(own.name()));
        redis.run(FORGET, List.of(Keys.of(community, person, "answers")), arguments);
    }
}
