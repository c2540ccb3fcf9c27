package dev.greenroom.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Configuration;

/** Starts only where virtual threads that wait for a class, and so keep their carriers, hold up no others. */
@Configuration(proxyBeanMethods = false)
class Jammed {
    private static final int WAITING = 100;

    Jammed() throws InterruptedException {
        var loading = new CountDownLatch(1);
        var door = new CountDownLatch(1);
        var slow = new ClassLoader() {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                loading.countDown();
                try {
                    door.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                throw new ClassNotFoundException(name);
            }
        };
        for (int thread = 0; thread < WAITING; thread++) {
            Thread.ofVirtual().start(() -> lookFor("nowhere.Class", slow));
        }
        loading.await();
        var another = new CountDownLatch(1);
        Thread.ofVirtual().start(another::countDown);
        try {
            assertThat(another.await(10, TimeUnit.SECONDS)).as("another virtual thread runs").isTrue();
        } finally {
            door.countDown();
        }
    }

    private static void lookFor(String name, ClassLoader loader) {
        try {
            Class.forName(name, false, loader);
        } catch (ClassNotFoundException expected) {
            // as nobody has it
        }
    }
}
