package dev.greenroom.app.chat;

import dev.greenroom.app.StageApplication;
import dev.greenroom.core.daily.DailyConversation;
import dev.greenroom.core.daily.SampleDaily;
import dev.greenroom.core.request.Directory;
import dev.greenroom.core.request.Platform;
import dev.greenroom.core.testing.Surface;

/** Who comes first is the admin, so each conversation has an application of its own. */
final class DailyInTheChatTest extends DailyConversation {
    @Override
    protected SampleDaily daily() {
        return new SampleDaily(Platform.LOCAL);
    }

    @Override
    protected Surface surface(SampleDaily daily) {
        var application = StageApplication.start(seal -> daily.catalogue());
        daily.on(application.part(ChatOutbox.class), application.part(Directory.class));
        var chat = new ChatSurface(application.url());
        return new Surface() {
            @Override
            public Person person(String name) {
                return chat.person(name);
            }

            @Override
            public void close() {
                chat.close();
                application.close();
            }
        };
    }
}
