package dev.greenroom.core.testing;

final class CoreSessionTest extends SessionConversation {
    @Override
    protected Surface surface() {
        return new Sessions().surface();
    }
}
