package dev.greenroom.core.board;

import dev.greenroom.core.request.Caller;
import dev.greenroom.core.request.Directory;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.request.PlatformUnavailable;
import dev.greenroom.core.request.Profile;
import dev.greenroom.core.text.OneLine;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Looks up the current display names of a few people, all at once. Thread-safe. */
final class Names {
    private final Directory directory;

    Names(Directory directory) {
        this.directory = directory;
    }

    /** The name of each, empty for those who are no longer in the community. */
    Map<PersonId, Optional<String>> of(Caller caller, Collection<PersonId> people) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = new HashMap<PersonId, Future<Optional<String>>>();
            for (PersonId person : people) {
                asked.computeIfAbsent(person, key -> threads.submit(() -> name(caller, person)));
            }
            var names = new HashMap<PersonId, Optional<String>>();
            asked.forEach((person, name) -> names.put(person, result(name)));
            return names;
        }
    }

    private Optional<String> name(Caller caller, PersonId person) {
        Optional<Profile> known = person.equals(caller.person()) ? caller.who().profile() : Optional.empty();
        return known.or(() -> directory.profile(caller.community(), person)).map(profile -> OneLine.of(profile.name()));
    }

    private static Optional<String> result(Future<Optional<String>> name) {
        try {
            return name.get();
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof PlatformUnavailable away) {
                throw away;
            }
            throw new IllegalStateException("a name could not be looked up", failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new PlatformUnavailable("interrupted while names were looked up", stopped);
        }
    }
}
