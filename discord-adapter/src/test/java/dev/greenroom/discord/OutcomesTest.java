package dev.greenroom.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.post.Posting;
import java.lang.reflect.Proxy;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Stream;
import net.dv8tion.jda.api.JDA;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class OutcomesTest {
    private static final JDA SOME = (JDA) Proxy.newProxyInstance(JDA.class.getClassLoader(), new Class<?>[]{JDA.class},
            (proxy, method, arguments) -> {
                throw new UnsupportedOperationException(method.getName());
            });

    static Stream<RuntimeException> rejections() {
        var rejected = new RejectedExecutionException("The Requester has been stopped!");
        return Stream.of(rejected, new CompletionException(rejected));
    }

    @ParameterizedTest
    @MethodSource("rejections")
    void whatAConnectionThatIsOverRejectsWasNotSent(RuntimeException rejection) {
        assertThat(outcome(rejection)).isInstanceOf(Posting.Unreachable.class);
    }

    @Test
    void whatNobodyExpectedMayHaveBeenSent() {
        assertThat(outcome(new IllegalStateException())).isInstanceOf(Posting.Unknown.class);
    }

    private static Posting outcome(RuntimeException failure) {
        return Outcomes.of(Optional.of(SOME), live -> {
            throw failure;
        });
    }
}
