package dev.greenroom.discord;

import dev.greenroom.core.daily.DailyConversation;
import dev.greenroom.core.daily.SampleDaily;
import dev.greenroom.core.request.Platform;
import dev.greenroom.core.testing.Surface;

final class DailyOnDiscordTest extends DailyConversation {
    @Override
    protected SampleDaily daily() {
        return new SampleDaily(Platform.DISCORD);
    }

    @Override
    protected Surface surface(SampleDaily daily) {
        return new DiscordSurface(daily);
    }
}
