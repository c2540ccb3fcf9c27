package dev.greenroom.slack;

import dev.greenroom.core.command.Catalogue;
import dev.greenroom.core.command.Command.Audience;
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
import dev.greenroom.core.reply.Reply;
import dev.greenroom.core.reply.Row;
import dev.greenroom.core.reply.Seal;
import dev.greenroom.core.request.Caller;
import dev.greenroom.core.text.RichText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;

/** A small catalogue that goes through everything the surface has to carry. */
final class Try {
    static final Seal SEAL = new Seal(() -> "a key for tests only".getBytes(StandardCharsets.UTF_8));
    private static final Option<String> WORDS = Options.rest("words", "hello");

    /** What commands that wait wait for. */
    final CountDownLatch gate = new CountDownLatch(1);
    /** Opens when one of them has begun to. */
    final CountDownLatch waiting = new CountDownLatch(1);

    Catalogue catalogue() {
        var commands = List.<dev.greenroom.core.command.Command>of(
                new SomeCommand("try echo", List.of(WORDS), Audience.EVERYBODY,
                        (caller, arguments) -> Plan.privately(() -> card(caller, arguments.get(WORDS).orElse("?")))),
                new SomeCommand("try aloud", (caller, arguments) -> new Plan.Work(Plan.Acknowledgement.CHANNEL,
                        () -> card(caller, "for all"))),
                new SomeCommand("try refuse", (caller, arguments) -> new Plan.Work(Plan.Acknowledgement.CHANNEL,
                        () -> Reply.Notice.of("not now"))),
                new SomeCommand("try form", (caller, arguments) -> new Plan.Open(form(caller, "say"))),
                new SomeCommand("try file", (caller, arguments) -> Plan.privately(() -> new Reply.Attachment(
                        RichText.literal("Your data."),
                        new Reply.Content("data.json", "application/json", "{\"a\":1}")))),
                new SomeCommand("try wait", (caller, arguments) -> Plan.privately(() -> {
                    waiting.countDown();
                    await(gate);
                    return card(caller, "waited");
                })),
                new SomeCommand("try broken", (caller, arguments) -> Plan.privately(() -> {
                    throw new NoClassDefFoundError("dev/greenroom/X");
                })),
                new SomeCommand("try who", (caller, arguments) -> Plan.privately(() -> card(caller,
                        caller.community() + " " + caller.person() + " " + caller.place().channel() + " "
                                + caller.locale() + " " + caller.at()))),
                new SomeCommand("try admin", List.of(), Audience.ADMINS,
                        (caller, arguments) -> Plan.privately(() -> card(caller, "for admins"))),
                new SomeCommand("hello", (caller, arguments) -> Plan.complain("Hello.")));
        var presses = List.<OnPress>of(
                press("again", caller -> Plan.inPlace(() -> card(caller, "in its place"))),
                press("beside", caller -> Plan.privately(() -> card(caller, "beside it"))),
                press("say", caller -> new Plan.Open(form(caller, "say"))),
                press("swap", caller -> new Plan.Open(form(caller, "swap"))),
                press("gone", caller -> Plan.inPlace(() -> Reply.Notice.of("not any more"))));
        var submissions = List.<OnSubmit>of(
                submission("say", (caller, fields) -> Plan.privately(
                        () -> card(caller, "you said " + fields.get("answer")))),
                submission("swap", (caller, fields) -> fields.getOrDefault("answer", "").equals("more")
                        ? new Plan.Open(form(caller, "say"))
                        : Plan.inPlace(() -> card(caller, "swapped"))));
        return new Catalogue(List.of(new Feature(commands, presses, submissions)));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static Reply card(Caller caller, String text) {
        return new Reply.Carded(new Card(RichText.literal(text), List.of(
                Row.of(button(caller, "Again", "again"), button(caller, "Beside", "beside"),
                        button(caller, "Answer", "say"), button(caller, "Swap", "swap"),
                        button(caller, "Gone", "gone")),
                new Row.Choice("Pick one", List.of(new Row.Option("One <1>", token(caller, "again")),
                        new Row.Option("Two " + "x".repeat(100), token(caller, "beside"))))),
                Optional.empty()));
    }

    private static Button button(Caller caller, String label, String verb) {
        return Button.plain(label, token(caller, verb));
    }

    private static String token(Caller caller, String verb) {
        return SEAL.seal(caller.community(), Action.of(verb));
    }

    private static Form form(Caller caller, String verb) {
        return new Form("Your answer", RichText.literal("What is <b>?"), token(caller, verb), "Send",
                List.of(new Form.Field("answer", "Your answer", true, "")));
    }

    private static OnPress press(String verb, Function<Caller, Plan> planning) {
        return new OnPress() {
            @Override
            public String verb() {
                return verb;
            }

            @Override
            public Plan plan(Caller caller, List<String> arguments) {
                return planning.apply(caller);
            }
        };
    }

    private static OnSubmit submission(String verb,
            java.util.function.BiFunction<Caller, Map<String, String>, Plan> planning) {
        return new OnSubmit() {
            @Override
            public String verb() {
                return verb;
            }

            @Override
            public Plan plan(Caller caller, List<String> arguments, Map<String, String> fields) {
                return planning.apply(caller, fields);
            }
        };
    }
}
