package dev.greenroom.core.board;

import dev.greenroom.core.testing.CoreSurface;
import dev.greenroom.core.testing.SampleDesk;
import dev.greenroom.core.testing.Stub;
import dev.greenroom.core.testing.Surface;

final class CoreBoardTest extends BoardConversation {
    @Override
    protected Surface surface() {
        CoreSurface[] surface = new CoreSurface[1];
        surface[0] = new CoreSurface(SampleDesk.desk(
                SampleDesk.catalogue((community, person) -> surface[0].profile(person))), () -> Stub.MORNING);
        return surface[0];
    }
}
