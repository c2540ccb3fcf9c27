package dev.greenroom.core.answer;

import dev.greenroom.core.testing.CoreSurface;
import dev.greenroom.core.testing.SampleDesk;
import dev.greenroom.core.testing.Stub;
import dev.greenroom.core.testing.Surface;

final class CoreAnswerTest extends AnswerConversation {
    @Override
    protected Surface surface() {
        return new CoreSurface(SampleDesk.desk(SampleDesk.catalogue()), () -> Stub.MORNING);
    }
}
