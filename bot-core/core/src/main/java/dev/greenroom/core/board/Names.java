package dev.greenroom.core.board;

import dev.greenroom.core.request.Caller;
import dev.greenroom.core.request.Directory;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.request.PlatformUnavailable;
import dev.greenroom.core.request.Profile;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Looks up the current display names of a few people, all at once. Thread-safe. */
final class Names {
    private static final int LONGEST = 40;
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
        return known.or(() -> directory.profile(caller.community(), person)).map(profile -> line(profile.name()));
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

    /** A name on one line, without characters that turn the rest of it round, cut where it is too long. */
    static String line(String name) {
        String line = name.replaceAll("[\\s\\p{Cntrl}]+", " ").replaceAll("[\u202A-\u202E\u2066-\u2069]", "").strip();
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
