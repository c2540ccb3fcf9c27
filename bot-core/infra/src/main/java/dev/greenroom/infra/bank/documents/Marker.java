package dev.greenroom.infra.bank.documents;

import java.util.Optional;
import java.util.regex.Pattern;

/** The line that says what follows: {@code **Answer:** …}, {@code _Key Components:_}, {@code A: …}, {@code Hint: …}. */
record Marker(Role role, String rest) {
    /** What the marked text is. */
    enum Role {
        ANSWER, SOLUTION, HINT, FOLLOW_UP
    }

    private static final int LONGEST = 200;
    private static final String QUALITY = "(?:(?:sample|example|model|suggested|possible|expected|ideal|strong|good|short|long|"
            + "quick|detailed|reference|correct|my|the|full|brief|simple|better|alternative|interview)[ -]+){0,2}";
    private static final Pattern ANSWER = Pattern.compile("(?i)" + QUALITY
            + "(?:answers?|ans)(?: (?:framework|outline|guide|structure))?(?:\\s*#?\\d{1,2}|\\s*\\([^)]{1,30}\\))?");
    private static final Pattern SHORT_ANSWER = Pattern.compile("A\\d{0,3}");
    private static final Pattern SOLUTION = Pattern
            .compile("(?i)" + QUALITY + "(?:solution|response)(?:\\s*#?\\d{1,2})?");
    private static final Pattern HINT = Pattern.compile("(?i)hints?");
    private static final Pattern FOLLOW_UP = Pattern.compile("(?i)follow[- ]?ups?(?: questions?)?(?:\\s*#?\\d{1,2})?");
    private static final Pattern NO_ANSWER = Pattern
            .compile("(?i)(?:note|example|hint|follow[- ]?up|source|difficulty|tags?|level|"
                    + "topics?|category|companies|company|asked (?:in|at|by)|importance|time|score|rating)s?\\b.*");

    private static final Pattern LINE = Pattern
            .compile("\\s{0,3}(?:[-*+]\\s+|>\\s?)?(?<open>[*_]{0,3})(?<label>[^*_:：]{1,50}?)"
                    + "\\s*(?<close>[*_]{0,3})\\s*[:：]\\s*(?<close2>[*_]{0,3})\\s*(?<rest>.*)");
    private static final Pattern DOTTED = Pattern
            .compile("\\s{0,3}(?<mark>\\*\\*|__|)(?:Ans(?:wer)?|A)\\.\\k<mark>\\s+(?<rest>.+)");
    private static final Pattern SUMMARY = Pattern.compile("(?i)\\s*(?:<details[^>]*>)?\\s*<summary>.*</summary>\\s*");

    /** Whether the heading {@code text} stands above an answer. */
    static boolean isAnswer(String text) {
        String label = Plain.of(text).replaceAll("\\s*:$", "");
        return ANSWER.matcher(label).matches() || SOLUTION.matcher(label).matches();
    }

    /** The marker that {@code line} is. */
    static Optional<Marker> of(Line line) {
        if (line.text().length() <= LONGEST) {
            return ofShort(line);
        }
        // Only the beginning tells; a whole answer may stand behind it.
        return ofShort(line.with(line.text().substring(0, LONGEST)))
                .map(marker -> new Marker(marker.role(), marker.rest() + line.text().substring(LONGEST)));
    }

    private static Optional<Marker> ofShort(Line line) {
        if (line.code()) {
            return Optional.empty();
        }
        var heading = line.heading();
        if (heading.isPresent()) {
            return role(Plain.of(heading.get().text()).replaceAll("\\s*:$", "")).map(role -> new Marker(role, ""));
        }
        if (line.text().indexOf('<') >= 0 && SUMMARY.matcher(line.text()).matches()) {
            return Optional.of(new Marker(Role.ANSWER, ""));
        }
        var dotted = DOTTED.matcher(line.text());
        if (dotted.matches()) {
            return Optional.of(new Marker(Role.ANSWER, dotted.group("rest")));
        }
        if (line.text().indexOf(':') < 0 && line.text().indexOf('：') < 0) {
            return wholeLine(line).flatMap(label -> role(label).map(role -> new Marker(role, "")));
        }
        var match = LINE.matcher(Plain.withoutPictures(line.text()));
        if (!match.matches() || !isBalanced(match.group("open"), match.group("close"), match.group("close2"))) {
            return wholeLine(line).flatMap(label -> role(label).map(role -> new Marker(role, "")));
        }
        boolean closed = match.group("open").equals(match.group("close"));
        String rest = (closed ? match.group("close2") : "") + match.group("rest");
        return role(match.group("label").strip()).map(role -> new Marker(role, rest.strip()));
    }

    /** A line that is nothing but a bold word, without a colon. */
    private static Optional<String> wholeLine(Line line) {
        return line.bold().filter(bold -> bold.after().isEmpty()).map(Line.Bold::text);
    }

    /**
     * The line below a question that names what its answer consists of, in italics and with a colon; only there, since
     * such lines inside an answer are part of it.
     */
    static Optional<Marker> leading(Line line) {
        var match = LINE.matcher(line.text().substring(0, Math.min(LONGEST, line.text().length())));
        if (line.code() || !match.matches() || !match.group("open").matches("[*_]")
                || !isBalanced(match.group("open"), match.group("close"), match.group("close2"))
                || NO_ANSWER.matcher(match.group("label")).matches() || !match.group("rest").isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Marker(Role.ANSWER, ""));
    }

    private static boolean isBalanced(String open, String close, String close2) {
        if (open.isEmpty()) {
            return close.isEmpty();
        }
        // What opens behind "**Answer**:" is formatting of the answer.
        return open.equals(close) || (close.isEmpty() && open.equals(close2));
    }

    private static Optional<Role> role(String label) {
        if (ANSWER.matcher(label).matches() || SHORT_ANSWER.matcher(label).matches()) {
            return Optional.of(Role.ANSWER);
        }
        if (SOLUTION.matcher(label).matches()) {
            return Optional.of(Role.SOLUTION);
        }
        if (HINT.matcher(label).matches()) {
            return Optional.of(Role.HINT);
        }
        return FOLLOW_UP.matcher(label).matches() ? Optional.of(Role.FOLLOW_UP) : Optional.empty();
    }
}
