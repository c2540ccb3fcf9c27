package dev.greenroom.infra.bank.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the lines below a question apart into its answers, follow-ups and hint. */
final class Answers {
    private static final Pattern PLACEHOLDER = Pattern
            .compile("(?is)\\W*(?:todo|tbd|tba|coming soon|n/?a|none|no answer(?: yet)?|pending|wip|to be "
                    + "(?:added|done|written|completed|filled)|(?:your |add |write )?(?:your )?answer(?: goes)?(?: here)?)\\W*|[.…\\s_-]*|"
                    + "\\[[^\\]\\n]*\\]|\\([^)\\n]*(?:here|later|soon)\\)");
    private static final Pattern WRAPPER = Pattern.compile("(?i)\\s*</?(?:details|p|div|hr|br)(?:\\s[^>]*)?/?>\\s*");
    private static final Pattern UNWRAPPED = Pattern.compile("(?i)^\\s*<p>|(?:</p>)?\\s*</(?:p|details)>\\s*$");
    private static final Pattern BOX = Pattern.compile("(?<item>\\s*[-*+] )\\[(?<tick>[ xX])\\]\\s+(?<text>.*)");
    private static final Pattern TAG = Pattern.compile("</?\\p{L}[^>]*>");
    private static final Pattern NAVIGATION = Pattern
            .compile("(?i)\\W*(?:(?:go )?back to (?:the )?(?:top|contents?|index|"
                    + "toc|table of contents|questions|menu)|(?:zurück )?nach oben)\\W*");
    private static final Pattern ANCHOR = Pattern.compile("(?i)\\s*<a\\s[^>]*>\\s*</a>\\s*");

    private final List<List<String>> answers = new ArrayList<>();
    private final List<String> preface = new ArrayList<>();
    private final List<String> followUps = new ArrayList<>();
    private final List<String> hint = new ArrayList<>();
    private List<String> current = preface;

    private Answers() {}

    /** Reads the lines {@code body} below a question. */
    static Answered of(Opening.Below below, List<Line> body) {
        var answers = new Answers();
        if (!below.after().isEmpty()) {
            answers.line(Line.of(0, below.after()), List.of());
        }
        var lines = outdented(body, below.width());
        for (int at = 0; at < lines.size(); at++) {
            answers.line(lines.get(at), lines.subList(at + 1, lines.size()));
        }
        return answers.finished();
    }

    private void line(Line written, List<Line> following) {
        if (isLeftOut(written)) {
            return;
        }
        var line = unwrapped(written);
        var marker = marker(line, following);
        if (marker.isEmpty()) {
            if (current == hint && line.isBlank() && !hint.isEmpty()) {
                // A hint is one paragraph; what comes then belongs to where the hint stood.
                current = answers.isEmpty() ? preface : answers.getLast();
            }
            current.add(Summary.of(line).map(Summary::unfolded).orElse(line.text()));
            return;
        }
        switch (marker.get().role()) {
            case ANSWER, SOLUTION, NUMBERED_SOLUTION -> {
                current = new ArrayList<>();
                answers.add(current);
                current.add(marker.get().rest());
            }
            case HINT -> {
                current = hint;
                current.add(marker.get().rest());
            }
            case FOLLOW_UP -> followUp(line, marker.get(), following);
        }
    }

    /** Whether a line says nothing: it wraps others, or leads back to the top of the page. */
    static boolean isLeftOut(Line line) {
        String text = line.text();
        if (line.code() || text.isBlank()) {
            return false;
        }
        if (text.indexOf('<') >= 0 && (WRAPPER.matcher(text).matches() || ANCHOR.matcher(text).matches())) {
            return true;
        }
        return (text.contains("ack to ") || text.contains("ach oben"))
                && NAVIGATION.matcher(Plain.of(TAG.matcher(text).replaceAll(""))).matches();
    }

    private static Line unwrapped(Line line) {
        return line.code() || line.text().indexOf('<') < 0
                ? line
                : line.with(UNWRAPPED.matcher(line.text()).replaceAll(""));
    }

    private Optional<Marker> marker(Line line, List<Line> following) {
        if (Marker.isFirstOption(line, following)) {
            return Optional.empty();
        }
        var marker = Marker.of(line);
        if (marker.isEmpty() && isFirst()) {
            return Marker.leading(line);
        }
        return marker.filter(found -> isFirst() || line.heading().isPresent() || switch (found.role()) {
            case SOLUTION -> isFollowedByCode(following);
            case NUMBERED_SOLUTION -> !answers.isEmpty();
            case ANSWER, HINT, FOLLOW_UP -> true;
        });
    }

    private boolean isFirst() {
        return answers.isEmpty() && preface.stream().allMatch(String::isBlank);
    }

    private static boolean isFollowedByCode(List<Line> following) {
        return following.stream().filter(line -> !line.isBlank()).findFirst().filter(Line::code).isPresent();
    }

    /** A follow-up's question is noted; the line stays where it is, above its own answer. */
    private void followUp(Line line, Marker marker, List<Line> following) {
        if (!marker.rest().isEmpty()) {
            followUps.add(marker.rest());
        } else {
            following.stream().dropWhile(Line::isBlank).takeWhile(next -> next.item().isPresent())
                    .flatMap(next -> next.item().stream()).map(Line.Item::text)
                    .filter(text -> Plain.of(text).contains("?")).forEach(followUps::add);
        }
        current.add(line.text());
    }

    private Answered finished() {
        var texts = new ArrayList<String>();
        takeBoxes();
        boolean marked = !answers.isEmpty();
        for (var answer : marked ? answers : List.of(preface)) {
            String text = Wrapping.removed(trimmed(answer));
            if (!PLACEHOLDER.matcher(text).matches()) {
                texts.add(Fences.closed(text));
            }
        }
        var questions = nestedQuestions(texts);
        if (questions.isPresent()) {
            return new Answered("", List.of(), questions.get(), trimmed(hint));
        }
        return new Answered(marked ? trimmed(preface) : "", texts, followUps, trimmed(hint));
    }

    /** Boxes of which some are ticked are options to choose from: they belong to the question, the ticked to its answer. */
    private void takeBoxes() {
        var ticked = preface.stream().map(BOX::matcher).filter(Matcher::matches)
                .filter(box -> !box.group("tick").isBlank()).map(box -> "- " + box.group("text")).toList();
        long boxes = preface.stream().filter(line -> BOX.matcher(line).matches()).count();
        if (ticked.isEmpty() || ticked.size() == boxes) {
            return;
        }
        if (answers.isEmpty()) {
            int last = preface.size();
            while (!BOX.matcher(preface.get(last - 1)).matches()) {
                last--;
            }
            var explained = preface.subList(last, preface.size());
            answers.add(new ArrayList<>(explained));
            explained.clear();
        }
        answers.getFirst().addAll(0, ticked);
        preface.replaceAll(line -> BOX.matcher(line).replaceFirst("${item}[ ] ${text}"));
    }

    /** Where nothing but a list of questions stands below a question, it answers nothing: they are its follow-ups. */
    private static Optional<List<String>> nestedQuestions(List<String> texts) {
        var questions = new ArrayList<String>();
        for (String text : texts) {
            for (String line : text.split("\n")) {
                var item = Line.of(0, line).item();
                if (line.isBlank()) {
                    continue;
                }
                if (item.isEmpty() || !item.get().text().endsWith("?")) {
                    return Optional.empty();
                }
                questions.add(item.get().text());
            }
        }
        return questions.isEmpty() ? Optional.empty() : Optional.of(questions);
    }

    private static String trimmed(List<String> lines) {
        int from = 0;
        int to = lines.size();
        while (from < to && isEmpty(lines.get(from))) {
            from++;
        }
        while (to > from && isEmpty(lines.get(to - 1))) {
            to--;
        }
        return String.join("\n", lines.subList(from, to)).stripTrailing();
    }

    private static boolean isEmpty(String line) {
        return line.isBlank() || Line.isRule(line);
    }

    /** The lines without up to {@code width} blanks before each; code keeps what its fence does not have before it. */
    private static List<Line> outdented(List<Line> lines, int width) {
        var outdented = new ArrayList<Line>();
        int ofFence = 0;
        boolean inCode = false;
        for (Line line : lines) {
            if (line.code() && !inCode) {
                ofFence = Math.min(width, line.text().length() - line.text().stripLeading().length());
            }
            inCode = line.code();
            outdented.add(line.with(outdented(line.text(), inCode ? ofFence : width)));
        }
        return outdented;
    }

    private static String outdented(String text, int width) {
        int at = 0;
        while (at < text.length() && at < width && text.charAt(at) == ' ') {
            at++;
        }
        return at == 0 && width > 0 && text.startsWith("\t") ? text.substring(1) : text.substring(at);
    }
}
