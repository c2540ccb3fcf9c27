package dev.greenroom.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Users, members, channels and servers as the gateway describes them. */
final class Payloads {
    private static final long MANAGE_SERVER = 1L << 5;
    private static final long MEMBER_PERMISSIONS = (1L << 10) | (1L << 11) | (1L << 16) | (1L << 31)
            | (1L << 36) | (1L << 38);
    private static final String JOINED = "2024-01-01T00:00:00.000000+00:00";

    private Payloads() {}

    static ObjectNode user(World.Member member) {
        var user = Json.object().put("id", member.id()).put("username", "user" + member.id())
                .put("global_name", member.name()).put("discriminator", "0").put("public_flags", 0);
        return user.putNull("avatar");
    }

    static ObjectNode member(World.Member member) {
        var json = Json.object().put("joined_at", JOINED).put("deaf", false).put("mute", false).put("flags", 0)
                .put("permissions", Long.toString(permissions(member)));
        json.putNull("nick").putNull("avatar").putNull("premium_since");
        json.set("user", user(member));
        var roles = json.putArray("roles");
        if (member.admin()) {
            roles.add(World.ADMIN_ROLE);
        }
        return json;
    }

    static long permissions(World.Member member) {
        return MEMBER_PERMISSIONS | (member.admin() ? MANAGE_SERVER : 0);
    }

    static ObjectNode channel(String id, String name, String server) {
        var channel = Json.object().put("id", id).put("type", 0).put("name", name).put("guild_id", server)
                .put("position", 0).put("nsfw", false).put("rate_limit_per_user", 0).put("flags", 0)
                .put("permissions", Long.toString(MEMBER_PERMISSIONS));
        channel.putNull("topic").putNull("parent_id").putNull("last_message_id");
        channel.putArray("permission_overwrites");
        return channel;
    }

    /** A private thread in a channel. */
    static ObjectNode thread(String id, World.PrivateThread thread) {
        var json = Json.object().put("id", id).put("type", 12).put("name", thread.name()).put("guild_id", World.GUILD)
                .put("parent_id", thread.parent()).put("owner_id", World.APPLICATION).put("message_count", 0)
                .put("member_count", thread.members().size()).put("rate_limit_per_user", 0).put("flags", 0)
                .put("total_message_sent", 0).put("permissions", Long.toString(MEMBER_PERMISSIONS));
        json.putNull("last_message_id");
        json.putObject("thread_metadata").put("archived", false).put("auto_archive_duration", 1440)
                .put("archive_timestamp", JOINED).put("create_timestamp", JOINED).put("locked", false)
                .put("invitable", false);
        return json;
    }

    static ObjectNode directChannel(String id, World.Member partner) {
        var channel = Json.object().put("id", id).put("type", 1).put("flags", 0);
        channel.putNull("last_message_id");
        channel.putArray("recipients").add(user(partner));
        return channel;
    }

    /** READY and a GUILD_CREATE for each server. */
    static List<JsonNode> greeting(World world, String gatewayUrl) {
        var ready = Json.object().put("v", 10).put("resume_gateway_url", gatewayUrl);
        ready.set("user", self(world));
        ready.putArray("private_channels");
        var servers = ready.putArray("guilds");
        world.servers().forEach(server -> servers.addObject().put("id", server).put("unavailable", true));
        ready.putObject("application").put("id", World.APPLICATION).put("flags", 0);
        var greeting = new ArrayList<JsonNode>(List.of(ready));
        world.servers().forEach(server -> greeting.add(guild(world, server)));
        return greeting;
    }

    static ObjectNode self(World world) {
        return world.author().put("verified", true).put("mfa_enabled", false);
    }

    static ObjectNode guild(World world, String server) {
        var guild = Json.object().put("id", server).put("name", "A server").put("owner_id", World.OWNER)
                .put("unavailable", false).put("large", false).put("member_count", world.members().size())
                .put("afk_timeout", 300).put("verification_level", 0).put("default_message_notifications", 0)
                .put("explicit_content_filter", 0).put("mfa_level", 0).put("premium_tier", 0)
                .put("nsfw_level", 0).put("preferred_locale", "en-US").put("joined_at", JOINED)
                .put("system_channel_flags", 0).put("premium_progress_bar_enabled", false);
        for (String none : new String[]{"icon", "splash", "banner", "description", "vanity_url_code",
            "afk_channel_id", "system_channel_id", "rules_channel_id", "public_updates_channel_id"}) {
            guild.putNull(none);
        }
        for (String none : new String[]{"features", "emojis", "stickers", "voice_states", "presences", "threads",
            "stage_instances", "guild_scheduled_events", "soundboard_sounds"}) {
            guild.putArray(none);
        }
        var roles = guild.putArray("roles");
        roles.add(role(server, "@everyone", MEMBER_PERMISSIONS));
        roles.add(role(World.ADMIN_ROLE, "Admins", MANAGE_SERVER));
        var members = guild.putArray("members");
        world.member(World.APPLICATION).ifPresent(self -> members.add(member(self)));
        var channels = guild.putArray("channels");
        world.channels().entrySet().stream().filter(channel -> world.serverOf(channel.getKey()).equals(server))
                .forEach(channel -> channels.add(channel(channel.getKey(), channel.getValue(), server)));
        return guild;
    }

    private static ObjectNode role(String id, String name, long permissions) {
        var role = Json.object().put("id", id).put("name", name).put("permissions", Long.toString(permissions))
                .put("position", 0).put("color", 0).put("hoist", false).put("managed", false)
                .put("mentionable", false).put("flags", 0);
        role.putObject("colors").put("primary_color", 0).putNull("secondary_color").putNull("tertiary_color");
        return role;
    }
}
