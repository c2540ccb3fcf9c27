package dev.greenroom.core.board;

import dev.greenroom.core.testing.CoreSurface;
import dev.greenroom.core.testing.SampleDesk;
import dev.greenroom.core.testing.Stub;
import dev.greenroom.core.testing.Surface;

final class CoreBoardTest extends BoardConversation {
    @Override
    protected Surface surface() {
        return new CoreSurface(SampleDesk.desk(SampleDesk.catalogue()), () -> Stub.MORNING);
    }
}
