package dev.greenroom.app.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.post.Outbox.Lookup;
import dev.greenroom.core.post.Posting;
import dev.greenroom.core.reply.Card;
import dev.greenroom.core.request.ChannelId;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.request.Place;
import dev.greenroom.core.text.RichText;
import java.time.Instant;
import java.time.InstantSource;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ChatOutboxTest {
    private static final Place GENERAL = new Place(LocalDirectory.COMMUNITY, Hall.GENERAL);
    private static final PersonId ADA = new PersonId("ada");
    private static final PersonId BEN = new PersonId("ben");

    private final Hall hall = new Hall();
    private final ChatOutbox outbox = new ChatOutbox(hall, InstantSource.fixed(Instant.EPOCH));

    @Test
    void theSameMarkIsPostedOnceAndFoundAgain() {
        assertThat(outbox.find(GENERAL, "mark", Instant.EPOCH)).isEqualTo(new Lookup.Absent());

        assertThat(outbox.post(GENERAL, card("one"), "mark")).isEqualTo(new Posting.Posted("mark"));
        assertThat(outbox.post(GENERAL, card("two"), "mark")).isEqualTo(new Posting.Posted("mark"));

        assertThat(hall.history(ADA, Hall.GENERAL)).singleElement().extracting(Shown::html).isEqualTo("<p>one</p>");
        assertThat(outbox.find(GENERAL, "mark", Instant.EPOCH)).isEqualTo(new Lookup.Found("mark"));
    }

    @Test
    void anUpdateTakesThePlaceOfThePost() {
        outbox.post(GENERAL, card("one"), "mark");
        outbox.update(GENERAL, "mark", card("two"));

        assertThat(hall.history(ADA, Hall.GENERAL)).singleElement().extracting(Shown::html).isEqualTo("<p>two</p>");
    }

    @Test
    void aDirectMessageIsForOnePersonAlone() {
        outbox.direct(LocalDirectory.COMMUNITY, ADA, card("psst"), "mark");

        assertThat(hall.history(ADA, Hall.GENERAL)).singleElement().extracting(Shown::onlyYou).isEqualTo(true);
        assertThat(hall.history(BEN, Hall.GENERAL)).isEmpty();
    }

    @Test
    void aChatThatIsFullOfChannelsRefusesAnother() {
        IntStream.range(1, 20).forEach(number -> hall.open(new ChannelId("c" + number)));

        assertThat(outbox.post(new Place(LocalDirectory.COMMUNITY, new ChannelId("another")), card("one"), "mark"))
                .isInstanceOf(Posting.Refused.class);
    }

    @Test
    void aChannelRemembersItsLatestMessages() {
        IntStream.range(0, 700).forEach(number -> outbox.post(GENERAL, card("m" + number), "mark" + number));

        assertThat(hall.find(Hall.GENERAL, "mark199")).isEmpty();
        assertThat(hall.find(Hall.GENERAL, "mark200")).isPresent();
        assertThat(hall.history(ADA, Hall.GENERAL)).hasSize(100).last().extracting(Shown::html)
                .isEqualTo("<p>m699</p>");
    }

    private static Card card(String text) {
        return Card.of(RichText.literal(text));
    }
}
