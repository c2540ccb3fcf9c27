package dev.greenroom.infra.bank.documents;

import dev.greenroom.infra.bank.documents.Layout.Section;
import dev.greenroom.infra.bank.source.Note;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Cuts a document into its questions with the lines below them, and accounts for the lines that belong to none. */
final class Cutting {
    /**
     * A question with the lines below it.
     *
     * @param headings above the question, the outermost first, as written
     */
    record Piece(Opening opening, List<String> headings, List<Line> body) {

        /** With the lines that go on with the question itself, which start in lower case right below it. */
        Piece unbroken() {
            var wording = new StringBuilder(opening.wording());
            int taken = 0;
            while (taken < body.size() && opening.line().heading().isEmpty() && goesOn(wording, body.get(taken))) {
                wording.append(' ').append(body.get(taken).text().strip());
                taken++;
            }
            return taken == 0
                    ? this
                    : new Piece(opening.worded(wording.toString()), headings, body.subList(taken, body.size()));
        }

        private static boolean goesOn(CharSequence wording, Line line) {
            return line.text().matches("\\s*(?:\\p{Ll}|[`(]\\p{L}).*") && !line.code() && line.item().isEmpty()
                    && Marker.of(line).isEmpty() && !wording.toString().matches(".*[.?!:]\\W*");
        }
    }

    private static final Pattern FAREWELL = Pattern
            .compile("(?i)(?:good luck|thanks? (?:you )?for reading|happy \\p{L}+ing|hope this|"
                    + "that(?:[’']s| is| was) (?:all|it)|the end|last updated|best of luck|all the best|this (?:comprehensive )?(?:guide|document|list)|"
                    + "feel free to|if you (?:found|liked|enjoyed)|credits?:|license:|source:|author:)\\b.*");

    private static final int LONGEST_TITLE = 80;
    /** The level of a bold line that serves as a heading: below all others. */
    private static final int BOLD = 6;

    private final String document;
    private final Layout layout;
    private final Map<Integer, Opening> openings = new HashMap<>();
    private final List<Section> keys;
    private final List<Line.Heading> path = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Note> skipped = new ArrayList<>();
    private final List<Line> loose = new ArrayList<>();
    private final int sectionLevel;
    private final boolean rulesSeparate;
    private List<Line> body = loose;

    Cutting(String document, Layout layout, List<Opening> openings) {
        this.document = document;
        this.layout = layout;
        openings.forEach(opening -> this.openings.put(opening.line().number(), opening));
        this.keys = layout.answerKeys();
        this.sectionLevel = sectionLevel();
        this.rulesSeparate = rulesSeparate();
    }

    /** The questions, in the order of the document. */
    List<Piece> pieces() {
        if (pieces.isEmpty()) {
            for (Line line : layout.lines()) {
                boolean inKey = keys.stream().anyMatch(key -> key.holds(line.number() - 1));
                if (inKey) {
                    body = loose;
                } else {
                    take(line);
                }
            }
            farewell();
            account();
            strays();
        }
        return pieces.stream().map(Piece::unbroken).toList();
    }

    /** What was left out, and why; complete once the {@link #pieces} are cut. */
    List<Note> skipped() {
        return List.copyOf(skipped);
    }

    private void take(Line line) {
        var opening = openings.get(line.number());
        var heading = line.heading();
        if (opening != null) {
            account();
            heading.ifPresent(own -> path.removeIf(above -> above.level() >= own.level()));
            var below = new ArrayList<Line>();
            pieces.add(new Piece(opening, path.stream().map(Line.Heading::text).toList(), below));
            body = opening.below().ends() ? loose : below;
        } else if (heading.isPresent() && ends(heading.get())) {
            account();
            path.removeIf(above -> above.level() >= heading.get().level());
            path.add(heading.get());
            body = loose;
        } else if (isSection(line)) {
            account();
            path.removeIf(above -> above.level() >= BOLD);
            path.add(new Line.Heading(BOLD, line.bold().orElseThrow().text()));
            body = loose;
        } else if (endsAtRule(line) || (body != loose && isPlaceholder(line))) {
            account();
            body = loose;
            if (!line.isRule()) {
                loose.add(line);
            }
        } else if (!(body == loose && line.isRule())) {
            body.add(line);
        }
    }

    /** Whether a heading ends the question above it: deeper ones are part of its answer. */
    private boolean ends(Line.Heading heading) {
        if (body == loose) {
            return true;
        }
        var above = pieces.getLast().opening().line().heading();
        return heading.level() <= above.map(Line.Heading::level).orElse(sectionLevel)
                && !Marker.isAnswer(heading.text());
    }

    /** Whether a bold line directly above a question is the heading of a section, for want of a better one. */
    private boolean isSection(Line line) {
        var title = line.bold().filter(bold -> bold.after().isEmpty() && bold.text().length() <= LONGEST_TITLE)
                .filter(bold -> !line.code() && Marker.of(line).isEmpty());
        if (title.isEmpty()) {
            return false;
        }
        var next = layout.lines().subList(line.number(), layout.lines().size()).stream()
                .filter(below -> !below.isBlank()).findFirst().map(Line::number).map(openings::get).map(Opening::line);
        boolean inList = next.filter(below -> below.heading().isEmpty() && below.bold().isEmpty()).isPresent();
        boolean unanswered = body.stream().allMatch(Line::isBlank);
        return next.isPresent() && (Headings.isPart(title.get().text()) || (inList && unanswered));
    }

    private boolean endsAtRule(Line line) {
        return body != loose && line.isRule() && (rulesSeparate || nothingFollows(line));
    }

    /** A line that stands for several questions ({@code **11-15. Additional Scenarios:**}) ends the one above it. */
    private static boolean isPlaceholder(Line line) {
        return line.bold().filter(bold -> bold.after().isEmpty()).flatMap(bold -> Label.of(bold.text()))
                .filter(label -> label.last().isPresent()).isPresent();
    }

    private boolean nothingFollows(Line rule) {
        return layout.lines().subList(rule.number(), layout.lines().size()).stream().allMatch(Line::isBlank);
    }

    /** The deepest level of the headings that stand directly above questions; the first two levels always count. */
    private int sectionLevel() {
        int level = 2;
        int last = 0;
        for (Line line : layout.lines()) {
            if (openings.containsKey(line.number())) {
                level = Math.max(level, last);
                last = 0;
            } else if (line.heading().isPresent()) {
                last = line.heading().get().level();
            }
        }
        return level;
    }

    /** Whether this document separates its questions or sections by rules. */
    private boolean rulesSeparate() {
        boolean afterRule = false;
        for (Line line : layout.lines()) {
            if (afterRule && (openings.containsKey(line.number()) || line.heading().isPresent())) {
                return true;
            }
            afterRule = line.isRule() || (afterRule && line.isBlank());
        }
        return false;
    }

    /** The last paragraph of a document often belongs to no question: it wishes good luck. */
    private void farewell() {
        int from = body.size();
        while (from > 0 && body.get(from - 1).isBlank()) {
            from--;
        }
        while (from > 0 && !body.get(from - 1).isBlank() && !body.get(from - 1).code()) {
            from--;
        }
        var last = body.subList(from, body.size());
        if (body != loose && !last.isEmpty() && FAREWELL.matcher(Plain.of(last.getFirst().text())).matches()) {
            loose.addAll(last);
            last.clear();
        }
    }

    /** In a list whose questions mostly stand alone, a paragraph that is not indented below one answers nothing. */
    private void strays() {
        var items = pieces.stream().filter(piece -> piece.opening().line().item().isPresent()).toList();
        var filled = items.stream().filter(piece -> piece.body().stream().anyMatch(line -> !line.isBlank())).toList();
        if (filled.size() * 2 > items.size()) {
            return;
        }
        for (var piece : filled) {
            var first = piece.body().stream().filter(line -> !line.isBlank()).findFirst().orElseThrow();
            boolean apart = piece.body().getFirst().isBlank() && !first.code() && !first.text().startsWith(" ")
                    && !first.text().startsWith("\t") && Marker.of(first).isEmpty()
                    && piece.opening().below().after().isEmpty();
            if (apart) {
                skipped.add(new Note(document, first.number(), "text that belongs to no question"));
                piece.body().clear();
            }
        }
    }

    private void account() {
        loose.removeIf(line -> line.isBlank() || Answers.isLeftOut(line));
        loose.stream().findFirst()
                .ifPresent(line -> skipped.add(new Note(document, line.number(), reason())));
        loose.clear();
    }

    private String reason() {
        String below = path.isEmpty() ? "" : " below \"" + Headings.cleaned(path.getLast().text()) + "\"";
        boolean range = !path.isEmpty() && Label.of(path.getLast().text()).flatMap(Label::last).isPresent();
        if (range || isPlaceholder(loose.getFirst()) || loose.getFirst().text().strip().matches("\\[.*\\]")) {
            return "a placeholder for several questions" + below;
        }
        if (TableQuestions.isHead(loose)) {
            return "the head of a table" + below;
        }
        if (loose.stream().allMatch(line -> line.item().filter(item -> item.text().contains("](#")).isPresent())) {
            return "a table of contents" + below;
        }
        return (pieces.isEmpty() ? "an introduction" : "text that belongs to no question") + below;
    }
}
