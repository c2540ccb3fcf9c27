package dev.greenroom.core.daily;

import dev.greenroom.core.request.Platform;
import dev.greenroom.core.request.Profile;
import dev.greenroom.core.testing.CoreSurface;
import dev.greenroom.core.testing.Surface;
import java.util.Optional;

final class CoreDailyTest extends DailyConversation {
    @Override
    protected SampleDaily daily() {
        return new SampleDaily(Platform.LOCAL);
    }

    @Override
    protected Surface surface(SampleDaily daily) {
        var surface = new CoreSurface(daily.desk(), daily::now);
        daily.on(surface.outbox(), (community, person) -> Optional
                .of(new Profile(person.id(), person.id().equals("admin"), Optional.empty())));
        return surface;
    }
}
