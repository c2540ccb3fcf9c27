package dev.greenroom.infra.redis;

import dev.greenroom.core.points.Period;
import dev.greenroom.core.points.Span;
import dev.greenroom.core.points.Award;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.infra.redis.Keys.Owner;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.data.redis.core.script.RedisScript;

/**
 * Recomputes totals, boards and the days of streaks from the records and compares. It may run beside the bot: a person
 * whose records change meanwhile is looked at again.
 */
public final class Audit {
    private static final RedisScript<Long> REPAIR = Redis.script("ledger", "repair", Long.class);
    private static final int ROUNDS = 20;

    private final Redis redis;
    private final Instant now;
    private final RedisSettings settings;

    /** An audit of this Redis as it stands at {@code now}. */
    public Audit(Redis redis, Instant now) {
        this.redis = redis;
        this.now = now;
        this.settings = new RedisSettings(redis);
    }

    /**
     * Compares everything and writes a line for each difference. What follows from the records of somebody who has one
     * that cannot be read is not known: that record is the difference then, and nothing of theirs is repaired.
     *
     * @param repair whether what is derived takes the place of what is stored
     * @return how many differences were found
     * @throws dev.greenroom.core.reply.StoreUnavailable if Redis cannot be reached
     */
    public int run(boolean repair, PrintWriter out) {
        int found = 0;
        int unreadable = 0;
        Set<Owner> people = people();
        var communities = new LinkedHashSet<CommunityId>();
        for (Owner owner : people) {
            communities.add(owner.community());
            Found theirs = person(owner, repair);
            theirs.differences.forEach(difference -> out.println(owner + ": " + difference));
            found += theirs.differences.size();
            unreadable += theirs.readable ? 0 : theirs.differences.size();
        }
        for (CommunityId community : communities) {
            var boards = new BoardAudit(redis, community, Span.all(now, zone(community)));
            List<String> differences = boards.differences(repair);
            differences.forEach(difference -> out.println(community + ": " + difference));
            found += differences.size();
        }
        out.println(people.size() + " people, " + found + (repair && unreadable == 0
                ? " differences repaired"
                : " differences" + (repair ? ", repaired but for " + unreadable + " unreadable records" : "")));
        out.flush();
        return found;
    }

    private ZoneId zone(CommunityId community) {
        return settings.community(community).zone().orElse(ZoneOffset.UTC);
    }

    private Set<Owner> people() {
        var keys = new TreeSet<String>();
        for (String name : List.of("awards", "activity", "totals", "days", "paid")) {
            redis.scan(Keys.everybodys(name), keys::add);
        }
        var people = new LinkedHashSet<Owner>();
        keys.forEach(key -> people.add(Keys.owner(key)));
        return people;
    }

    /**
     * What was found about a person.
     *
     * @param readable whether their records could be read; if not, those that could not are the differences
     */
    private record Found(List<String> differences, boolean readable) {}

    /** A line for each record that cannot be read, whoever wrote it. */
    private static List<String> unreadable(Map<String, String> awards, Set<String> activities) {
        var found = new ArrayList<String>();
        awards.forEach((field, value) -> {
            if (!isReadable(() -> AwardCode.read(AwardCode.id(field), value))) {
                found.add("unreadable record " + field);
            }
        });
        activities.stream()
                .filter(field -> !isReadable(() -> Derived.of(List.of(), List.of(field))))
                .forEach(field -> found.add("unreadable record " + field));
        return found;
    }

    /** A record that is none can fail in any way: by its length, a number, a date, a name that does not exist. */
    private static boolean isReadable(Runnable reading) {
        try {
            reading.run();
            return true;
        } catch (RuntimeException unreadable) {
            return false;
        }
    }

    private Found person(Owner owner, boolean repair) {
        for (int round = 1;; round++) {
            Map<String, String> awards = hash(owner, "awards");
            Map<String, String> activities = hash(owner, "activity");
            List<String> mistakes = unreadable(awards, activities.keySet());
            if (!mistakes.isEmpty()) {
                return new Found(mistakes, false);
            }
            List<Award> paid = awards.entrySet().stream()
                    .map(award -> AwardCode.read(AwardCode.id(award.getKey()), award.getValue())).toList();
            Derived derived = Derived.of(paid, activities.keySet());
            List<Period> live = Span.all(now, zone(owner.community()));
            List<String> differences = differences(owner, derived, live);
            boolean settled = differences.isEmpty() || (repair
                    ? repaired(owner, derived, live, List.of(Digest.of(awards), Digest.of(activities)))
                    : hash(owner, "awards").equals(awards)
                            && hash(owner, "activity").equals(activities));
            if (settled) {
                return new Found(differences, true);
            }
            if (round == ROUNDS) {
                return new Found(List.of("kept changing while it was looked at"), true);
            }
        }
    }

    private List<String> differences(Owner owner, Derived derived, List<Period> live) {
        var found = new ArrayList<String>();
        compare("points paid for the day", hash(owner, "paid"), derived.paid(), found);
        compare("score of", hash(owner, "totals"), derived.totals(), found);
        compare("activities of the day", hash(owner, "days"), derived.days(), found);
        boolean shown = settings.person(owner.community(), owner.person()).onBoard() && !isGone(owner);
        for (Period period : live) {
            String stored = score(owner.community(), "board:" + period.name(), owner.person());
            String right = shown ? derived.totals().getOrDefault(period.name(), "none") : "none";
            if (!stored.equals(right)) {
                found.add("place on the board " + period.name() + " is " + stored + ", the records say " + right);
            }
        }
        return found;
    }

    private static void compare(String what, Map<String, String> stored, Map<String, String> right,
            List<String> found) {
        var names = new TreeSet<>(stored.keySet());
        names.addAll(right.keySet());
        for (String name : names) {
            String is = stored.getOrDefault(name, "0");
            String says = right.getOrDefault(name, "0");
            if (!Objects.equals(is, says)) {
                found.add(what + " " + name + " is " + is + ", the records say " + says);
            }
        }
    }

    private boolean repaired(Owner owner, Derived derived, List<Period> live, List<String> digests) {
        var arguments = new ArrayList<>(List.of(Keys.stem(owner.community()), owner.person().id()));
        arguments.addAll(digests);
        var lists = Stream.of(derived.paid(), derived.totals(), derived.days())
                .map(hash -> hash.entrySet().stream()
                        .flatMap(entry -> Stream.of(entry.getKey(), entry.getValue())).toList())
                .toList();
        lists.forEach(list -> arguments.add(Integer.toString(list.size())));
        lists.forEach(arguments::addAll);
        arguments.addAll(BoardKeys.arguments(live, now));
        var keys = Stream.of("awards", "activity", "paid", "totals", "days")
                .map(name -> Keys.of(owner.community(), owner.person(), name)).toList();
        return redis.run(REPAIR, keys, arguments) == 1;
    }

    private Map<String, String> hash(Owner owner, String name) {
        return redis.ask(template -> template.<String, String>opsForHash()
                .entries(Keys.of(owner.community(), owner.person(), name)));
    }

    private boolean isGone(Owner owner) {
        return redis.ask(template -> Boolean.TRUE.equals(template.opsForSet()
                .isMember(Keys.of(owner.community(), "gone"), owner.person().id())));
    }

    private String score(CommunityId community, String board, PersonId person) {
        return redis.ask(template -> Optional.ofNullable(
                template.opsForZSet().score(Keys.of(community, board), person.id()))
                .map(score -> Long.toString(score.longValue())).orElse("none"));
    }
}
