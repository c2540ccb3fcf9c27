package dev.greenroom.discord;

import dev.greenroom.core.question.QuestionConversation;
import dev.greenroom.core.testing.Stub;
import dev.greenroom.core.testing.Surface;

final class QuestionOnDiscordTest extends QuestionConversation {
    @Override
    protected Surface surface() {
        return new DiscordSurface(() -> Stub.MORNING);
    }
}
