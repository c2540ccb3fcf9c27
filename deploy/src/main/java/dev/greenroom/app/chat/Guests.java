package dev.greenroom.app.chat;

import dev.greenroom.app.chat.Guestbook.Guest;
import dev.greenroom.core.request.PersonId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Who is known to this process: the guestbook, with the latest guests at hand while its store is away. Thread-safe. */
final class Guests {
    private static final int AT_HAND = 10_000;

    private final Guestbook guestbook;
    private final Map<PersonId, Guest> latest = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<PersonId, Guest> eldest) {
            return size() > AT_HAND;
        }
    };

    Guests(Guestbook guestbook) {
        this.guestbook = guestbook;
    }

    Guest sign(PersonId person, String name) {
        return remember(guestbook.sign(person, name));
    }

    Optional<Guest> find(PersonId person) {
        Optional<Guest> known = atHand(person);
        return known.isPresent() ? known : guestbook.find(person).map(this::remember);
    }

    private Optional<Guest> atHand(PersonId person) {
        synchronized (latest) {
            return Optional.ofNullable(latest.get(person));
        }
    }

    private Guest remember(Guest guest) {
        synchronized (latest) {
            latest.put(guest.person(), guest);
        }
        return guest;
    }
}
