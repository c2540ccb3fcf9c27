package dev.greenroom.infra.bank.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.greenroom.core.bank.Kind;
import dev.greenroom.core.bank.Level;
import dev.greenroom.core.bank.Question;
import dev.greenroom.core.bank.QuestionId;
import dev.greenroom.infra.bank.BankLoader;
import dev.greenroom.infra.bank.LoadedBank;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the bundled bank promises: complete, clean, counted. */
final class SeedsTest {
    private static final Path SEEDS = root().resolve("seeds");
    private static final LoadedBank BANK = BankLoader.load(List.of(SEEDS));
    private static final Pattern COVERED = Pattern.compile("\\| (\\d+) \\| (.+) \\| `([a-z0-9-]+)` \\|");

    /** A wording of one of the five documents, and the entry that covers it. */
    private record Covered(String document, int line, String wording, QuestionId entry) {}

    @Test
    void theBankIsClean() {
        assertThat(BANK.errors()).isEmpty();
        assertThat(BANK.skipped()).isEmpty();
        assertThat(BANK.questions()).hasSizeGreaterThan(400).allMatch(Question::hasAnswer)
                .allMatch(question -> question.keyPoints().size() >= 3 && question.keyPoints().size() <= 7)
                .allMatch(question -> question.hint().isPresent() && !question.followUps().isEmpty());
        assertThat(BANK.merged()).as("no two entries ask the same").isEmpty();
    }

    @Test
    void everyQuestionOfTheFiveDocumentsIsCoveredByAnEntryThatAsksIt() throws IOException {
        var coverage = coverage();
        assertThat(coverage).hasSize(482);
        var entries = BANK.questions().stream().collect(Collectors.toMap(Question::id, Function.identity()));
        for (Covered covered : coverage) {
            Question entry = entries.get(covered.entry());
            assertThat(entry).as("entry of " + covered).isNotNull();
            var asked = Stream.concat(Stream.of(entry.wording().plain()), entry.wordings().stream())
                    .map(SeedsTest::bare).toList();
            assertThat(asked).as("wordings of " + entry.id()).contains(bare(covered.wording()));
        }
    }

    @Test
    void coverageListsExactlyWhatTheFiveDocumentsAsk() throws IOException {
        Path documents = root().resolve("../shared/seeds").normalize();
        assumeTrue(Files.isDirectory(documents), "the five documents are not here");
        var asked = new TreeSet<String>();
        for (var reading : BankLoader.load(List.of(documents)).readings()) {
            reading.questions().forEach(question -> question.sources().forEach(source -> asked.add(
                    source.document().replaceAll(".*/(\\d{3})_.*", "$1") + ":" + source.line())));
        }
        var covered = new TreeSet<String>();
        coverage().forEach(row -> covered.add(row.document() + ":" + row.line()));
        assertThat(covered).isEqualTo(asked);
    }

    @Test
    void theReadmeCountsWhatIsThere() throws IOException {
        var byTopic = new TreeMap<String, List<Question>>();
        BANK.questions().forEach(question -> byTopic.computeIfAbsent(question.topic(), topic -> new ArrayList<>())
                .add(question));
        var rows = new ArrayList<String>();
        byTopic.forEach((topic, questions) -> rows.add(row(topic, questions)));
        rows.add(row("**all**", BANK.questions()));
        assertThat(Files.readString(SEEDS.resolve("README.md"))).contains(String.join("\n", rows));
    }

    private static String row(String topic, List<Question> questions) {
        var counts = new ArrayList<Long>();
        for (Kind kind : Kind.values()) {
            counts.add(count(questions, question -> question.kind() == kind));
        }
        for (Level level : Level.values()) {
            counts.add(count(questions, question -> question.level() == level));
        }
        counts.add((long) questions.size());
        return "| " + topic + " | " + counts.stream().map(String::valueOf).collect(Collectors.joining(" | ")) + " |";
    }

    private static long count(List<Question> questions, Predicate<Question> counted) {
        return questions.stream().filter(counted).count();
    }

    private static List<Covered> coverage() throws IOException {
        var coverage = new ArrayList<Covered>();
        String document = "";
        for (String line : Files.readAllLines(SEEDS.resolve("coverage.md"))) {
            Matcher row = COVERED.matcher(line);
            if (line.startsWith("## ")) {
                document = line.substring(3);
            } else if (row.matches()) {
                coverage.add(new Covered(document, Integer.parseInt(row.group(1)),
                        row.group(2).replace("\\|", "|"), new QuestionId(row.group(3))));
            }
        }
        return coverage;
    }

    /** A wording without marks of formatting and kinds of quotes, whatever its case. */
    private static String bare(String wording) {
        var same = Map.of('’', '\'', '‘', '\'', '“', '"', '”', '"', '–', '-');
        return wording.chars().mapToObj(letter -> same.getOrDefault((char) letter, (char) letter).toString())
                .collect(Collectors.joining()).replaceAll("[`*_\\\\]", "").replaceAll("\\s+", " ").strip()
                .replaceAll("[.?]$", "")
                .toLowerCase(Locale.ROOT);
    }

    /** The project's root, wherever the test was started. */
    static Path root() {
        return Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .filter(path -> Files.isDirectory(path.resolve("seeds")) && Files.isDirectory(path.resolve("deploy")))
                .findFirst().orElseThrow();
    }
}
