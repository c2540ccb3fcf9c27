package dev.greenroom.infra.quartz;

import dev.greenroom.core.daily.DailyTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.Properties;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobExecutionContext;
import org.quartz.JobKey;
import org.quartz.ObjectAlreadyExistsException;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;
import org.quartz.impl.StdSchedulerFactory;
import org.quartz.simpl.RAMJobStore;
import org.quartz.simpl.SimpleThreadPool;
import org.quartz.spi.TriggerFiredBundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Wakes an engine at the moments it asks for, and every minute in any case. It lives in memory on daemon threads and
 * knows nothing of what is due: a wake-up that is late, lost or doubled is made good by the next minute. Thread-safe.
 */
public final class Clockwork implements DailyTime.WakeUps {
    private static final Logger LOG = LoggerFactory.getLogger(Clockwork.class);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    /** Wake-ups within this time become one. */
    private static final Duration GRAIN = Duration.ofMillis(200);
    private static final JobKey WAKE = JobKey.jobKey("wake");
    private static final JobKey RECONCILE = JobKey.jobKey("reconcile");
    private static final TriggerKey EVERY_MINUTE = TriggerKey.triggerKey("every-minute");
    private static final int THREADS = 2;

    /** A clock that disagrees with the passing of time by this much was moved by somebody. */
    private static final Duration JUMP = Duration.ofSeconds(1);
    private static final Duration WATCH_EVERY = Duration.ofSeconds(10);

    private final InstantSource clock;
    private final InstantSource wall;
    private final LongSupplier counter;
    private final ScheduledExecutorService watch;
    private final Scheduler quartz;
    private volatile Duration ahead;
    private volatile Runnable wake = () -> {
    };
    private volatile Runnable reconcile = () -> {
    };

    /**
     * A clockwork that stands still.
     *
     * @param name  tells it apart from others in the same process
     * @param clock by which wake-ups are asked for; Quartz goes by the machine's, which may be another
     */
    public Clockwork(String name, InstantSource clock) {
        this(name, clock, InstantSource.system(), System::nanoTime);
    }

    Clockwork(String name, InstantSource clock, InstantSource wall, LongSupplier counter) {
        this.clock = clock;
        this.wall = wall;
        this.counter = counter;
        this.ahead = ahead();
        this.watch = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("greenroom-" + name + "-watch").daemon().factory());
        var settings = new Properties();
        settings.setProperty(StdSchedulerFactory.PROP_SCHED_INSTANCE_NAME, "greenroom-" + name);
        settings.setProperty(StdSchedulerFactory.PROP_SCHED_MAKE_SCHEDULER_THREAD_DAEMON, "true");
        settings.setProperty(StdSchedulerFactory.PROP_JOB_STORE_CLASS, RAMJobStore.class.getName());
        settings.setProperty(StdSchedulerFactory.PROP_THREAD_POOL_CLASS, SimpleThreadPool.class.getName());
        settings.setProperty(StdSchedulerFactory.PROP_THREAD_POOL_PREFIX + ".threadCount", Integer.toString(THREADS));
        settings.setProperty(StdSchedulerFactory.PROP_THREAD_POOL_PREFIX + ".makeThreadsDaemons", "true");
        try {
            quartz = new StdSchedulerFactory(settings).getScheduler();
            quartz.setJobFactory(this::job);
            quartz.addJob(job(Wake.class, WAKE), true);
        } catch (SchedulerException e) {
            throw new IllegalStateException("Quartz does not come up", e);
        }
    }

    /** Begins: from now on {@code reconcile} runs every minute, and {@code wake} when it was asked for. */
    @SuppressWarnings("FutureReturnValueIgnored") // watch() reports its failures itself
    public void start(Runnable wakeWork, Runnable reconcileWork) {
        this.wake = wakeWork;
        this.reconcile = reconcileWork;
        try {
            quartz.scheduleJob(job(Reconcile.class, RECONCILE), everyMinute());
            quartz.start();
            Future<?> unused = watch.scheduleWithFixedDelay(this::watch, WATCH_EVERY.toMillis(), WATCH_EVERY.toMillis(),
                    TimeUnit.MILLISECONDS);
        } catch (SchedulerException e) {
            throw new IllegalStateException("Quartz does not start", e);
        }
    }

    /**
     * Where somebody moved the machine's clock, Quartz waits for moments that are far away now; it begins anew, and the
     * next minute finds whatever is due. Does not throw: a timer never runs again what threw once.
     */
    void watch() {
        try {
            Duration now = ahead();
            if (now.minus(ahead).abs().compareTo(JUMP) > 0) {
                quartz.rescheduleJob(EVERY_MINUTE, everyMinute());
                ahead = now;
            }
        } catch (SchedulerException e) {
            LOG.error("Quartz does not go on after the clock was moved; tried again", e);
        } catch (Throwable bug) {
            LOG.error("the machine's clock is not watched; tried again", bug);
        }
    }

    /** How far the machine's clock is ahead of a counter that nobody can move. */
    private Duration ahead() {
        return Duration.between(Instant.EPOCH, wall.instant()).minusNanos(counter.getAsLong());
    }

    private static Trigger everyMinute() {
        return TriggerBuilder.newTrigger().withIdentity(EVERY_MINUTE).forJob(RECONCILE).startNow()
                .withSchedule(SimpleScheduleBuilder.simpleSchedule().withIntervalInMilliseconds(MINUTE.toMillis())
                        .repeatForever().withMisfireHandlingInstructionNextWithRemainingCount())
                .build();
    }

    /** Ends without waiting for what runs. */
    public void stop() {
        watch.shutdownNow();
        try {
            quartz.shutdown(false);
        } catch (SchedulerException e) {
            throw new IllegalStateException("Quartz does not stop", e);
        }
    }

    @Override
    @SuppressWarnings("JavaUtilDate") // Quartz knows no other
    public void at(Instant at) {
        Instant here = wall.instant().plus(Duration.between(clock.instant(), at));
        long tick = Math.ceilDiv(here.toEpochMilli(), GRAIN.toMillis());
        var key = TriggerKey.triggerKey("wake-" + tick);
        try {
            if (!quartz.isShutdown() && !quartz.checkExists(key)) {
                quartz.scheduleJob(TriggerBuilder.newTrigger().withIdentity(key).forJob(WAKE)
                        .startAt(Date.from(Instant.ofEpochMilli(tick * GRAIN.toMillis()))).build());
            }
        } catch (ObjectAlreadyExistsException e) {
            // somebody asked for the same moment at the same time
        } catch (SchedulerException e) {
            throw new IllegalStateException("Quartz takes no wake-up", e);
        }
    }

    private Job job(TriggerFiredBundle bundle, Scheduler scheduler) {
        return bundle.getJobDetail().getKey().equals(WAKE) ? new Wake(wake) : new Reconcile(reconcile);
    }

    private static JobDetail job(Class<? extends Job> type, JobKey key) {
        return JobBuilder.newJob(type).withIdentity(key).storeDurably().build();
    }

    /** Does what is due. Quartz wants a class of its own for what must not run beside itself. */
    @DisallowConcurrentExecution
    private record Wake(Runnable work) implements Job {
        @Override
        public void execute(JobExecutionContext context) {
            work.run();
        }
    }

    /** Compares queue and communities. */
    @DisallowConcurrentExecution
    private record Reconcile(Runnable work) implements Job {
        @Override
        public void execute(JobExecutionContext context) {
            work.run();
        }
    }
}
