package dev.greenroom.app.chat;

import dev.greenroom.app.StageApplication;
import dev.greenroom.core.question.QuestionConversation;
import dev.greenroom.core.testing.Surface;
import org.junit.jupiter.api.AfterAll;

final class QuestionInTheChatTest extends QuestionConversation {
    private static final StageApplication APPLICATION = ChatSurface.application();

    @AfterAll
    static void stop() {
        APPLICATION.close();
    }

    @Override
    protected Surface surface() {
        return new ChatSurface(APPLICATION.url());
    }
}
