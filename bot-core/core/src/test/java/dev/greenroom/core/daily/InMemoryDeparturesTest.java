package dev.greenroom.core.daily;

final class InMemoryDeparturesTest extends DeparturesContract {
    private final InMemoryDepartures departures = new InMemoryDepartures();

    @Override
    protected Departures departures() {
        return departures;
    }
}
