package dev.greenroom.app.chat;

import dev.greenroom.app.StageApplication;
import dev.greenroom.core.answer.AnswerConversation;
import dev.greenroom.core.testing.Surface;
import org.junit.jupiter.api.AutoClose;

final class AnswerInTheChatTest extends AnswerConversation {
    @AutoClose
    private static final StageApplication APPLICATION = ChatSurface.application();

    @Override
    protected Surface surface() {
        return new ChatSurface(APPLICATION.url());
    }
}
