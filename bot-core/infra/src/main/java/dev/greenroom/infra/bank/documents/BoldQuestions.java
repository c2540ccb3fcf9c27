package dev.greenroom.infra.bank.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Each question is a bold line with a number ({@code **1. …**}). Bold numbered lines inside answers look the same but
 * end in a colon, or start counting anew where no heading says so.
 */
final class BoldQuestions implements Shape {
    /** Without a number, only these beginnings tell a question from a subheading. */
    private static final Pattern ASKED_FOR = Pattern
            .compile("(?i)(?:(?:explain|describe|define|discuss|tell me|walk me|differences? between|"
                    + "(?:name|list) (?:the|a|an|some|all|two|three|at least))\\b|compare .+ (?:and|with|to) ).*");

    @Override
    public String name() {
        return "bold questions";
    }

    @Override
    public List<Opening> openings(Layout layout) {
        var openings = new ArrayList<Opening>();
        var count = new Count();
        boolean underQuestion = false;
        for (Line line : layout.candidates()) {
            var headed = layout.headed(line);
            if (headed.isPresent()) {
                underQuestion = headed.get().opening().asking() == Asking.SURELY;
                count.restart();
            }
            var opening = underQuestion ? Optional.<Opening>empty() : opening(line);
            if (opening.isPresent() && count.accepts(opening.get())) {
                openings.add(opening.get());
            }
        }
        boolean numbered = openings.stream().filter(opening -> opening.label().isPresent()).count() * 2 >= openings
                .size();
        return openings.stream().filter(opening -> opening.label().isPresent() || opening.asking() == Asking.SURELY
                || (!numbered && ASKED_FOR.matcher(opening.wording()).matches())).toList();
    }

    private static Optional<Opening> opening(Line line) {
        var asked = line.unquoted();
        return asked.bold().filter(bold -> asked.equals(line) || bold.after().isEmpty())
                .flatMap(bold -> opening(asked, bold)).filter(opening -> !opening.wording().isBlank()
                        && !Plain.of(opening.wording()).endsWith(":")
                        && opening.label().filter(label -> label.namesPart() || label.last().isPresent()).isEmpty());
    }

    private static Optional<Opening> opening(Line line, Line.Bold bold) {
        var label = Label.of(bold.text());
        String wording = label.map(Label::rest).orElse(bold.text());
        if (bold.after().isEmpty()) {
            boolean isQuestion = label.isPresent() || Plain.of(wording).endsWith("?")
                    || ASKED_FOR.matcher(wording).matches();
            return isQuestion ? Optional.of(Opening.of(line, label, wording)) : Optional.empty();
        }
        if (label.isPresent() && wording.isEmpty()) {
            return Optional.of(Opening.of(line, label, bold.after()));
        }
        boolean asks = Plain.of(wording).endsWith("?") && (label.isPresent() || !bold.after().startsWith(":"));
        return asks ? Optional.of(Opening.of(line, label, wording).with(bold.after(), 0)) : Optional.empty();
    }

    /**
     * Keeps count of the numbers, so that a numbered step inside an answer is not taken for the next question: once a
     * second series has started inside an answer, only what sounds like a question is one.
     */
    private static final class Count {
        private int last;
        private boolean inSteps;

        void restart() {
            last = 0;
            inSteps = false;
        }

        boolean accepts(Opening opening) {
            String number = opening.label().map(Label::number).orElse("");
            if (!number.matches("\\d{1,4}")) {
                return opening.asking().isLikely() || !number.isEmpty();
            }
            int value = Integer.parseInt(number);
            boolean follows = last == 0 || (value == last + 1 && !inSteps);
            if (follows || (opening.asking().isLikely() && value != 1) || opening.asking() == Asking.SURELY) {
                last = value;
                inSteps = false;
                return true;
            }
            inSteps = true;
            return false;
        }
    }
}
