package dev.greenroom.infra.redis;

import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.settings.CommunitySettings;
import dev.greenroom.core.settings.PersonSettings;
import dev.greenroom.core.settings.SettingsStore;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.redis.core.script.RedisScript;

/** What communities and people have set, in a hash each; what is not set has no field. */
public final class RedisSettings implements SettingsStore {
    private static final RedisScript<Long> REPLACE = Redis.script("replace-hash", Long.class);
    private static final RedisScript<Long> SWAP = Redis.script("swap-hash", Long.class);
    private static final int TRIES = 50;
    private final Redis redis;

    /** Over this Redis. */
    public RedisSettings(Redis redis) {
        this.redis = redis;
    }

    @Override
    public PersonSettings person(CommunityId community, PersonId person) {
        return person(load(Keys.of(community, person, "settings")));
    }

    private static PersonSettings person(Map<String, String> fields) {
        return new PersonSettings(read(fields, "zone", ZoneId::of), read(fields, "reminder", LocalTime::parse),
                !"hide".equals(fields.get("board")), !"off".equals(fields.get("streak")),
                read(fields, "interview", LocalDate::parse));
    }

    @Override
    public PersonSettings change(CommunityId community, PersonId person, UnaryOperator<PersonSettings> change) {
        String key = Keys.of(community, person, "settings");
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Map<String, String> before = load(key);
            PersonSettings next = change.apply(person(before));
            var arguments = new ArrayList<>(List.of(Integer.toString(before.size())));
            arguments.addAll(flat(before));
            arguments.addAll(flat(fields(next)));
            if (redis.run(SWAP, List.of(key), arguments) == 1) {
                return next;
            }
        }
        throw new IllegalStateException("settings kept changing while they were changed");
    }

    private static Map<String, String> fields(PersonSettings settings) {
        var fields = new HashMap<String, String>();
        settings.zone().ifPresent(zone -> fields.put("zone", zone.getId()));
        settings.reminder().ifPresent(time -> fields.put("reminder", time.toString()));
        settings.interview().ifPresent(date -> fields.put("interview", date.toString()));
        fields.put("board", settings.onBoard() ? "show" : "hide");
        fields.put("streak", settings.streak() ? "on" : "off");
        return fields;
    }

    @Override
    public CommunitySettings community(CommunityId community) {
        var fields = load(Keys.of(community, "settings"));
        return new CommunitySettings(read(fields, "zone", ZoneId::of), read(fields, "rest", days -> Arrays
                .stream(days.split(",")).filter(day -> !day.isEmpty()).map(DayOfWeek::valueOf)
                .collect(Collectors.toSet())));
    }

    @Override
    public void save(CommunityId community, CommunitySettings settings) {
        var fields = new HashMap<String, String>();
        settings.zone().ifPresent(zone -> fields.put("zone", zone.getId()));
        settings.restDays().ifPresent(days -> fields.put("rest",
                days.stream().sorted().map(DayOfWeek::name).collect(Collectors.joining(","))));
        fields.put("version", "1");
        store(Keys.of(community, "settings"), fields);
    }

    private Map<String, String> load(String key) {
        return redis.ask(template -> template.<String, String>opsForHash().entries(key));
    }

    /** Replaces the whole hash at once. */
    private void store(String key, Map<String, String> fields) {
        redis.run(REPLACE, List.of(key), flat(fields));
    }

    private static List<String> flat(Map<String, String> fields) {
        return fields.entrySet().stream().flatMap(field -> Stream.of(field.getKey(), field.getValue())).toList();
    }

    private static <T> Optional<T> read(Map<String, String> fields, String name, Function<String, T> reader) {
        return Optional.ofNullable(fields.get(name)).map(reader);
    }
}
