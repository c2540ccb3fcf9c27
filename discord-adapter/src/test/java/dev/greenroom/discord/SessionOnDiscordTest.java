package dev.greenroom.discord;

import dev.greenroom.core.testing.SessionConversation;
import dev.greenroom.core.testing.Sessions;
import dev.greenroom.core.testing.Stub;
import dev.greenroom.core.testing.Surface;

final class SessionOnDiscordTest extends SessionConversation {
    @Override
    protected Surface surface() {
        return new DiscordSurface(() -> Stub.MORNING, people -> new Sessions().catalogue);
    }
}
