package dev.greenroom.slack;

import dev.greenroom.core.question.QuestionConversation;
import dev.greenroom.core.testing.Surface;

final class QuestionOnSlackTest extends QuestionConversation {
    @Override
    protected Surface surface() {
        return new SlackSurface();
    }
}
