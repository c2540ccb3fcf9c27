package dev.greenroom.discord.render;

import java.util.List;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;

/**
 * One message in components, within Discord's limits. Pictures and files ride along in it, so it can be sent only once.
 */
public record Rendered(List<MessageTopLevelComponent> components) {
    public Rendered {
        components = List.copyOf(components);
    }
}
