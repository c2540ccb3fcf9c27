package dev.greenroom.core.request;

import java.time.Instant;
import java.util.Locale;

/**
 * Who asks, where, in which language and when.
 *
 * @param locale the person's language as the platform tells it
 */
public record Caller(Place place, Who who, Locale locale, Occasion occasion) {

    /** The community everything about this request belongs to. */
    public CommunityId community() {
        return place.community();
    }

    /** The person who asks. */
    public PersonId person() {
        return who.person();
    }

    /** When the request arrived. */
    public Instant at() {
        return occasion.at();
    }
}
