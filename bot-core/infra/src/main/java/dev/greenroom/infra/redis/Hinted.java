package dev.greenroom.infra.redis;

import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.request.Platform;
import java.util.Arrays;

/** A person of a community as a member of a global queue: {@code slack-T0123|U0456}. */
record Hinted(CommunityId community, PersonId person) {

    static String of(CommunityId community, PersonId person) {
        return community.key() + "|" + person.id();
    }

    static Hinted read(String member) {
        int bar = member.indexOf('|');
        String key = member.substring(0, bar);
        Platform platform = Arrays.stream(Platform.values()).filter(known -> key.startsWith(known.word() + "-"))
                .findFirst().orElseThrow(() -> new IllegalArgumentException("no platform's key"));
        return new Hinted(new CommunityId(platform, key.substring(platform.word().length() + 1)),
                new PersonId(member.substring(bar + 1)));
    }
}
