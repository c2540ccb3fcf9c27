package dev.greenroom.app.chat;

import dev.greenroom.app.StageApplication;
import dev.greenroom.core.question.QuestionConversation;
import dev.greenroom.core.testing.Surface;
import org.junit.jupiter.api.AutoClose;

final class QuestionInTheChatTest extends QuestionConversation {
    @AutoClose
    private static final StageApplication APPLICATION = ChatSurface.application();

    @Override
    protected Surface surface() {
        return new ChatSurface(APPLICATION.url());
    }
}
