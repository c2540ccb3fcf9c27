package dev.greenroom.discord;

import dev.greenroom.core.board.BoardConversation;
import dev.greenroom.core.testing.Stub;
import dev.greenroom.core.testing.Surface;

final class BoardOnDiscordTest extends BoardConversation {
    @Override
    protected Surface surface() {
        return new DiscordSurface(() -> Stub.MORNING);
    }
}
