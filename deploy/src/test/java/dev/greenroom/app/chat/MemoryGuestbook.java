package dev.greenroom.app.chat;

import dev.greenroom.core.request.PersonId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A guestbook that forgets with the process. Thread-safe. */
public final class MemoryGuestbook implements Guestbook {
    private final Map<PersonId, Guest> guests = new LinkedHashMap<>();

    @Override
    public synchronized Guest sign(PersonId person, String name) {
        boolean admin = guests.isEmpty() || find(person).map(Guest::admin).orElse(false);
        var guest = new Guest(person, name, admin);
        guests.put(person, guest);
        return guest;
    }

    @Override
    public synchronized Optional<Guest> find(PersonId person) {
        return Optional.ofNullable(guests.get(person));
    }
}
