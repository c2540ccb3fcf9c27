package dev.greenroom.core.streak;

final class InMemoryToldTest extends ToldContract {
    private final InMemoryTold told = new InMemoryTold();

    @Override
    protected Told told() {
        return told;
    }
}
