package dev.greenroom.app.chat;

import dev.greenroom.core.desk.Desk;
import dev.greenroom.core.desk.DeskWords;
import dev.greenroom.core.desk.Room;
import dev.greenroom.core.desk.Incidents;
import dev.greenroom.core.reply.Card;
import dev.greenroom.core.reply.Page;
import dev.greenroom.core.reply.Plan;
import dev.greenroom.core.reply.Reply;
import dev.greenroom.core.request.Caller;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.request.Request;
import dev.greenroom.core.text.Block;
import dev.greenroom.core.text.PlainText;
import dev.greenroom.core.text.RichText;
import dev.greenroom.core.words.Words;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;

/**
 * The adapter of the local chat: what people do goes to the desk, and what the desk plans is carried out in the hall.
 * Answers at once; work runs on virtual threads, and there is a limit to how much is under way. Thread-safe.
 */
final class Conversation {
    private static final int IN_FLIGHT = 2_000;
    private static final int PAGE_CHARACTERS = 6_000;

    private final Desk desk;
    private final Hall hall;
    private final Incidents incidents;
    private final ExecutorService workers;
    private final Room room = new Room(IN_FLIGHT);

    Conversation(Desk desk, Hall hall, Incidents incidents, ExecutorService workers) {
        this.desk = desk;
        this.hall = hall;
        this.incidents = incidents;
        this.workers = workers;
    }

    /** Carries out a command; the form to open, where it opens one. */
    Optional<Shown.Dialog> say(Request.Line line) {
        return carryOut(line, Optional.empty());
    }

    /** Carries out a press on the message of this id; the form to open, where it opens one. */
    Optional<Shown.Dialog> press(Request.Pressed pressed, String message) {
        return carryOut(pressed, Optional.of(message));
    }

    /** Carries out a form that was sent, opened from the message of this id or by a command; the next form, where it opens one. */
    Optional<Shown.Dialog> submit(Request.Submitted submitted, Optional<String> message) {
        return carryOut(submitted, message);
    }

    /**
     * Waits for a moment in which nothing is under way and takes in nothing more; where none comes for so long, waits as
     * long again with nothing coming in.
     */
    void close(Duration patience) {
        room.close(patience);
    }

    private Optional<Shown.Dialog> carryOut(Request request, Optional<String> pressed) {
        switch (desk.plan(request)) {
            case Plan.Open open -> {
                return Optional.of(Shown.Dialog.of(open.form()));
            }
            case Plan.Say say -> {
                whisper(request.caller(), say.notice().text());
                settle(request.caller(), pressed);
            }
            case Plan.Work work -> begin(work, request, pressed);
        }
        return Optional.empty();
    }

    private void begin(Plan.Work work, Request request, Optional<String> pressed) {
        Caller caller = request.caller();
        if (!room.enter()) {
            whisper(caller, Desk.busy(request).text());
            settle(caller, pressed);
            return;
        }
        Message place = place(work.acknowledgement(), caller, pressed);
        workers.execute(() -> {
            try {
                show(work.task().run(), caller, place);
            } catch (RuntimeException | Error failure) {
                String incident = incidents.report(caller, failure);
                show(Reply.Notice.of(Words.of(DeskWords.class, caller.locale()).incident(incident)), caller, place);
            } finally {
                room.leave();
                settle(caller, pressed);
            }
        });
    }

    /** Where the answer will stand; a new message shows that something is coming. */
    private Message place(Plan.Acknowledgement acknowledgement, Caller caller, Optional<String> pressed) {
        return switch (acknowledgement) {
            case PRIVATE -> thinking(caller, Optional.of(caller.person()));
            case CHANNEL -> thinking(caller, Optional.empty());
            case UPDATE -> pressed.flatMap(id -> inPlace(caller, id))
                    .orElseGet(() -> thinking(caller, Optional.of(caller.person())));
        };
    }

    /**
     * The message that was pressed. One from before a restart is unknown here, but still on the screen of whoever
     * pressed it; somebody else's private message is nobody's business.
     */
    private Optional<Message> inPlace(Caller caller, String id) {
        Optional<Message> known = hall.find(caller.place().channel(), id);
        return known.isPresent()
                ? known.filter(message -> message.isFor(caller.person()))
                : Optional.of(new Message(id, caller.place().channel(), Optional.of(caller.person()), Optional.empty(),
                        caller.at(), new Message.Content.Thinking()));
    }

    private Message thinking(Caller caller, Optional<PersonId> only) {
        var message = new Message(newId(), caller.place().channel(), only, Optional.empty(), caller.at(),
                new Message.Content.Thinking());
        hall.put(message);
        return message;
    }

    private void show(Reply reply, Caller caller, Message place) {
        switch (reply) {
            case Reply.Carded carded -> hall.put(place.saying(said(carded.card())));
            case Reply.Notice notice -> aside(caller, place, Message.Content.Said.of(Html.of(notice.text().blocks())));
            case Reply.Attachment attachment -> aside(caller, place, said(attachment));
        }
    }

    /** Something for the caller alone: it takes the place of a promised private message, and of nothing else. */
    private void aside(Caller caller, Message place, Message.Content.Said said) {
        boolean promised = hall.find(place.channel(), place.id())
                .map(message -> message.content() instanceof Message.Content.Thinking).orElse(false);
        if (promised && place.only().isPresent()) {
            hall.put(place.saying(said));
            return;
        }
        if (promised) {
            hall.remove(place);
        }
        hall.put(new Message(newId(), place.channel(), Optional.of(caller.person()), Optional.empty(), caller.at(),
                said));
    }

    private void whisper(Caller caller, RichText text) {
        hall.put(new Message(newId(), caller.place().channel(), Optional.of(caller.person()), Optional.empty(),
                caller.at(), Message.Content.Said.of(Html.of(text.blocks()))));
    }

    private void settle(Caller caller, Optional<String> pressed) {
        pressed.ifPresent(message -> hall.settle(caller.person(), message));
    }

    /** A card as one message. */
    static Message.Content.Said said(Card card) {
        var page = Page.of(card, Conversation::fits);
        return new Message.Content.Said(Html.of(page.blocks()), page.rows(), Optional.empty());
    }

    private static Message.Content.Said said(Reply.Attachment attachment) {
        var file = attachment.content();
        return new Message.Content.Said(Html.of(attachment.text().blocks()), List.of(),
                Optional.of(new Message.Attached(newId(), file.name(), file.mediaType(), file.text())));
    }

    private static boolean fits(List<Block> blocks) {
        return PlainText.of(blocks).length() <= PAGE_CHARACTERS;
    }

    /** An id that no other message has, of this run or an earlier one, and that nobody guesses. */
    static String newId() {
        return UUID.randomUUID().toString();
    }
}
