package dev.greenroom.core.request;

import java.time.ZoneId;
import java.util.Optional;

/**
 * What a platform knows about a person in a community.
 *
 * @param name  the current display name: text of a person, to be shown as literal text only
 * @param admin whether the person may change what concerns everybody: Discord's <em>Manage Server</em>, Slack's
 *              workspace admins and owners, in the local chat the person who opened it first
 * @param zone  the time zone the person set on the platform, where the platform has one
 */
public record Profile(String name, boolean admin, Optional<ZoneId> zone) {}
