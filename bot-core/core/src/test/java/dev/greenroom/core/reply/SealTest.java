package dev.greenroom.core.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.Platform;
import dev.greenroom.core.testing.Stub;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class SealTest {
    private static final CommunityId OTHER = new CommunityId(Platform.SLACK, "test");
    private final Seal seal = Stub.seal();

    @Test
    void whatWasSealedComesBack() {
        var action = Action.of("q.show", "abc_DEF-1", "", 12);
        assertThat(seal.open(Stub.COMMUNITY, seal.seal(Stub.COMMUNITY, action))).contains(action);
    }

    @Test
    void anotherCommunityAnotherKeyOrAChangedLetterOpensNothing() {
        String token = seal.seal(Stub.COMMUNITY, Action.of("q.rate", "abc", 3));
        assertThat(seal.open(OTHER, token)).isEmpty();
        assertThat(new Seal(() -> new byte[]{1}).open(Stub.COMMUNITY, token)).isEmpty();
        assertThat(seal.open(Stub.COMMUNITY, token.replace("~3~", "~4~"))).isEmpty();
    }

    @Test
    void whatDoesNotFitAButtonIsRefused() {
        assertThatThrownBy(() -> seal.seal(Stub.COMMUNITY, Action.of("q.show", "x".repeat(100))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Action.of("q.show", "a~b")).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void nothingMadeUpOpens(@ForAll String token) {
        assertThat(seal.open(Stub.COMMUNITY, token)).isEmpty();
    }
}
