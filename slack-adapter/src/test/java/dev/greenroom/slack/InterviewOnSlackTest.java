package dev.greenroom.slack;

import dev.greenroom.core.interview.InterviewConversation;
import dev.greenroom.core.testing.Sessions;
import dev.greenroom.core.testing.Surface;

final class InterviewOnSlackTest extends InterviewConversation {
    @Override
    protected Surface surface() {
        return new SlackSurface(people -> new Sessions().catalogue);
    }
}
