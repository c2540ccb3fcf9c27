package dev.greenroom.slack;

import dev.greenroom.core.board.BoardConversation;
import dev.greenroom.core.testing.Surface;

final class BoardOnSlackTest extends BoardConversation {
    @Override
    protected Surface surface() {
        return new SlackSurface();
    }
}
