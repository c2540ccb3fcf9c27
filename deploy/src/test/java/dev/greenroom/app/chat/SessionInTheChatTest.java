package dev.greenroom.app.chat;

import dev.greenroom.app.StageApplication;
import dev.greenroom.core.testing.SessionConversation;
import dev.greenroom.core.testing.Sessions;
import dev.greenroom.core.testing.Surface;
import org.junit.jupiter.api.AutoClose;

final class SessionInTheChatTest extends SessionConversation {
    @AutoClose
    private static final StageApplication APPLICATION = StageApplication.start(seal -> new Sessions().catalogue);

    @Override
    protected Surface surface() {
        return new ChatSurface(APPLICATION.url());
    }
}
