package dev.greenroom.core.testing;

import dev.greenroom.core.desk.Desk;
import dev.greenroom.core.post.Outbox;
import dev.greenroom.core.post.Posting;
import dev.greenroom.core.reply.Card;
import dev.greenroom.core.reply.Form;
import dev.greenroom.core.reply.Page;
import dev.greenroom.core.reply.Plan.Acknowledgement;
import dev.greenroom.core.reply.Plan;
import dev.greenroom.core.reply.Reply;
import dev.greenroom.core.reply.Row;
import dev.greenroom.core.request.Caller;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.request.Place;
import dev.greenroom.core.request.Profile;
import dev.greenroom.core.request.Request;
import dev.greenroom.core.request.Who;
import dev.greenroom.core.text.PlainText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/** The core without any platform: requests go straight to the desk, replies are read as plain text. */
public final class CoreSurface implements Surface {
    /** As small as the smallest platform's page, so that long cards have pages here too. */
    private static final int PAGE = 3_500;

    private final Desk desk;
    private final Supplier<Instant> clock;
    private final List<Message> messages = new ArrayList<>();
    private final Map<String, Somebody> people = new HashMap<>();

    /** The desk, and the time at which requests arrive. */
    public CoreSurface(Desk desk, Supplier<Instant> clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public Person person(String name) {
        return people.computeIfAbsent(name, Somebody::new);
    }

    /** Who is here under this id. */
    public Optional<Profile> profile(PersonId id) {
        return people.values().stream().filter(somebody -> somebody.id.equals(id.id())).findFirst()
                .map(somebody -> new Profile(somebody.name, false, Optional.empty()));
    }

    @Override
    public void close() {
        // nothing is open
    }

    /** Messages on Greenroom's own account, in the channel. */
    public Outbox outbox() {
        return new Posted();
    }

    private final class Posted implements Outbox {
        private final Map<String, Message> byId = new HashMap<>();

        @Override
        public Posting post(Place place, Card card, String mark) {
            return put(mark, new Message(Optional.empty(), ""), card);
        }

        @Override
        public Posting update(Place place, String message, Card card) {
            Objects.requireNonNull(byId.get(message)).hold(card);
            return new Posting.Posted(message);
        }

        @Override
        public Posting reply(Place place, String message, Card card) {
            return put("below-" + message, new Message(Optional.empty(), ""), card);
        }

        @Override
        public Posting direct(CommunityId community, PersonId person, Card card, String mark) {
            return put(mark, new Message(Optional.of(person.id()), ""), card);
        }

        @Override
        public Lookup find(Place place, String mark, Instant since) {
            return byId.containsKey(mark) ? new Lookup.Found(mark) : new Lookup.Absent();
        }

        private Posting put(String id, Message message, Card card) {
            byId.put(id, added(message));
            message.hold(card);
            return new Posting.Posted(id);
        }
    }

    private final class Somebody implements Person {
        private final String name;
        private final String id;
        private Optional<Form> form = Optional.empty();

        Somebody(String name) {
            this.name = name;
            this.id = name.matches("[A-Za-z0-9]+") ? name : "p" + Integer.toHexString(name.hashCode());
        }

        @Override
        public void types(String line) {
            follow(new Request.Line(caller(), line.substring(1)), Optional.empty());
        }

        @Override
        public void presses(String label) {
            press(message -> message.tokens.get(label), label);
        }

        @Override
        public void chooses(String option) {
            press(message -> message.options.get(option), option);
        }

        private void press(java.util.function.Function<Message, @org.jspecify.annotations.Nullable String> token,
                String label) {
            for (Message message : messages.reversed()) {
                String found = token.apply(message);
                if (found != null && message.isVisibleTo(name)) {
                    follow(new Request.Pressed(caller(), found), Optional.of(message));
                    return;
                }
            }
            throw new AssertionError("nothing to press: " + label + " in " + sees());
        }

        @Override
        public void submits(Map<String, String> fields) {
            Form open = form.orElseThrow(() -> new AssertionError("no form is open"));
            form = Optional.empty();
            follow(new Request.Submitted(caller(), open.token(), fields), Optional.empty());
        }

        @Override
        public String openForm() {
            return form.map(Form::title).orElse("");
        }

        @Override
        public List<Shown> sees() {
            return messages.stream().filter(message -> message.isVisibleTo(name)).map(Message::shown).toList();
        }

        private Caller caller() {
            Caller caller = Stub.caller(id, clock.get());
            var who = new Who(caller.person(), caller.who().profile()
                    .map(profile -> new Profile(name, profile.admin(), profile.zone())));
            return new Caller(caller.place(), who, caller.locale(), caller.occasion());
        }

        private void follow(Request request, Optional<Message> pressed) {
            switch (desk.plan(request)) {
                case Plan.Say say -> say(say.notice(), true);
                case Plan.Open open -> form = Optional.of(open.form());
                case Plan.Work work -> show(work.task().run(), work.acknowledgement(), pressed);
            }
        }

        private void show(Reply reply, Acknowledgement acknowledgement, Optional<Message> pressed) {
            switch (reply) {
                case Reply.Notice notice -> say(notice, true);
                case Reply.Attachment attachment -> messages.add(new Message(Optional.of(name),
                        attachment.text().plain() + "\n[" + attachment.content().name() + "]\n"
                                + attachment.content().text()));
                case Reply.Carded carded -> {
                    Message message = switch (acknowledgement) {
                        case PRIVATE -> added(new Message(Optional.of(name), ""));
                        case CHANNEL -> added(new Message(Optional.empty(), ""));
                        case UPDATE -> pressed.orElseThrow(() -> new AssertionError("nothing to update"));
                    };
                    message.hold(carded.card());
                }
            }
        }

        private void say(Reply.Notice notice, boolean alone) {
            messages.add(new Message(alone ? Optional.of(name) : Optional.empty(), notice.text().plain()));
        }
    }

    private Message added(Message message) {
        messages.add(message);
        return message;
    }

    private static final class Message {
        private final Optional<String> reader;
        private final Map<String, String> tokens = new java.util.LinkedHashMap<>();
        private final Map<String, String> options = new java.util.LinkedHashMap<>();
        private String text;

        Message(Optional<String> reader, String text) {
            this.reader = reader;
            this.text = text;
        }

        boolean isVisibleTo(String name) {
            return reader.map(name::equals).orElse(true);
        }

        void hold(Card card) {
            Page page = Page.of(card, blocks -> PlainText.of(blocks).length() <= PAGE);
            text = PlainText.of(page.blocks());
            tokens.clear();
            options.clear();
            for (Row row : page.rows()) {
                switch (row) {
                    case Row.Buttons buttons ->
                        buttons.buttons().forEach(button -> tokens.put(button.label(), button.token()));
                    case Row.Choice choice ->
                        choice.options().forEach(option -> options.put(option.label(), option.token()));
                }
            }
        }

        Shown shown() {
            return new Shown(text, List.copyOf(tokens.keySet()), List.copyOf(options.keySet()), reader.isPresent());
        }
    }
}
