package dev.greenroom.infra.bank.documents;

import dev.greenroom.infra.bank.documents.Cutting.Piece;
import dev.greenroom.infra.bank.documents.Layout.Section;
import dev.greenroom.infra.bank.source.Note;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Answers that stand together at the end of a document, each with the number of its question and written in the way
 * the questions are. An entry is given to a question only where number, heading and words leave one; everything else
 * is skipped with a note.
 */
final class AnswerKey {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{3,}");
    private static final Set<String> COMMON = Set.of("question", "questions", "answer", "answers", "key",
            "explanations",
            "explanation", "the", "and", "for", "solution", "solutions", "section", "part", "challenge", "challenges",
            "what",
            "how", "why", "with", "between", "design", "system");

    private final String document;
    private final List<Piece> pieces;
    private final boolean asksByHeadings;
    private final boolean asksByItems;
    /** By the number of the question's line. */
    private final Map<Integer, List<String>> answers = new HashMap<>();
    private final List<Note> skipped = new ArrayList<>();

    private record Entry(Line line, String number, String title, List<String> headings, List<Line> body,
            String after) {
        Opening.Below below() {
            return new Opening.Below(after, line.item().map(Line.Item::width).orElse(0), false);
        }
    }

    private AnswerKey(String document, List<Piece> pieces) {
        this.document = document;
        this.pieces = pieces;
        this.asksByHeadings = mostAre(line -> line.heading().isPresent());
        this.asksByItems = mostAre(line -> line.item().isPresent());
    }

    /** Reads the answer keys of {@code layout}. */
    static AnswerKey of(String document, Layout layout, List<Piece> pieces) {
        var key = new AnswerKey(document, pieces);
        layout.answerKeys().forEach(section -> key.read(layout.lines().subList(section.from(), section.to()), section));
        return key;
    }

    /** The answers the keys give to {@code piece}, as Markdown. */
    List<String> answersOf(Piece piece) {
        return List.copyOf(answers.getOrDefault(piece.opening().line().number(), List.of()));
    }

    List<Note> skipped() {
        return List.copyOf(skipped);
    }

    private void read(List<Line> lines, Section section) {
        var headings = new ArrayList<String>();
        Optional<Entry> entry = Optional.empty();
        boolean noted = false;
        for (Line line : lines) {
            var next = entry(line, headings);
            if (next.isPresent()) {
                entry.ifPresent(this::give);
                entry = next;
            } else if (line.heading().isPresent()) {
                entry.ifPresent(this::give);
                entry = Optional.empty();
                noted = false;
                int level = line.heading().get().level();
                headings.subList(Math.min(headings.size(), level - section.heading().level()), headings.size()).clear();
                headings.add(line.heading().get().text());
            } else if (entry.isPresent()) {
                if (line.isRule()) {
                    give(entry.get());
                    entry = Optional.empty();
                } else {
                    entry.get().body().add(line);
                }
            } else if (!line.isBlank() && !line.isRule() && !noted) {
                noted = true;
                skip(line, "no numbered answer in the way the questions are written");
            }
        }
        entry.ifPresent(this::give);
    }

    private Optional<Entry> entry(Line line, List<String> headings) {
        if (line.code()) {
            return Optional.empty();
        }
        var heading = line.heading();
        if (heading.isPresent()) {
            return asksByHeadings ? titled(line, heading.get().text(), "", headings) : Optional.empty();
        }
        if (asksByItems || asksByHeadings) {
            var item = line.item().filter(found -> found.isNumbered() && found.indent() < 2);
            if (item.isPresent()) {
                return Optional.of(new Entry(line, item.get().number(), "", List.copyOf(headings), new ArrayList<>(),
                        item.get().text()));
            }
        }
        var bold = line.bold();
        if (bold.isPresent()) {
            return titled(line, bold.get().text(), bold.get().after(), headings);
        }
        return Label.of(line.text()).filter(label -> label.asks() || label.word().equals("a"))
                .filter(label -> !label.number().isEmpty())
                .map(label -> new Entry(line, label.number(), "", List.copyOf(headings), new ArrayList<>(),
                        label.rest()));
    }

    private boolean mostAre(Predicate<Line> form) {
        return pieces.stream().filter(piece -> form.test(piece.opening().line())).count() * 2 > pieces.size();
    }

    private static Optional<Entry> titled(Line line, String text, String after, List<String> headings) {
        return Label.of(text).filter(label -> !label.number().isEmpty() && label.last().isEmpty())
                .map(label -> new Entry(line, label.number(), label.rest(), List.copyOf(headings), new ArrayList<>(),
                        after.replaceFirst("^:\\s*", "")));
    }

    private void give(Entry entry) {
        var found = match(entry);
        var read = Answers.of(entry.below(), entry.body());
        if (found.isEmpty() || read.answers().isEmpty()) {
            skip(entry.line(), "answer " + entry.number() + " of the key fits no single question");
        } else {
            answers.computeIfAbsent(found.get().opening().line().number(), line -> new ArrayList<>())
                    .addAll(read.answers());
        }
    }

    private Optional<Piece> match(Entry entry) {
        var numbered = pieces.stream().filter(piece -> piece.opening().label().map(Label::number)
                .filter(entry.number()::equals).isPresent()).toList();
        var below = numbered.stream().filter(piece -> shares(piece.headings(), entry.headings())).toList();
        var candidates = below.isEmpty() ? numbered : below;
        if (!entry.title().isBlank()) {
            candidates = candidates.stream()
                    .filter(piece -> shares(List.of(piece.opening().wording()), List.of(entry.title()))).toList();
        }
        return candidates.size() == 1 ? Optional.of(candidates.getFirst()) : Optional.empty();
    }

    private static boolean shares(List<String> some, List<String> others) {
        var words = words(some);
        words.retainAll(words(others));
        return !words.isEmpty();
    }

    private static Set<String> words(List<String> texts) {
        var words = new HashSet<String>();
        for (String text : texts) {
            WORD.matcher(Plain.of(text).toLowerCase(Locale.ROOT)).results().map(match -> match.group())
                    .filter(word -> !COMMON.contains(word)).forEach(words::add);
        }
        return words;
    }

    private void skip(Line line, String reason) {
        skipped.add(new Note(document, line.number(), reason));
    }
}
