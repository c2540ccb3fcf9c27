package dev.greenroom.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.reply.Plan;
import dev.greenroom.core.reply.Reply;
import dev.greenroom.core.request.Caller;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.request.Place;
import dev.greenroom.core.request.Platform;
import dev.greenroom.core.request.Request;
import dev.greenroom.core.command.Catalogue;
import dev.greenroom.core.testing.CoreSurface;
import dev.greenroom.core.testing.SampleDesk;
import dev.greenroom.core.testing.Stub;
import dev.greenroom.core.testing.Surface;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** /prep export and /prep forget as people see them. */
final class PrivacyTest {
    private final List<PersonId> erased = new ArrayList<>();
    private final Catalogue catalogue = new Catalogue(
            List.of(new PrivacyFeature(new Remembered(), Stub.seal()).feature()));
    private final Surface.Person ada = new CoreSurface(SampleDesk.desk(catalogue), () -> Stub.MORNING).person("ada");

    @Test
    void theExportIsOneFileForThePersonAlone() {
        ada.types("/prep export");
        assertThat(ada.last().alone()).isTrue();
        assertThat(ada.last().text()).contains("[greenroom-2026-11-20.json]", "\"everything\"");
    }

    @Test
    void forgettingOpensAFormAtOnce() {
        assertThat(SampleDesk.desk(catalogue)
                .plan(new Request.Line(Stub.caller("ada", Stub.MORNING), "prep forget"))).isInstanceOf(Plan.Open.class);
    }

    @Test
    void onlyTheWordItselfDeletes() {
        ada.types("/prep forget");
        ada.submits(Map.of("word", "yes, please"));
        assertThat(ada.last().text()).contains("Nothing was deleted", "forget");
        assertThat(erased).isEmpty();
        ada.types("/prep forget");
        ada.submits(Map.of("word", " Forget "));
        assertThat(ada.last().text()).contains("In this community I know nothing about you any more");
        assertThat(erased).containsExactly(new PersonId("ada"));
    }

    @ParameterizedTest
    @EnumSource(Platform.class)
    void bothSayHowFarTheyReach(Platform platform) {
        var here = Stub.caller("ada", Stub.MORNING);
        var caller = new Caller(new Place(new CommunityId(platform, "C1"), here.place().channel()), here.who(),
                here.locale(), here.occasion());
        var desk = SampleDesk.desk(catalogue);
        var form = (Plan.Open) desk.plan(new Request.Line(caller, "prep forget"));
        var file = (Plan.Work) desk.plan(new Request.Line(caller, "prep export"));
        String reach = platform == Platform.DISCORD ? "in every server we share" : "about this community";
        assertThat(form.form().intro().plain()).contains(reach);
        assertThat(((Reply.Attachment) file.task().run()).text().plain())
                .contains(platform == Platform.DISCORD ? "from every server we share" : "in this community");
    }

    private final class Remembered implements PersonalData {
        @Override
        public String export(CommunityId community, PersonId person, Instant at) {
            return "{\"everything\": 1}";
        }

        @Override
        public void erase(CommunityId community, PersonId person) {
            erased.add(person);
        }
    }
}
