package dev.greenroom.core.reviewer;

final class InMemoryConsentsTest extends ConsentsContract {
    private final InMemoryConsents consents = new InMemoryConsents();

    @Override
    protected Consents consents() {
        return consents;
    }
}
