package dev.greenroom.app.chat;

import dev.greenroom.app.StageApplication;
import dev.greenroom.core.board.BoardConversation;
import dev.greenroom.core.request.Directory;
import dev.greenroom.core.testing.SampleDesk;
import dev.greenroom.core.testing.Surface;

/** Boards are of the whole community, so each conversation has an application of its own. */
final class BoardInTheChatTest extends BoardConversation {
    @Override
    protected Surface surface() {
        StageApplication[] application = new StageApplication[1];
        Directory directory = (community, person) -> application[0].part(Directory.class).profile(community, person);
        application[0] = StageApplication.start(seal -> SampleDesk.catalogue(directory));
        var chat = new ChatSurface(application[0].url());
        return new Surface() {
            @Override
            public Person person(String name) {
                return chat.person(name);
            }

            @Override
            public void close() {
                chat.close();
                application[0].close();
            }
        };
    }
}
