package dev.greenroom.infra.bank.documents;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The line that says what follows: {@code **Answer:** …}, {@code _Key Components:_}, {@code A: …}, {@code Hint: …}. */
record Marker(Role role, String rest) {
    /** What the marked text is. */
    enum Role {
        ANSWER, SOLUTION, NUMBERED_SOLUTION, HINT, FOLLOW_UP
    }

    private static final int LONGEST = 200;
    private static final String QUALITY = "(?:(?:sample|example|model|suggested|possible|expected|ideal|strong|good|short|long|"
            + "quick|detailed|reference|correct|my|the|full|brief|simple|better|alternative|interview)[ -]+){0,2}";
    private static final String ANSWERS = "(?:answers?|ans\\.?|(?:muster|beispiel|kurz)?antwort(?:en)?)";
    private static final Pattern ANSWER = Pattern.compile("(?i)" + QUALITY + ANSWERS
            + "(?: (?:framework|outline|guide|structure))?(?:\\s*#?\\d{1,2}|\\s*\\([^)]{1,30}\\))?");
    private static final Pattern SHORT_ANSWER = Pattern.compile("A\\d{0,3}");
    private static final Pattern SOLUTION = Pattern
            .compile("(?i)" + QUALITY + "(?:solution|response|(?:muster)?lösung)(?<number>\\s*#?\\d{1,2})?");
    private static final Pattern HINT = Pattern.compile("(?i)hints?|hinweise?|tipps?");
    private static final Pattern FOLLOW_UP = Pattern
            .compile("(?i)(?:follow[- ]?ups?(?: questions?)?|(?:nach|folge|anschluss)fragen?)(?:\\s*#?\\d{1,2})?");
    private static final Pattern NO_ANSWER = Pattern
            .compile("(?i)(?:note|example|hint|follow[- ]?up|source|difficulty|tags?|level|"
                    + "topics?|category|companies|company|asked (?:in|at|by)|importance|time|score|rating)s?\\b.*");

    private static final Pattern LINE = Pattern
            .compile("\\s{0,3}(?:[-*+]\\s+|>\\s?)?(?<open>[*_]{0,3})(?<label>[^*_:：]{1,50}?)"
                    + "\\s*(?<close>[*_]{0,3})\\s*[:：](?:-(?=[\\s\\p{L}]))?\\s*(?<close2>[*_]{0,3})\\s*(?<rest>.*)");
    private static final Pattern DOTTED = Pattern
            .compile("\\s{0,3}(?<mark>\\*\\*|__|)(?:Ans(?:wer)?|Antwort|A)\\d{0,3}[.)]\\k<mark>\\s+(?<rest>.+)");
    private static final Pattern DASHED = Pattern.compile("(?i)\\s{0,3}(?<mark>[*_]{0,3})" + ANSWERS
            + "(?:\\k<mark>\\s+[-–—]+|\\s+[-–—]+\\s*\\k<mark>)\\s+(?<rest>.*)");
    private static final Pattern ALONE = Pattern.compile("\\s*(?:A\\d{1,3}|Ans(?:wer)?(?: \\d{1,2})?|Antwort)\\s*");
    /** A part of every word that names a role, but for {@code A} alone. */
    private static final List<String> TELLING = List.of("ans", "antwort", "solution", "response", "lösung", "hint",
            "hinweis", "tipp", "follow", "frage");
    private static final List<Pattern> ANSWERING = List.of(DOTTED, DASHED);
    private static final Pattern SHOWS = Pattern.compile("(?i).*\\b(?:" + ANSWERS
            + "|solutions?|responses?|lösung|show|reveal|click|see|view|expand|open|toggle|anzeigen)\\b.*");
    private static final Pattern OPTION = Pattern
            .compile("\\s*(?:[-*+]\\s+|>\\s?)?[*_(\\[]{0,3}(?<letter>[A-Ha-h])[*_]{0,2}[.:)\\]][*_]{0,2}\\s+\\S.*");

    /** Whether the heading {@code text} stands above an answer. */
    static boolean isAnswer(String text) {
        return ofHeading(text).filter(marker -> marker.role() != Role.HINT && marker.role() != Role.FOLLOW_UP)
                .isPresent() && !SHORT_ANSWER.matcher(Plain.of(text).split(":", 2)[0].strip()).matches();
    }

    /**
     * Whether {@code line} is the first of several options to choose from: {@code A:} with a {@code B:} below says
     * nothing about which is right.
     */
    static boolean isFirstOption(Line line, List<Line> following) {
        return initial(line.text()) == 'a' && letter(line).filter("a"::equals).isPresent()
                && following.stream().flatMap(next -> letter(next).stream()).findFirst().filter("b"::equals)
                        .isPresent();
    }

    /** The first letter of {@code text} in lower case, where it stands near the start: a glance saves most matching. */
    private static char initial(String text) {
        for (int at = 0; at < text.length() && at < 12; at++) {
            if (Character.isLetter(text.charAt(at))) {
                return Character.toLowerCase(text.charAt(at));
            }
        }
        return ' ';
    }

    /** The letter of the option that {@code line} is, in lower case. */
    static Optional<String> letter(Line line) {
        var match = OPTION.matcher(line.text());
        return line.code() || !match.matches()
                ? Optional.empty()
                : Optional.of(match.group("letter").toLowerCase(Locale.ROOT));
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
        if (line.heading().isPresent()) {
            return ofHeading(line.heading().get().text());
        }
        var summary = Summary.of(line);
        if (summary.isPresent()) {
            return ofSummary(summary.get());
        }
        if ("abkm".indexOf(initial(line.text())) >= 0) {
            for (var pattern : ANSWERING) {
                var match = pattern.matcher(line.text());
                if (match.matches()) {
                    return Optional.of(new Marker(Role.ANSWER, match.group("rest")));
                }
            }
        }
        if (initial(line.text()) == 'a' && ALONE.matcher(line.text()).matches()) {
            return Optional.of(new Marker(Role.ANSWER, ""));
        }
        return labelled(line.text())
                .or(() -> wholeLine(line).flatMap(Marker::ofHeading));
    }

    /** {@code label: rest}, the label stressed or not. */
    private static Optional<Marker> labelled(String text) {
        int colon = Math.max(text.indexOf(':'), text.indexOf('：'));
        if (colon < 0 || !mayNameRole(text.substring(0, colon))) {
            return Optional.empty();
        }
        var match = LINE.matcher(Plain.withoutPictures(text));
        if (!match.matches() || !isBalanced(match.group("open"), match.group("close"), match.group("close2"))) {
            return Optional.empty();
        }
        boolean closed = match.group("open").equals(match.group("close"));
        String rest = (closed ? match.group("close2") : "") + match.group("rest");
        return role(match.group("label").strip()).map(role -> new Marker(role, rest.strip()));
    }

    private static Optional<Marker> ofHeading(String text) {
        String bare = Wording.cleaned(text);
        return role(Plain.of(bare)).map(role -> new Marker(role, "")).or(() -> labelled(bare));
    }

    /** What unfolds is an answer or a hint where its label says so. */
    private static Optional<Marker> ofSummary(Summary summary) {
        String label = Plain.of(summary.label());
        var marker = role(label).map(role -> new Marker(role, "")).or(() -> labelled(label)).or(
                () -> Optional.of(new Marker(Role.ANSWER, "")).filter(shown -> SHOWS.matcher(label).matches()));
        return marker.map(found -> new Marker(found.role(), (found.rest() + " " + summary.rest()).strip()));
    }

    /** A line that is nothing but bold. */
    private static Optional<String> wholeLine(Line line) {
        return line.bold().filter(bold -> bold.after().isEmpty()).map(Line.Bold::text);
    }

    /**
     * The line below a question that unfolds its answer, or names what that consists of, in italics and with a colon;
     * only there, since such lines inside an answer are part of it.
     */
    static Optional<Marker> leading(Line line) {
        if (line.code()) {
            return Optional.empty();
        }
        var summary = Summary.of(line);
        if (summary.isPresent()) {
            return summary.map(found -> new Marker(Role.ANSWER, found.rest()));
        }
        var match = LINE.matcher(line.text().substring(0, Math.min(LONGEST, line.text().length())));
        if (!match.matches() || match.group("open").length() != 1
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

    /** Whether one of the words that name a role stands in {@code text}: a glance saves most of the matching. */
    private static boolean mayNameRole(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String telling : TELLING) {
            if (lower.contains(telling)) {
                return true;
            }
        }
        return initial(lower) == 'a' && lower.length() < 16;
    }

    private static Optional<Role> role(String label) {
        if (!mayNameRole(label)) {
            return Optional.empty();
        }
        if (ANSWER.matcher(label).matches() || SHORT_ANSWER.matcher(label).matches()) {
            return Optional.of(Role.ANSWER);
        }
        var solution = SOLUTION.matcher(label);
        if (solution.matches()) {
            return Optional.of(solution.group("number") == null ? Role.SOLUTION : Role.NUMBERED_SOLUTION);
        }
        if (HINT.matcher(label).matches()) {
            return Optional.of(Role.HINT);
        }
        return FOLLOW_UP.matcher(label).matches() ? Optional.of(Role.FOLLOW_UP) : Optional.empty();
    }
}
