package dev.greenroom.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.bank.Filter;
import dev.greenroom.core.daily.Fate;
import dev.greenroom.core.daily.Schedule;
import dev.greenroom.core.daily.Schedules.Change;
import dev.greenroom.core.daily.Slot;
import dev.greenroom.core.daily.Timing;
import dev.greenroom.core.request.ChannelId;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.request.Place;
import dev.greenroom.core.request.Platform;
import dev.greenroom.discord.fake.FakeDiscord;
import dev.greenroom.infra.redis.Redis;
import dev.greenroom.infra.redis.RedisHints;
import dev.greenroom.infra.redis.RedisSchedules;
import dev.greenroom.infra.redis.RedisSlots;
import dev.greenroom.slack.fake.FakeSlack;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Channels of both platforms that fall due at the same moment, before one program as operators run it, with its own Redis,
 * in front of a Slack and a Discord that keep their limits. People type meanwhile.
 */
final class Rush implements AutoCloseable {
    private static final ZoneId ZONE = ZoneOffset.UTC;
    /** For what the schedules take to be written. */
    private static final Duration AHEAD = Duration.ofSeconds(4);
    private static final Duration A_SCHEDULE = Duration.ofMillis(8);
    private static final Duration LOOK = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final FakeDiscord discord = FakeDiscord.start();
    private final FakeSlack slack = new FakeSlack(InstantSource.system());
    private final List<Place> places = new ArrayList<>();
    private final Program program;
    private final Redis redis;
    private final Typists typists;

    /** So many servers on Discord with so many channels each, and so many channels of a workspace on Slack. */
    record Crowd(int servers, int channelsEach, int slackChannels) {
        int onDiscord() {
            return servers * channelsEach;
        }
    }

    /**
     * What it came to.
     *
     * @param discord from the moment the posts were due to the last one there; {@code slack} the same
     * @param before  live bytes of the heap; {@code after} the same
     * @param waits   how long commands waited for their acknowledgement, in nanoseconds, sorted
     * @param late    how many posts came more than a minute after their time
     */
    record Result(Duration discord, Duration slack, long before, long after, Map<Platform, long[]> waits, long late) {}

    Rush(Path folder, Crowd crowd) throws IOException {
        slack.keepsLimits();
        slack.channel("C1", "general", true);
        slack.user("UADMIN", "Admin", true, "Europe/Berlin", "en-US");
        for (int channel = 0; channel < crowd.slackChannels(); channel++) {
            slack.channel("CR" + channel, "rush-" + channel, true);
            places.add(place(Platform.SLACK, FakeSlack.TEAM, "CR" + channel));
        }
        for (int server = 0; server < crowd.servers(); server++) {
            for (int channel = 0; channel < crowd.channelsEach(); channel++) {
                String guild = Long.toString(910_000_000_000_000_000L + server * 1_000L);
                String id = Long.toString(910_000_000_000_000_001L + server * 1_000L + channel);
                discord.channel(id, "rush-" + id, guild);
                places.add(place(Platform.DISCORD, guild, id));
            }
        }
        discord.keepsLimits();
        program = Program.start(folder,
                Map.of("SLACK_SIGNING_SECRET", FakeSlack.SECRET, "SLACK_BOT_TOKEN", FakeSlack.TOKEN, "SLACK_API_URL",
                        slack.apiUrl().toString(), "DISCORD_TOKEN", FakeDiscord.TOKEN, "DISCORD_API_URL",
                        discord.apiUrl().toString()));
        slack.deliversTo(program.url().resolve("/slack/events"));
        discord.awaitCommands();
        redis = EmbeddedStore.of(folder.resolve("data"));
        typists = new Typists(slack, discord);
    }

    private static Place place(Platform platform, String community, String channel) {
        return new Place(new CommunityId(platform, community), new ChannelId(channel));
    }

    /** Lets everything fall due and waits until it is posted. */
    Result run() throws IOException {
        typists.warmUp();
        var admin = discord.admin("300000000000000009");
        String noon = LocalTime.now(ZONE).plusHours(12).truncatedTo(ChronoUnit.MINUTES).toString();
        admin.types("/daily on time:" + noon + " zone:UTC days:all").settled();
        long before = Heap.live(program.handle());
        Instant due = Instant.now().plus(AHEAD).plus(A_SCHEDULE.multipliedBy(places.size()))
                .truncatedTo(ChronoUnit.SECONDS);
        LocalDate date = LocalDate.ofInstant(due, ZONE);
        places.forEach(place -> schedule(place, due));
        // The program did not see them come: a post wakes it, and it finds out what is next.
        admin.types("/daily now").settled();
        assertThat(Instant.now()).as("everything was set before it was due").isBefore(due);

        List<Instant> ends = new ArrayList<>();
        Map<Platform, long[]> waits = typists.typeUntil(() -> {
            if (ends.isEmpty() && reached(discord.posts(), Platform.DISCORD)) {
                ends.add(Instant.now());
            }
            return reached(discord.posts(), Platform.DISCORD) && reached(slack.posts(), Platform.SLACK);
        }, PATIENCE);
        Instant end = Instant.now();
        Instant discordEnd = ends.isEmpty() ? end : ends.getFirst();
        awaitEnded(date);
        long after = Heap.live(program.handle());
        var slots = new RedisSlots(redis);
        long late = places.stream().filter(place -> slots.find(place, date).orElseThrow().fate() instanceof Fate.Late)
                .count();
        // what is still on its way in the program would arrive now
        program.end();
        return new Result(Duration.between(due, discordEnd), Duration.between(due, end), before, after, waits, late);
    }

    private void schedule(Place place, Instant due) {
        var admin = new PersonId("1");
        var timing = new Timing(LocalTime.ofInstant(due, ZONE), ZONE, EnumSet.allOf(DayOfWeek.class));
        new RedisSchedules(redis).put(
                new Schedule(place, timing, Filter.ALL,
                        new Schedule.Origin(admin, Locale.ENGLISH, due.minusSeconds(60)), new Schedule.State.Active()),
                new Change(Instant.now(), admin, "on", place.channel().id(), ""));
        new RedisHints(redis).at(place.community(), due);
    }

    private boolean reached(Map<String, Integer> posts, Platform platform) {
        return of(platform).allMatch(place -> posts.containsKey(place.channel().id()));
    }

    private Stream<Place> of(Platform platform) {
        return places.stream().filter(place -> place.community().platform() == platform);
    }

    /** What was posted is written down soon after. */
    private void awaitEnded(LocalDate date) {
        var slots = new RedisSlots(redis);
        Predicate<Place> ended = place -> slots.find(place, date).map(Slot::ended).orElse(false);
        discord.await("every slot ends", () -> places.stream().allMatch(ended));
    }

    /** Every channel has one post, and no platform had to refuse anything. */
    void expectOneEachAndNoneTooFast() {
        var posts = new HashMap<>(discord.posts());
        posts.putAll(slack.posts());
        assertThat(places).allSatisfy(place -> assertThat(posts).containsEntry(place.channel().id(), 1));
        assertThat(discord.refusedAsTooFast()).as("429 of Discord, at most %d in a second", mostInASecond()).isZero();
        assertThat(slack.refusedAsTooFast()).as("429 of Slack").isZero();
    }

    int mostInASecond() {
        return discord.mostInASecond();
    }

    static void look() {
        LockSupport.parkNanos(LOOK.toNanos());
    }

    @Override
    public void close() {
        program.kill();
        discord.close();
        slack.close();
    }
}
