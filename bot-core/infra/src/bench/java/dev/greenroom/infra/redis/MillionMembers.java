package dev.greenroom.infra.redis;

import dev.greenroom.core.board.Boards.Cut;
import dev.greenroom.core.board.Standings;
import dev.greenroom.core.points.Period;
import dev.greenroom.core.points.Span;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.testing.Stub;
import io.lettuce.core.Range;
import io.lettuce.core.RedisClient;
import io.lettuce.core.api.async.RedisAsyncCommands;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.springframework.data.redis.core.DefaultTypedTuple;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.ZSetOperations.TypedTuple;

/**
 * A board of a million members as somebody in its middle sees it, and the bare commands that hold the same facts, of the
 * same server.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class MillionMembers {
    private static final int MEMBERS = 1_000_000;
    private static final int AT_ONCE = 10_000;
    /** A busy month: many share their points. */
    private static final int MOST_POINTS = 4_500;
    private static final Period MONTH = Span.MONTH.at(Stub.MORNING, ZoneOffset.UTC);
    private static final String BOARD = Keys.of(Stub.COMMUNITY, "board:" + MONTH.name());
    private static final Cut CUT = new Cut(10, 2);

    private StringRedisTemplate template;
    private RedisBoards boards;
    private RedisClient client;
    private RedisAsyncCommands<String, String> bare;
    private PersonId reader;

    /** Fills the board. */
    @Setup
    public void fill() {
        template = TestRedis.template();
        boards = new RedisBoards(new Redis(template, TestRedis.TIMEOUT));
        client = RedisClient.create("redis://127.0.0.1:" + TestRedis.port());
        bare = client.connect().async();
        var random = new Random(7);
        for (int from = 0; from < MEMBERS; from += AT_ONCE) {
            var rows = new HashSet<TypedTuple<String>>();
            for (int member = from; member < from + AT_ONCE; member++) {
                rows.add(new DefaultTypedTuple<>("U0" + member,
                        (double) BoardKeys.score(1 + random.nextInt(MOST_POINTS), random.nextInt(1_000_000_000))));
            }
            template.opsForZSet().add(BOARD, rows);
        }
        reader = new PersonId(template.opsForZSet().reverseRange(BOARD, MEMBERS / 2, MEMBERS / 2).iterator().next());
    }

    /** Lets the next benchmark begin with an empty server. */
    @TearDown
    public void empty() {
        template.delete(BOARD);
        client.shutdown();
    }

    /** The port of core: ranks, rows and those around the reader. */
    @Benchmark
    public Standings board() {
        return boards.people(Stub.COMMUNITY, MONTH, reader, CUT);
    }

    /**
     * The first rows, the reader's place and the rows around it, and how many are before each: in as few trips as it
     * takes, over a connection that is open already, with nothing between Lettuce and the caller.
     */
    @Benchmark
    public List<Object> bareCommands() throws ExecutionException, InterruptedException {
        var top = bare.zrevrangeWithScores(BOARD, 0, CUT.top() - 1L);
        var rank = bare.zrevrank(BOARD, reader.id());
        var score = bare.zscore(BOARD, reader.id());
        long place = rank.get();
        var around = bare.zrevrangeWithScores(BOARD, place - CUT.around(), place + CUT.around());
        var before = bare.zcount(BOARD, Range.from(Range.Boundary.excluding(score.get()), Range.Boundary.unbounded()));
        return List.of(top.get(), around.get(), before.get());
    }
}
