package dev.greenroom.slack;

import dev.greenroom.core.testing.SessionConversation;
import dev.greenroom.core.testing.Sessions;
import dev.greenroom.core.testing.Surface;

final class SessionOnSlackTest extends SessionConversation {
    @Override
    protected Surface surface() {
        return new SlackSurface(people -> new Sessions().catalogue);
    }
}
