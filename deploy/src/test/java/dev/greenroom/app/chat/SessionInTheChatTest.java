package dev.greenroom.app.chat;

import dev.greenroom.app.StageApplication;
import dev.greenroom.core.testing.SessionConversation;
import dev.greenroom.core.testing.Sessions;
import dev.greenroom.core.testing.Surface;
import org.junit.jupiter.api.AfterAll;

final class SessionInTheChatTest extends SessionConversation {
    private static final StageApplication APPLICATION = StageApplication.start(seal -> new Sessions().catalogue);

    @AfterAll
    static void stop() {
        APPLICATION.close();
    }

    @Override
    protected Surface surface() {
        return new ChatSurface(APPLICATION.url());
    }
}
