package dev.greenroom.core.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.reply.Plan.Acknowledgement;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.request.Platform;
import dev.greenroom.core.testing.Stub;
import dev.greenroom.core.text.RichText;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is different where Greenroom talks with one person directly. */
final class DirectTest {
    private static final PersonId ADA = new PersonId("ada");
    private final Seal seal = Stub.seal();

    @Test
    void buttonsSayWhichCommunityTheyAreAboutAndAreGoodForOnePersonOnly() {
        var community = new CommunityId(Platform.DISCORD, "900000000000000002");
        var card = Card.of(RichText.literal("For you"),
                Row.of(Button.plain("Go", seal.seal(community, Action.of("x.go", "1")))));
        var row = (Row.Buttons) new Direct(seal, community, ADA).card(card).rows().getFirst();
        String token = row.buttons().getFirst().token();
        assertThat(seal.openCarried(Platform.DISCORD, ADA, token))
                .contains(new Seal.Carried(community, Action.of("x.go", "1")));
        assertThat(seal.openCarried(Platform.DISCORD, new PersonId("bob"), token)).isEqualTo(Optional.empty());
        assertThat(seal.openCarried(Platform.SLACK, ADA, token)).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({"SLACK,PRIVATE,CHANNEL", "DISCORD,PRIVATE,CHANNEL", "LOCAL,PRIVATE,PRIVATE", "SLACK,UPDATE,UPDATE"})
    void answersStayWhereNobodyElseReads(Platform platform, Acknowledgement planned, Acknowledgement carriedOut) {
        var direct = new Direct(seal, new CommunityId(platform, "T1"), ADA);
        var plan = direct.plan(new Plan.Work(planned, () -> Reply.Notice.of("done")));
        assertThat(plan).isInstanceOfSatisfying(Plan.Work.class,
                work -> assertThat(work.acknowledgement()).isEqualTo(carriedOut));
    }
}
