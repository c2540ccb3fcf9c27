package dev.greenroom.core.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.command.Option.Read;
import dev.greenroom.core.command.Option.Shape;
import dev.greenroom.core.reply.Plan;
import dev.greenroom.core.request.Caller;
import dev.greenroom.core.request.Request;
import dev.greenroom.core.testing.Stub;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GrammarTest {
    private static final Option<String> TOPIC = new Option<>("topic", new Shape.Text(false),
            (typed, caller) -> new Read.Value<>(typed), "deep learning");
    private static final Option<String> LEVEL = Options.oneOf("level", List.of("junior", "mid"), word -> word);
    private static final Option<String> ABOUT = Options.rest("about", "decorators");
    private final Grammar grammar = new Grammar(new Catalogue(List.of(new Feature(
            List.of(command("question", TOPIC, LEVEL, ABOUT), command("prep help"), command("prep bank add", TOPIC)),
            List.of(), List.of()))));

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "question | - | - | -",
        "question topic:python | python | - | -",
        "QUESTION   TOPIC:Python   Level:MID | Python | mid | -",
        "question level:mid topic:python | python | mid | -",
        "question python mid | python | mid | -",
        "question mid:x | ! | - | -",
        "question topic:\"deep learning\" mid | deep learning | mid | -",
        "question “deep learning” junior | deep learning | junior | -",
        "question topic: python | python | - | -",
        "question python mid what is a: b? | python | mid | what is a: b?",
        "question about:topic:python level:mid | - | - | topic:python level:mid",
        "question about:\"the GIL\" | - | - | the GIL",
        "question mid | mid | - | -"})
    void aLineIsUnderstood(String line, String topic, String level, String about) {
        switch (understand(line)) {
            case Invocation.Misunderstood lost -> assertThat(topic).as(lost.complaint().sentence()).isEqualTo("!");
            case Invocation.Understood(Command command, Arguments arguments) -> {
                assertThat(arguments.get(TOPIC)).isEqualTo(Optional.ofNullable(topic));
                assertThat(arguments.get(LEVEL)).isEqualTo(Optional.ofNullable(level));
                assertThat(arguments.get(ABOUT)).isEqualTo(Optional.ofNullable(about));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "question lvl:mid | no option “lvl” here. There are: topic, level, about | /question topic:\"deep learning\"",
        "question level:expert | “expert” does not fit “level”. It takes: junior, mid | /question level:junior",
        "question topic:a topic:b | “topic” is given twice | /question topic:\"deep learning\"",
        "question topic:\"deep | quote was opened and never closed | /question topic:\"deep learning\"",
        "question level: | “level” has no value | /question level:junior",
        "prep help me | takes no options, but there was “me” | /prep help",
        "prep bank add a b | do not know what to do with “b” | /prep bank add topic:\"deep learning\"",
        "prep | no command “/prep”. There are: /prep help, /prep bank add | /prep help",
        "quiz | no command “/quiz”. There are: /question, /prep help, /prep bank add | /question"})
    void whatIsWrongIsSaidWithAnExampleThatWorks(String line, String sentence, String example) {
        var lost = (Invocation.Misunderstood) understand(line);
        assertThat(lost.complaint().sentence()).contains(sentence);
        assertThat(lost.complaint().example()).isEqualTo(example);
        assertThat(understand(example.substring(1))).isInstanceOf(Invocation.Understood.class);
    }

    @Test
    void typedOptionsGoThroughTheSameReaders() {
        var caller = Stub.caller("ada", Stub.MORNING);
        var fine = grammar.understand(new Request.Typed(caller, "question", Map.of("level", "mid", "topic", " ")));
        assertThat(((Invocation.Understood) fine).arguments().get(LEVEL)).contains("mid");
        assertThat(((Invocation.Understood) fine).arguments().get(TOPIC)).isEmpty();
        var wrong = grammar.understand(new Request.Typed(caller, "question", Map.of("level", "expert")));
        assertThat(((Invocation.Misunderstood) wrong).complaint().example()).isEqualTo("/question level:junior");
    }

    @Test
    void anExampleThatWouldBeRefusedHereIsReplacedByOneThatWorks() {
        var known = new Option<>("topic", new Shape.Completed((typed, caller) -> List.of("Large models", "SQL")),
                (typed, caller) -> typed.equals("Large models")
                        ? new Read.Value<>(typed)
                        : new Read.Problem<String>("there is no topic “" + typed + "”"),
                "python");
        var elsewhere = new Grammar(new Catalogue(
                List.of(new Feature(List.of(command("question", known)), List.of(), List.of()))));
        var caller = Stub.caller("ada", Stub.MORNING);
        var wrong = elsewhere.understand(new Request.Line(caller, "question topic:python"));
        assertThat(((Invocation.Misunderstood) wrong).complaint().example())
                .isEqualTo("/question topic:\"Large models\"");
    }

    @Property
    void anyLineIsUnderstoodOrComplainedAbout(@ForAll String line) {
        assertThat(understand(line)).isNotNull();
        assertThat(understand("question " + line)).isNotNull();
    }

    private Invocation understand(String line) {
        return grammar.understand(new Request.Line(Stub.caller("ada", Stub.MORNING), line));
    }

    private static Command command(String path, Option<?>... options) {
        return new Command() {
            @Override
            public String path() {
                return path;
            }

            @Override
            public List<Option<?>> options() {
                return List.of(options);
            }

            @Override
            public Audience audience() {
                return Audience.EVERYBODY;
            }

            @Override
            public String describe(Locale locale) {
                return path;
            }

            @Override
            public Plan plan(Caller caller, Arguments arguments) {
                return Plan.complain(path);
            }
        };
    }
}
