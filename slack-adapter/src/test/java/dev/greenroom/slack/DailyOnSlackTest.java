package dev.greenroom.slack;

import dev.greenroom.core.daily.DailyConversation;
import dev.greenroom.core.daily.SampleDaily;
import dev.greenroom.core.request.Platform;
import dev.greenroom.core.testing.Surface;

final class DailyOnSlackTest extends DailyConversation {
    @Override
    protected SampleDaily daily() {
        return new SampleDaily(Platform.SLACK);
    }

    @Override
    protected Surface surface(SampleDaily daily) {
        return new SlackSurface(daily);
    }
}
