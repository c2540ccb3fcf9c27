package dev.greenroom.core.daily;

final class InMemoryHintsTest extends HintsContract {
    private final InMemoryHints hints = new InMemoryHints();

    @Override
    protected Hints hints() {
        return hints;
    }
}
