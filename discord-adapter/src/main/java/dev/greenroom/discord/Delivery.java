package dev.greenroom.discord;

import dev.greenroom.core.desk.Desk;
import dev.greenroom.core.desk.DeskWords;
import dev.greenroom.core.desk.Room;
import dev.greenroom.core.reply.Plan;
import dev.greenroom.core.reply.Plan.Acknowledgement;
import dev.greenroom.core.reply.Reply;
import dev.greenroom.core.request.Caller;
import dev.greenroom.core.request.Request;
import dev.greenroom.core.words.Words;
import dev.greenroom.discord.render.FormRendering;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.interactions.callbacks.IModalCallback;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries plans out: acknowledges at once, then does the work and shows what it returns. What is under way at the same
 * time is bounded; beyond that people are told that it is busy. Thread-safe; blocks the calling, virtual, thread.
 */
final class Delivery {
    /** Each holds some kilobytes and mostly waits. */
    static final int MOST_AT_ONCE = 2_000;
    /** Much longer than it takes to acknowledge, and much less than the 3 s in which that has to happen. */
    private static final Duration HESITATION = Duration.ofSeconds(1);
    private static final Set<Integer> NOBODY_WAITS = Set.of(Failures.UNKNOWN_INTERACTION, Failures.UNKNOWN_WEBHOOK,
            Failures.ALREADY_ACKNOWLEDGED);
    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

    private final Room room;
    private final Acknowledgements acknowledgements = new Acknowledgements(() -> this.hesitant);
    private volatile boolean hesitant;

    Delivery(int most) {
        this.room = new Room(most);
    }

    /** From now on, whether other processes may acknowledge first: then nothing is done here. */
    void hesitate(boolean may) {
        hesitant = may;
    }

    /** What the connection asks on the way. */
    Acknowledgements acknowledgements() {
        return acknowledgements;
    }

    /** Carries out the {@code plan} for this request; never throws. */
    void carryOut(IReplyCallback event, Request request, Plan plan) {
        try {
            if (hesitant) {
                LockSupport.parkNanos(HESITATION.toNanos());
            }
            switch (plan) {
                case Plan.Say say -> new Screen(event, acknowledgements).say(say.notice());
                case Plan.Open open -> open(event, request.caller(), open);
                case Plan.Work work -> work(event, request, work);
            }
        } catch (RuntimeException | Error e) {
            note(request.caller(), "not acknowledged", e);
        }
    }

    /** Waits until nothing is under way any more; false if that takes longer. */
    boolean drain(Duration patience) {
        return room.drain(patience);
    }

    /** From now on work is taken on. */
    void open() {
        room.open();
    }

    /**
     * Takes nothing on any more once nothing is under way, so that whatever is acknowledged is answered too; after that long
     * in any case, and then waits as long again. What comes later is left unacknowledged, to another process if there is one.
     */
    void close(Duration patience) {
        if (!room.close(patience)) {
            LOG.warn("Discord: some who asked will get no answer, since it takes too long");
        }
    }

    private void open(IReplyCallback event, Caller caller, Plan.Open open) {
        if (event instanceof IModalCallback opener) {
            Patience.complete(opener.replyModal(FormRendering.modal(open.form())));
        } else {
            LOG.error("interaction {}: a form cannot open from a form", caller.occasion().id());
            new Screen(event, acknowledgements).say(incident(caller));
        }
    }

    private void work(IReplyCallback event, Request request, Plan.Work work) {
        if (!room.enter()) {
            if (!room.isClosed()) {
                new Screen(event, acknowledgements).say(Desk.busy(request));
            }
            return;
        }
        try {
            var screen = new Screen(event, acknowledgements);
            Acknowledgement shown = screen.acknowledge(work.acknowledgement());
            show(screen, shown, request.caller(), work.task());
        } finally {
            room.leave();
        }
    }

    private static void show(Screen screen, Acknowledgement acknowledgement, Caller caller, Plan.Task task) {
        try {
            screen.show(acknowledgement, task.run());
        } catch (RuntimeException | Error e) {
            // An error too: somebody waits for this one, whatever becomes of the process.
            note(caller, "the reply could not be shown", e);
            try {
                screen.show(acknowledgement, incident(caller));
            } catch (RuntimeException | Error again) {
                note(caller, "nor could that be said", again);
            }
        }
    }

    private static Reply.Notice incident(Caller caller) {
        return Reply.Notice.of(Words.of(DeskWords.class, caller.locale()).incident(caller.occasion().id()));
    }

    private static void note(Caller caller, String what, Throwable failure) {
        String id = caller.occasion().id();
        if (Failures.code(failure).map(NOBODY_WAITS::contains).orElse(false) || Failures.notSent(failure)) {
            // Too late or lost on the way, another process was faster, or this one let go: nobody waits for this one any more.
            LOG.info("interaction {} in {}: {}: {}", id, caller.community(), what, Failures.brief(failure));
        } else if (failure instanceof ErrorResponseException) {
            LOG.warn("interaction {} in {}: {}: {}", id, caller.community(), what, Failures.brief(failure));
        } else {
            LOG.error("interaction {} in {}: {}", id, caller.community(), what, failure);
        }
    }
}
