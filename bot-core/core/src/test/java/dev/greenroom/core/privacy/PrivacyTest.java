package dev.greenroom.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.reply.Plan;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
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
