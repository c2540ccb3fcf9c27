package dev.greenroom.core.question;

import dev.greenroom.core.testing.CoreSurface;
import dev.greenroom.core.testing.SampleDesk;
import dev.greenroom.core.testing.Stub;
import dev.greenroom.core.testing.Surface;

final class CoreQuestionTest extends QuestionConversation {
    @Override
    protected Surface surface() {
        return new CoreSurface(SampleDesk.desk(SampleDesk.catalogue()), () -> Stub.MORNING);
    }
}
