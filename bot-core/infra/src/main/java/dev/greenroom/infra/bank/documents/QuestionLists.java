package dev.greenroom.infra.bank.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Each question is an item of a numbered list; in a section without numbers, of a bulleted one. A list counts as
 * questions when its items sound like questions, so steps, tips and tables of contents are left alone. Letters count
 * as numbers where nothing else is numbered; below numbers they are options to choose from.
 */
final class QuestionLists implements Shape {
    private static final Pattern LETTERED = Pattern
            .compile(" {0,1}(?:([a-z])[.)]|\\((\\d{1,3}|[a-z])\\))[ \\t]+(\\S.*)");

    private static final Pattern SEPARATOR = Pattern.compile("[-–—:]+\\s+");

    @Override
    public String name() {
        return "lists of questions";
    }

    @Override
    public List<Opening> openings(Layout layout) {
        var openings = new ArrayList<Opening>();
        var run = new ArrayList<Opening>();
        boolean underQuestion = false;
        boolean broken = false;
        boolean listed = false;
        for (Line line : layout.candidates()) {
            boolean asksItself = layout.headed(line).map(headed -> headed.opening().asking())
                    .filter(Asking.SURELY::equals).isPresent() || isBoldQuestion(line);
            if (line.heading().isPresent() || asksItself) {
                underQuestion = asksItself;
                broken = true;
                listed = false;
            }
            var item = line.item().filter(found -> found.indent() < 2);
            listed |= item.isPresent();
            var found = item.map(own -> opening(line, own)).or(() -> lettered(line));
            if (found.isEmpty() || (item.isEmpty() && listed)) {
                broken |= !line.isBlank() && line.text().equals(line.text().stripLeading());
                continue;
            }
            var opening = found.get();
            if (broken || (!run.isEmpty() && isNumbered(run.getFirst()) != isNumbered(opening))) {
                openings.addAll(questions(run, openings));
                run.clear();
                broken = false;
            }
            if (!underQuestion && !opening.wording().isBlank()) {
                run.add(opening);
            }
        }
        openings.addAll(questions(run, openings));
        return openings;
    }

    private static boolean isBoldQuestion(Line line) {
        return line.bold().filter(bold -> bold.after().isEmpty() && Plain.of(bold.text()).endsWith("?")).isPresent();
    }

    private static boolean isNumbered(Opening opening) {
        return opening.line().item().map(Line.Item::isNumbered).orElse(true);
    }

    private static Optional<Opening> lettered(Line line) {
        var match = LETTERED.matcher(line.text());
        if (!match.matches()) {
            return Optional.empty();
        }
        String number = match.group(1) == null ? match.group(2) : match.group(1);
        var label = new Label("", number, Optional.empty(), match.group(3));
        return Optional.of(Opening.of(line, Optional.of(label), label.rest()).with("", match.start(3)))
                .filter(opening -> opening.asking().isLikely());
    }

    /** An item whose first words are bold and ask ({@code 1. **What is X?** It is …}) holds its answer as well. */
    private static Opening opening(Line line, Line.Item item) {
        var label = item.isNumbered()
                ? Optional.of(new Label("", item.number(), Optional.empty(), item.text()))
                : Label.of(item.text()).filter(Label::asks);
        String text = label.map(Label::rest).orElse(item.text());
        var bold = Line.of(line.number(), text).bold().filter(QuestionLists::holdsAnswer);
        return Opening.of(line, label, bold.map(Line.Bold::text).orElse(text))
                .with(bold.map(found -> SEPARATOR.matcher(found.after()).replaceFirst("")).orElse(""), item.width());
    }

    /**
     * Whether what is bold asks by itself and what follows answers. Without a question mark it has to sound like a
     * question and to be over: {@code **Explain** the GIL} is one sentence.
     */
    private static boolean holdsAnswer(Line.Bold bold) {
        String asked = Plain.of(bold.text());
        if (bold.after().isEmpty() || asked.endsWith("?")) {
            return !bold.after().isEmpty();
        }
        boolean over = asked.endsWith(".") || SEPARATOR.matcher(bold.after()).lookingAt();
        return over && asked.indexOf(' ') > 0 && Asking.of(asked).isLikely() && !bold.after().endsWith("?");
    }

    /** The items of {@code run}, unless it is a list of something else. */
    private static List<Opening> questions(List<Opening> run, List<Opening> before) {
        if (run.isEmpty()) {
            return List.of();
        }
        long surely = run.stream().filter(opening -> opening.asking() == Asking.SURELY).count();
        long likely = run.stream().filter(opening -> opening.asking().isLikely()).count();
        if (!isNumbered(run.getFirst())) {
            long marked = run.stream().filter(opening -> Plain.of(opening.wording()).contains("?")).count();
            return likely == run.size() && marked * 10 >= likely * 6 ? List.copyOf(run) : List.of();
        }
        boolean isQuestions = surely * 10 >= run.size() * 4L || likely * 10 >= run.size() * 8L
                || (run.size() == 1 && follows(run.getFirst(), before));
        return isQuestions ? List.copyOf(run) : goingOn(run, before);
    }

    /** Items at the end of a list of something else that ask, and carry the numbers after that of the last question. */
    private static List<Opening> goingOn(List<Opening> run, List<Opening> before) {
        var found = new ArrayList<>(before.isEmpty() ? List.of() : List.of(before.getLast()));
        for (var item : run) {
            if (item.asking() == Asking.SURELY && Plain.of(item.wording()).endsWith("?") && follows(item, found)) {
                found.add(item);
            }
        }
        return found.isEmpty() ? List.of() : found.subList(1, found.size());
    }

    /** Whether a single item carries the number after that of the last question, and is no step of an answer. */
    private static boolean follows(Opening item, List<Opening> before) {
        return !before.isEmpty() && before.getLast().line().item().filter(Line.Item::isNumbered).isPresent()
                && !item.ordinal().equals("1")
                && item.ordinal().equals(String.valueOf(Integer.parseInt(before.getLast().ordinal()) + 1));
    }
}
