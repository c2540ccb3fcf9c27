package dev.greenroom.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.dv8tion.jda.api.JDA;
import org.junit.jupiter.api.Test;

/** The end of a connection that holds its own lock while it connects again, as JDA does. */
final class ConnectionTest {
    private final List<String> calls = new ArrayList<>();

    private JDA refusing(Set<String> methods) {
        return (JDA) Proxy.newProxyInstance(JDA.class.getClassLoader(), new Class<?>[]{JDA.class},
                (proxy, method, arguments) -> {
                    calls.add(method.getName());
                    if (methods.contains(method.getName())) {
                        throw new IllegalStateException("Could not acquire lock in a reasonable timeframe!");
                    }
                    return method.getReturnType() == boolean.class ? true : null;
                });
    }

    @Test
    void whatDoesNotEndInOrderEndsByForceAndDoesNotConnectAgain() {
        Connection.shutDown(refusing(Set.of("shutdown")));

        assertThat(calls).containsExactly("setAutoReconnect", "shutdown", "shutdownNow");
    }

    @Test
    void whatDoesNotEndByForceEitherHoldsUpNobody() {
        Connection.shutDown(refusing(Set.of("shutdown", "shutdownNow")));

        assertThat(calls).startsWith("setAutoReconnect");
    }

    @Test
    void whatEndsInOrderIsLeftAlone() {
        Connection.shutDown(refusing(Set.of()));

        assertThat(calls).containsExactly("setAutoReconnect", "shutdown", "awaitShutdown");
    }
}
