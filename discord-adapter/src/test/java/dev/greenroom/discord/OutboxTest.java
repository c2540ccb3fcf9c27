package dev.greenroom.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.post.Outbox;
import dev.greenroom.core.post.Posting;
import dev.greenroom.core.reply.Action;
import dev.greenroom.core.reply.Button;
import dev.greenroom.core.reply.Card;
import dev.greenroom.core.reply.Row;
import dev.greenroom.core.request.ChannelId;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.request.Place;
import dev.greenroom.core.request.Platform;
import dev.greenroom.core.text.RichText;
import dev.greenroom.discord.fake.FakeDiscord;
import dev.greenroom.discord.fake.FakePerson;
import dev.greenroom.discord.fake.VisibleMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutboxTest {
    private final OnFakeDiscord greenroom = OnFakeDiscord.connected();
    private final FakeDiscord discord = greenroom.discord;
    private final Outbox outbox = greenroom.adapter.outbox();
    private final CommunityId community = new CommunityId(Platform.DISCORD, discord.guildId());
    private final Place place = new Place(community, new ChannelId(discord.channelId("random")));
    private final FakePerson ada = discord.person("1001").in("random");

    @AfterEach
    void close() {
        greenroom.close();
    }

    private Card card(String text, String mark) {
        return Card.of(RichText.literal(text),
                Row.of(Button.primary("Answer", Echo.SEAL.seal(community, Action.of("update", mark)))));
    }

    private List<String> texts() {
        return ada.sees().stream().map(VisibleMessage::text).toList();
    }

    @Test
    void everybodySeesAPost() {
        var posting = outbox.post(place, card("Question of the <@1001> day", "slot-1"), "slot-1");

        assertThat(posting).isEqualTo(new Posting.Posted(ada.sees().getLast().id()));
        assertThat(texts()).containsExactly("Question of the <@1001> day");
        assertThat(discord.pings()).isEmpty();
    }

    @Test
    void theSameMarkPostsOnce() {
        var first = outbox.post(place, card("Question", "slot-1"), "slot-1");
        var second = outbox.post(place, card("Question", "slot-1"), "slot-1");

        assertThat(second).isEqualTo(first);
        assertThat(texts()).hasSize(1);
    }

    @Test
    void aPostCanBeReplacedAndRepliedTo() {
        String id = posted(outbox.post(place, card("0 answers", "slot-1"), "slot-1"));

        assertThat(outbox.update(place, id, card("1 answer", "slot-1"))).isEqualTo(new Posting.Posted(id));
        assertThat(outbox.reply(place, id, card("The answer", "x"))).isInstanceOf(Posting.Posted.class);
        assertThat(texts()).containsExactly("1 answer", "The answer");
    }

    @Test
    void aPersonIsWrittenToDirectly() {
        var posting = outbox.direct(community, new PersonId("1001"), card("For you", "x"), "reminder-1");

        assertThat(posting).isInstanceOf(Posting.Posted.class);
        assertThat(ada.inDirectMessages().sees()).extracting(VisibleMessage::text).containsExactly("For you");
    }

    @Test
    void aPersonIsTakenAsideIntoAPrivateThreadWhoseButtonsWork() {
        var posting = aside(Optional.empty(), card("For you", "x")).posting();

        assertThat(posting).isInstanceOf(Posting.Posted.class);
        var inside = ada.inTheirThread();
        assertThat(inside.sees()).extracting(VisibleMessage::text).containsExactly("For you");
        assertThat(ada.sees()).isEmpty();
        inside.presses(inside.sees().getLast(), "Answer").settled();
    }

    @Test
    void whatFollowsInAThreadOfOnesOwnStaysThere() {
        var button = Button.primary("Answer", Echo.SEAL.seal(community, Action.of("alone")));
        aside(Optional.empty(), Card.of(RichText.literal("x"), Row.of(button)));
        var inside = ada.inTheirThread();
        inside.presses(inside.sees().getLast(), "Answer").settled();
        assertThat(inside.sees().getLast().text()).contains("alone");
        assertThat(inside.sees().getLast().ephemeral()).isFalse();
        inside.types("/echo").settled();
        assertThat(inside.sees().getLast().ephemeral()).isTrue();
    }

    @Test
    void aConversationGoesOnInItsThread() {
        var first = aside(Optional.empty(), card("Question 1", "x"));
        var second = aside(first.where(), card("Question 2", "y"));

        assertThat(second.where()).isPresent().isEqualTo(first.where());
        assertThat(discord.openThreads()).hasSize(1);
        assertThat(ada.inTheirThread().sees()).extracting(VisibleMessage::text).containsExactly("Question 1",
                "Question 2");
    }

    @Test
    void whereItsThreadIsGoneThereIsANewOne() {
        var posting = aside(Optional.of(new ChannelId("900000000000009999")), card("Question 2", "y"));

        assertThat(posting.posting()).isInstanceOf(Posting.Posted.class);
        assertThat(posting.where()).isNotEqualTo(Optional.of(new ChannelId("900000000000009999"))).isPresent();
        assertThat(ada.inTheirThread().sees()).hasSize(1);
    }

    private Outbox.Aside aside(Optional<ChannelId> before, Card card) {
        return outbox.aside(place, new Outbox.Beside(new PersonId("1001"), "Mock interview", before), card);
    }

    @Test
    void aThreadInWhichNothingCouldBeSaidIsNotLeftBehind() {
        discord.faults().answer("PUT channels/.*/thread-members/.*", 1, 403, 50013);
        assertThat(aside(Optional.empty(), card("For you", "x")).posting())
                .isInstanceOf(Posting.Refused.class);
        assertThat(discord.openThreads()).isEmpty();
    }

    @Test
    void whereThreadsAreNotAllowedNobodyIsTakenAside() {
        discord.faults().answer("POST channels/.*/threads", 1, 403, 50013);

        assertThat(aside(Optional.empty(), card("For you", "x")).posting())
                .isInstanceOf(Posting.Refused.class);
        assertThat(ada.sees()).isEmpty();
    }

    @Test
    void aPostIsFoundByTheMarkInItsButtons() {
        String id = posted(outbox.post(place, card("Question", "slot-1"), "another"));

        assertThat(outbox.find(place, "slot-1", Instant.EPOCH)).isEqualTo(new Outbox.Lookup.Found(id));
        assertThat(outbox.find(place, "slot-2", Instant.EPOCH)).isEqualTo(new Outbox.Lookup.Absent());
    }

    @Test
    void aDeletedChannelIsARefusalForGood() {
        discord.deleteChannel("random");

        assertThat(outbox.post(place, card("Question", "slot-1"), "slot-1"))
                .isInstanceOfSatisfying(Posting.Refused.class, refused -> {
                    assertThat(refused.forGood()).isTrue();
                    assertThat(refused.reason()).contains("10003");
                });
    }

    @ParameterizedTest
    @CsvSource({"403, 50013, true", "403, 50001, true", "404, 10003, true", "403, 40001, false", "403, 0, false",
        "404, 0, false"})
    void onlyWhatTheChannelRefusesIsForGood(int status, int code, boolean forGood) {
        discord.faults().answer("(POST|GET) channels/.*/messages", 2, status, code);

        assertThat(outbox.post(place, card("Question", "slot-1"), "slot-1"))
                .isInstanceOfSatisfying(Posting.Refused.class,
                        refused -> assertThat(refused.forGood()).isEqualTo(forGood));
        assertThat(outbox.find(place, "slot-1", Instant.EPOCH))
                .isInstanceOfSatisfying(Outbox.Lookup.CannotTell.class,
                        silent -> assertThat(silent.forGood()).isEqualTo(forGood));
    }

    @Test
    void aMessageThatDiscordDoesNotTakeIsUnfit() {
        discord.faults().answer("POST channels/.*/messages", 1, 400, 50035);

        assertThat(outbox.post(place, card("Question", "slot-1"), "slot-1")).isInstanceOf(Posting.Unfit.class);
    }

    @Test
    void aThreadThatWasArchivedIsPostedToAndSearched() {
        Place thread = new Place(community, new ChannelId(discord.archivedThread("random", "Daily")));
        assertThat(outbox.find(thread, "slot-1", Instant.EPOCH)).isEqualTo(new Outbox.Lookup.Absent());

        String id = posted(outbox.post(thread, card("Question", "slot-1"), "slot-1"));
        assertThat(outbox.find(thread, "slot-1", Instant.EPOCH)).isEqualTo(new Outbox.Lookup.Found(id));
    }

    @Test
    void aRateLimitSaysWhenToComeBack() {
        discord.faults().rateLimit("POST channels/.*/messages", 1, Duration.ofSeconds(7));

        assertThat(outbox.post(place, card("Question", "slot-1"), "slot-1"))
                .isInstanceOfSatisfying(Posting.Later.class,
                        later -> assertThat(later.delay()).isBetween(Duration.ofSeconds(5), Duration.ofSeconds(8)));
    }

    @Test
    void aConnectionThatBreaksAfterSendingLeavesOnePostThatIsFound() {
        discord.faults().breakAfter("POST channels/.*/messages", 5);
        var posting = outbox.post(place, card("Question", "slot-1"), "slot-1");

        assertThat(posting).isInstanceOf(Posting.Unknown.class);
        assertThat(texts()).hasSize(1);
        assertThat(outbox.find(place, "slot-1", Instant.EPOCH)).isInstanceOf(Outbox.Lookup.Found.class);
    }

    @Test
    void aServerErrorMayHavePosted() {
        discord.faults().answer("POST channels/.*/messages", 1, 500, 0);

        assertThat(outbox.post(place, card("Question", "slot-1"), "slot-1")).isInstanceOf(Posting.Unknown.class);
    }

    @Test
    void whatIsNoLongerWantedIsNotSentAndCountsAsNotReached() {
        assertThat(outbox.post(place, card("Question", "slot-1"), "slot-1", () -> false))
                .isInstanceOf(Posting.Unreachable.class);
        assertThat(discord.calls("POST channels/.*/messages")).isEmpty();

        assertThat(outbox.post(place, card("Question", "slot-1"), "slot-1", () -> true))
                .isInstanceOf(Posting.Posted.class);
        assertThat(texts()).hasSize(1);
    }

    @Test
    void whatWasSentOnceMayBeThereAlthoughItIsNotSentAgain() {
        discord.faults().answer("POST channels/.*/messages", 1, 504, 0);
        var asked = new AtomicInteger();

        assertThat(outbox.post(place, card("Question", "slot-1"), "slot-1", () -> asked.incrementAndGet() == 1))
                .isInstanceOf(Posting.Unknown.class);
        assertThat(asked).hasValueGreaterThan(1);
    }

    @Test
    void aPostWhoseSecondPartIsRefusedIsPosted() {
        discord.faults().pass("POST channels/.*/messages", 1);
        discord.faults().answer("POST channels/.*/messages", 1, 403, 50013);

        assertThat(outbox.post(place, card("long ".repeat(1_000), "slot-1"), "slot-1"))
                .isEqualTo(new Posting.Posted(ada.sees().getFirst().id()));
    }

    @Test
    void withoutDiscordNothingWasPosted() {
        discord.goAway();

        assertThat(outbox.post(place, card("Question", "slot-1"), "slot-1"))
                .isInstanceOfAny(Posting.Unreachable.class, Posting.Unknown.class);
        assertThat(outbox.find(place, "slot-1", Instant.EPOCH)).isInstanceOf(Outbox.Lookup.CannotTell.class);
    }

    @Test
    void whoStandsByReachesNobody() {
        greenroom.adapter.stop();

        assertThat(outbox.post(place, card("Question", "slot-1"), "slot-1"))
                .isEqualTo(new Posting.Unreachable("not connected"));
    }

    @ParameterizedTest
    @ValueSource(ints = {4004, 4014})
    void onceASessionIsRefusedNothingIsSentAndNothingCountsAsPerhapsSent(int code) {
        discord.closeGateway(code);
        discord.await("a refusal", () -> greenroom.adapter.health() instanceof DiscordHealth.Refused);

        assertThat(outbox.ready()).isFalse();
        assertThat(outbox.post(place, card("Question", "slot-1"), "slot-1")).isInstanceOf(Posting.Unreachable.class);
        assertThat(outbox.direct(community, new PersonId("1"), card("For you", "x"), "x"))
                .isInstanceOf(Posting.Unreachable.class);
    }

    private static String posted(Posting posting) {
        assertThat(posting).isInstanceOf(Posting.Posted.class);
        return ((Posting.Posted) posting).message();
    }
}
