package dev.greenroom.core.reviewer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.request.Platform;
import dev.greenroom.core.testing.Race;
import dev.greenroom.core.testing.Stub;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every store of decisions does. */
public abstract class ConsentsContract {
    private static final PersonId ADA = new PersonId("ada");
    private static final Consent YES = new Consent(true, "llm.example", Stub.MORNING);
    private static final Consent NO = new Consent(false, "other.example", Stub.MORNING.plusMillis(1));

    /** A store; two calls give two instances over the same data. */
    protected abstract Consents consents();

    @Test
    void nobodyAgreedWhoWasNeverAsked() {
        assertThat(consents().find(Stub.COMMUNITY, ADA)).isEmpty();
    }

    @Test
    void theLastDecisionHoldsForThePersonInTheCommunity() {
        consents().save(Stub.COMMUNITY, ADA, YES);
        assertThat(consents().find(Stub.COMMUNITY, ADA)).contains(YES);
        assertThat(consents().find(Stub.COMMUNITY, new PersonId("bob"))).isEmpty();
        assertThat(consents().find(new CommunityId(Platform.SLACK, "T2"), ADA)).isEmpty();
        consents().save(Stub.COMMUNITY, ADA, NO);
        assertThat(consents().find(Stub.COMMUNITY, ADA)).contains(NO);
    }

    @Test
    void racingDecisionsLeaveOneOfThemWhole() {
        var stores = List.of(consents(), consents());
        Race.of(16, run -> {
            stores.get(run % 2).save(Stub.COMMUNITY, ADA, run % 3 == 0 ? YES : NO);
            return run;
        });
        assertThat(consents().find(Stub.COMMUNITY, ADA)).get().isIn(YES, NO);
    }
}
