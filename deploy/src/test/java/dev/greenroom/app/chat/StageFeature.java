package dev.greenroom.app.chat;

import dev.greenroom.core.command.Arguments;
import dev.greenroom.core.command.Catalogue;
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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A feature that has every kind of reply, button and form, for the tests of a surface. */
final class StageFeature {
    static final String BRAZEN = "<img src=x onerror=alert(1)>";
    private static final Option<String> TOPIC = new Option<>("topic",
            new Option.Shape.Completed((typed, caller) -> List.of("python", "machine learning", "sql").stream()
                    .filter(topic -> topic.startsWith(typed.toLowerCase(Locale.ROOT))).toList()),
            (typed, caller) -> new Option.Read.Value<>(typed), "python");
    private static final Option<String> LEVEL = Options.oneOf("level", List.of("junior", "mid", "senior"),
            word -> word);
    private static final Option<String> SHARE = Options.oneOf("share", List.of("yes"), word -> word);

    private final Seal seal;
    private final CountDownLatch slow;

    /** The feature; work of {@code /slow} goes on when {@code slow} is counted down. */
    private StageFeature(Seal seal, CountDownLatch slow) {
        this.seal = seal;
        this.slow = slow;
    }

    /** A catalogue of nothing else. */
    static Function<Seal, Catalogue> catalogue(CountDownLatch slow) {
        return seal -> new Catalogue(List.of(new StageFeature(seal, slow).feature()));
    }

    private Feature feature() {
        return new Feature(List.of(
                command("question", List.of(TOPIC, LEVEL, SHARE, Options.rest("about", "early stopping")),
                        (caller, arguments) -> new Plan.Work(
                                arguments.get(SHARE).isPresent() ? Acknowledgement.CHANNEL : Acknowledgement.PRIVATE,
                                () -> new Reply.Carded(question(caller)))),
                command("prep help", List.of(), (caller, arguments) -> privately(StageTexts.HELP)),
                command("prep topics", List.of(), (caller, arguments) -> privately(StageTexts.EVERYTHING)),
                command("prep export", List.of(), (caller, arguments) -> Plan.privately(() -> new Reply.Attachment(
                        RichText.literal("Your data."), new Reply.Content("data.json", "application/json", "{}")))),
                command("streak", List.of(), (caller, arguments) -> privately(StageTexts.STREAK)),
                command("slow", List.of(), (caller, arguments) -> new Plan.Work(Acknowledgement.CHANNEL, () -> {
                    await(slow);
                    return Reply.Notice.of("That took a while.");
                })), command("broken", List.of(), (caller, arguments) -> Plan.privately(() -> {
                    throw new IllegalStateException("a bug");
                })), command("unlinked", List.of(), (caller, arguments) -> Plan.privately(() -> {
                    throw new NoClassDefFoundError("a class");
                })), command("deep", List.of(), (caller, arguments) -> privately(StageTexts.deep())),
                new AdminsOnly()),
                List.of(press("show", this::answer), press("next", (caller, arguments) -> Plan
                        .privately(() -> new Reply.Carded(question(caller)))),
                        press("write", (caller, arguments) -> new Plan.Open(form(caller))),
                        press("pick", (caller, arguments) -> privately(
                                RichText.literal("You picked " + arguments.getFirst() + ".")))),
                List.of(new Answer()));
    }

    private Card question(Caller caller) {
        return Card.of(StageTexts.QUESTION, Row.of(Button.primary("Answer", token(caller, "write")),
                Button.plain("Show answer", token(caller, "show", 0)), Button.plain("Next", token(caller, "next"))));
    }

    private Plan answer(Caller caller, List<String> arguments) {
        var rows = List.of(
                Row.of(Button.plain("Again", token(caller, "next")), Button.plain("Good", token(caller, "next")),
                        new Button("Forget", Button.Look.DANGER, token(caller, "next"))),
                new Row.Choice("Disagree with a point",
                        List.of(new Row.Option("The first", token(caller, "pick", "one")),
                                new Row.Option("The second", token(caller, "pick", "two")))));
        return Plan.inPlace(() -> new Reply.Carded(new Card(StageTexts.ANSWER, rows,
                Optional.of(new Card.Paging(Integer.parseInt(arguments.getFirst()),
                        page -> token(caller, "show", page), caller.locale())))));
    }

    private Form form(Caller caller) {
        return new Form("Your answer", StageTexts.QUESTION, token(caller, "answer"), "Send",
                List.of(new Form.Field("answer", "Your answer", true, "")));
    }

    private String token(Caller caller, String verb, Object... arguments) {
        return seal.seal(caller.community(), Action.of(verb, arguments));
    }

    private static Plan privately(RichText text) {
        return Plan.privately(() -> new Reply.Carded(Card.of(text)));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Command command(String path, List<Option<?>> options, BiFunction<Caller, Arguments, Plan> plan) {
        return new StageCommand(path, options, plan);
    }

    private record StageCommand(String path, List<Option<?>> options, BiFunction<Caller, Arguments, Plan> planner)
            implements
                Command {
        @Override
        public Audience audience() {
            return Audience.EVERYBODY;
        }

        @Override
        public String describe(Locale locale) {
            return switch (path) {
                case "question" -> "Draws a question to practise with";
                case "prep help" -> "What I can do";
                default -> "Shows " + path;
            };
        }

        @Override
        public Plan plan(Caller caller, Arguments arguments) {
            return planner.apply(caller, arguments);
        }
    }

    private static final class AdminsOnly implements Command {
        @Override
        public String path() {
            return "daily now";
        }

        @Override
        public List<Option<?>> options() {
            return List.of();
        }

        @Override
        public Audience audience() {
            return Audience.ADMINS;
        }

        @Override
        public String describe(Locale locale) {
            return "Posts today's question";
        }

        @Override
        public Plan plan(Caller caller, Arguments arguments) {
            return privately(RichText.literal("Posted."));
        }
    }

    private static OnPress press(String verb, BiFunction<Caller, List<String>, Plan> plan) {
        return new OnPress() {
            @Override
            public String verb() {
                return verb;
            }

            @Override
            public Plan plan(Caller caller, List<String> arguments) {
                return plan.apply(caller, arguments);
            }
        };
    }

    private static final class Answer implements OnSubmit {
        @Override
        public String verb() {
            return "answer";
        }

        @Override
        public Plan plan(Caller caller, List<String> arguments, Map<String, String> fields) {
            return privately(RichText.literal("You wrote: " + fields.get("answer")));
        }
    }
}
