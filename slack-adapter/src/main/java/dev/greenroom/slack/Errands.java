package dev.greenroom.slack;

import dev.greenroom.core.desk.Desk;
import dev.greenroom.core.desk.DeskWords;
import dev.greenroom.core.reply.Form;
import dev.greenroom.core.reply.Plan;
import dev.greenroom.core.reply.Reply;
import dev.greenroom.core.request.Caller;
import dev.greenroom.core.words.Words;
import dev.greenroom.slack.blocks.Renderer;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries plans out after they were acknowledged, each on a virtual thread of its own, at most 2,000 at once; beyond that
 * people hear that it is too much. Thread-safe.
 */
final class Errands implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Errands.class);
    private static final int AT_ONCE = 2_000;
    private static final int APOLOGIES_AT_ONCE = 200;
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final Answers answers;
    private final FormOpener forms;
    private final Files files;
    private final Renderer renderer;
    private final Semaphore room;
    private final Semaphore apologies = new Semaphore(APOLOGIES_AT_ONCE);
    private final ExecutorService threads = Executors
            .newThreadPerTaskExecutor(Thread.ofVirtual().name("slack-", 0).factory());

    Errands(Answers answers, FormOpener forms, Files files, Renderer renderer) {
        this(answers, forms, files, renderer, AT_ONCE);
    }

    Errands(Answers answers, FormOpener forms, Files files, Renderer renderer, int atOnce) {
        this.answers = answers;
        this.forms = forms;
        this.files = files;
        this.renderer = renderer;
        this.room = new Semaphore(atOnce);
    }

    /**
     * Begins to carry {@code plan} out and returns at once.
     *
     * @param trigger opens forms
     * @return false if too much is under way: then nothing happens
     */
    boolean begin(Plan plan, Caller caller, ReplyPath path, String trigger) {
        return onThread(room, caller, path, () -> {
            switch (plan) {
                case Plan.Say say -> say(say.notice(), path);
                case Plan.Open open -> open(open.form(), caller, path, trigger);
                case Plan.Work work -> reply(work.task().run(), Showing.of(work.acknowledgement()), path);
            }
        });
    }

    /** Says that it is too much, unless even that is. */
    void apologize(Caller caller, ReplyPath path) {
        if (!onThread(apologies, caller, path, () -> say(Desk.busy(caller), path))) {
            LOG.warn("Slack: too busy to say so");
        }
    }

    /** Does something for which nobody waits, if there is room for it. */
    void aside(Runnable errand) {
        if (room.tryAcquire()) {
            start(room, errand);
        }
    }

    private void open(Form form, Caller caller, ReplyPath path, String trigger) {
        if (!forms.open(form, path, trigger)) {
            say(Reply.Notice.of(Words.of(DeskWords.class, caller.locale()).platformAway()), path);
        }
    }

    private void reply(Reply reply, Showing showing, ReplyPath path) {
        switch (reply) {
            case Reply.Carded carded -> answers.show(renderer.card(carded.card()), showing, path);
            case Reply.Notice notice -> say(notice, path);
            case Reply.Attachment attachment -> answers.show(renderer.text(files.hand(attachment, path)),
                    Showing.PRIVATELY, path);
        }
    }

    private void say(Reply.Notice notice, ReplyPath path) {
        answers.show(renderer.text(notice.text()), Showing.PRIVATELY, path);
    }

    private boolean onThread(Semaphore limit, Caller caller, ReplyPath path, Runnable errand) {
        if (!limit.tryAcquire()) {
            return false;
        }
        start(limit, () -> {
            try {
                errand.run();
            } catch (RuntimeException failure) {
                String incident = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
                LOG.error("incident {}: answering {} in {}", incident, path.person(), path.channel(), failure);
                say(Reply.Notice.of(Words.of(DeskWords.class, caller.locale()).incident(incident)), path);
            }
        });
        return true;
    }

    private void start(Semaphore limit, Runnable errand) {
        boolean started = false;
        try {
            threads.execute(() -> {
                try {
                    errand.run();
                } finally {
                    limit.release();
                }
            });
            started = true;
        } finally {
            if (!started) {
                limit.release();
            }
        }
    }

    /** Takes no more, and gives what is under way five seconds. */
    @Override
    public void close() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(GRACE.toMillis(), TimeUnit.MILLISECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
