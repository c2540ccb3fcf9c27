package dev.greenroom.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.support.StaticApplicationContext;

final class AfterStartTest {
    private final AfterStart afterStart = new AfterStart();

    @Test
    void nothingRunsBeforePeopleCanBeServed() throws InterruptedException {
        var run = new CountDownLatch(2);
        afterStart.run(run::countDown);
        assertThat(run.getCount()).isEqualTo(2);

        afterStart.onApplicationEvent(new ApplicationReadyEvent(new SpringApplication(), new String[0],
                new StaticApplicationContext(), Duration.ZERO));
        afterStart.run(run::countDown);

        assertThat(run.await(10, TimeUnit.SECONDS)).isTrue();
    }
}
