package dev.greenroom.discord;

import dev.greenroom.core.command.Arguments;
import dev.greenroom.core.command.Command;
import dev.greenroom.core.command.Feature;
import dev.greenroom.core.command.OnPress;
import dev.greenroom.core.command.OnSubmit;
import dev.greenroom.core.command.Option;
import dev.greenroom.core.command.Options;
import dev.greenroom.core.reply.Action;
import dev.greenroom.core.reply.Button;
import dev.greenroom.core.reply.Card;
import dev.greenroom.core.reply.Form;
import dev.greenroom.core.reply.Plan;
import dev.greenroom.core.reply.Plan.Acknowledgement;
import dev.greenroom.core.reply.Reply;
import dev.greenroom.core.reply.Row;
import dev.greenroom.core.reply.Seal;
import dev.greenroom.core.request.Caller;
import dev.greenroom.core.text.RichText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** A small feature with every way to be acknowledged and every kind of reply. */
final class Echo {
    static final Seal SEAL = new Seal(() -> "a key for tests only".getBytes(StandardCharsets.UTF_8));
    static final Option<String> TOPIC = new Option<>("topic", new Option.Shape.Completed(
            (typed, caller) -> List.of("python", "python-async", "sql").stream().filter(t -> t.startsWith(typed))
                    .toList()),
            (typed, caller) -> new Option.Read.Value<>(typed), "python");
    static final Option<String> LEVEL = Options.oneOf("level", List.of("junior", "mid", "senior"), word -> word);
    static final Option<Integer> COUNT = Options.whole("count", 1, 20, 5);
    static final Option<String> CHANNEL = new Option<>("channel", new Option.Shape.Channel(),
            (typed, caller) -> new Option.Read.Value<>(typed), "#general");
    static final Option<String> FILE = new Option<>("file", new Option.Shape.File(),
            (typed, caller) -> new Option.Read.Value<>(typed), "questions.md");
    static final Option<String> ABOUT = Options.rest("about", "threads and locks");
    static final List<Option<?>> OPTIONS = List.of(TOPIC, LEVEL, COUNT, CHANNEL, FILE, ABOUT);

    /** The callers seen so far. */
    final CopyOnWriteArrayList<Caller> callers = new CopyOnWriteArrayList<>();
    /** What the work waits for, so that a test can look at what comes before. */
    volatile Runnable before = () -> {};
    /** What the command {@code custom} answers. */
    volatile Reply custom = Reply.Notice.of("nothing set");

    Feature feature() {
        return new Feature(List.of(
                command("echo", OPTIONS, Command.Audience.EVERYBODY, (caller, given) -> Plan.privately(
                        () -> card(caller, given.entrySet().stream().sorted(Map.Entry.comparingByKey())
                                .map(entry -> entry.getKey() + "=" + entry.getValue())
                                .collect(Collectors.joining("\n"))))),
                command("show public", List.of(), Command.Audience.EVERYBODY,
                        (caller, given) -> work(Acknowledgement.CHANNEL, caller, () -> card(caller, "For all"))),
                command("show refused", List.of(), Command.Audience.EVERYBODY, (caller, given) -> work(
                        Acknowledgement.CHANNEL, caller, () -> Reply.Notice.of("Not for *all*"))),
                command("show file", List.of(), Command.Audience.EVERYBODY, (caller, given) -> work(
                        Acknowledgement.PRIVATE, caller, () -> new Reply.Attachment(RichText.literal("Your data"),
                                new Reply.Content("data.json", "application/json", "{\"a\":1}")))),
                command("show custom", List.of(), Command.Audience.EVERYBODY,
                        (caller, given) -> work(Acknowledgement.PRIVATE, caller, () -> custom)),
                command("say", List.of(), Command.Audience.EVERYBODY,
                        (caller, given) -> Plan.complain("Just <@1> a *word*")),
                command("form open", List.of(), Command.Audience.EVERYBODY, (caller, given) -> form(caller)),
                command("admin only here", List.of(), Command.Audience.ADMINS,
                        (caller, given) -> work(Acknowledgement.PRIVATE, caller, () -> card(caller, "Yes, admin")))),
                List.of(press("update", Acknowledgement.UPDATE, "updated"),
                        press("alone", Acknowledgement.PRIVATE, "alone"),
                        press("all", Acknowledgement.CHANNEL, "for all"),
                        new Press("notice", (caller, arguments) -> work(Acknowledgement.UPDATE, caller,
                                () -> Reply.Notice.of("only you"))),
                        new Press("form", (caller, arguments) -> form(caller))),
                List.of(new Submit("answer")));
    }

    private Command command(String path, List<Option<?>> options, Command.Audience audience,
            BiFunction<Caller, Map<String, Object>, Plan> plan) {
        return new Echoing(path, options, audience, (caller, arguments) -> {
            callers.add(caller);
            var given = options.stream().filter(option -> arguments.get(option).isPresent())
                    .collect(Collectors.<Option<?>, String, Object>toMap(Option::name,
                            option -> arguments.get(option).orElseThrow()));
            return plan.apply(caller, given);
        });
    }

    /** A command that does nothing. */
    static Command plain(String path, List<Option<?>> options) {
        return new Echoing(path, options, Command.Audience.EVERYBODY,
                (caller, arguments) -> Plan.complain("nothing"));
    }

    private Plan work(Acknowledgement acknowledgement, Caller caller, Supplier<Reply> reply) {
        callers.add(caller);
        return new Plan.Work(acknowledgement, () -> {
            before.run();
            return reply.get();
        });
    }

    private OnPress press(String verb, Acknowledgement acknowledgement, String says) {
        return new Press(verb, (caller, arguments) -> work(acknowledgement, caller, () -> card(caller, says)));
    }

    static Reply.Carded card(Caller caller, String text) {
        return new Reply.Carded(Card.of(RichText.literal(text), Row.of(
                button(caller, "Update", "update"), button(caller, "Alone", "alone"), button(caller, "All", "all"),
                button(caller, "Notice", "notice"), button(caller, "Form", "form")),
                new Row.Choice("Choose", List.of(new Row.Option("First", token(caller, "update")),
                        new Row.Option("Second", token(caller, "alone"))))));
    }

    static Button button(Caller caller, String label, String verb) {
        return Button.plain(label, token(caller, verb));
    }

    static String token(Caller caller, String verb) {
        return SEAL.seal(caller.community(), Action.of(verb));
    }

    private static Plan form(Caller caller) {
        return new Plan.Open(new Form("Your answer", RichText.literal("What is *this*?"), token(caller, "answer"),
                "Send", List.of(new Form.Field("text", "Answer", true, ""))));
    }

    private record Echoing(String path, List<Option<?>> options, Audience audience,
            BiFunction<Caller, Arguments, Plan> decide) implements Command {
        @Override
        public String describe(Locale locale) {
            return (locale.getLanguage().equals("de") ? "Tut " : "Does ") + path;
        }

        @Override
        public Plan plan(Caller caller, Arguments arguments) {
            return decide.apply(caller, arguments);
        }
    }

    private record Press(String verb, BiFunction<Caller, List<String>, Plan> decide) implements OnPress {
        @Override
        public Plan plan(Caller caller, List<String> arguments) {
            return decide.apply(caller, arguments);
        }
    }

    private record Submit(String verb) implements OnSubmit {
        @Override
        public Plan plan(Caller caller, List<String> arguments, Map<String, String> fields) {
            return Plan.privately(() -> card(caller, "You said: " + fields.get("text")));
        }
    }
}
