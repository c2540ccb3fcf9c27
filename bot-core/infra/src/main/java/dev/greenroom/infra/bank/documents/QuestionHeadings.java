package dev.greenroom.infra.bank.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Each question is a heading ({@code ### Q1.1: …}, {@code ## What is …?}); its answer is the text below. */
final class QuestionHeadings implements Shape {
    @Override
    public String name() {
        return "question headings";
    }

    @Override
    public List<Opening> openings(Layout layout) {
        var all = new ArrayList<Opening>();
        for (Line line : layout.candidates()) {
            layout.headed(line).filter(headed -> !headed.isAnswer()).map(Layout.Headed::opening)
                    .filter(QuestionHeadings::mayAsk).ifPresent(all::add);
        }
        return mainLevel(all).map(level -> questions(all, level)).orElse(List.of());
    }

    /** The questions on the main level, and what is called a question on others where those are called so as well. */
    private static List<Opening> questions(List<Opening> all, int level) {
        var questions = new ArrayList<>(questions(all.stream().filter(opening -> level(opening) == level).toList()));
        if (!questions.isEmpty() && questions.stream().allMatch(QuestionHeadings::isCalled)) {
            all.stream().filter(opening -> level(opening) != level && isCalled(opening)).forEach(questions::add);
            questions.sort(Comparator.comparingInt(opening -> opening.line().number()));
        }
        return questions;
    }

    private static boolean isCalled(Opening opening) {
        return opening.label().filter(Label::asks).isPresent();
    }

    /** A heading that names a part, or stands for several questions, is none itself. */
    private static boolean mayAsk(Opening opening) {
        return !opening.wording().isBlank()
                && opening.label().filter(label -> label.namesPart() || label.last().isPresent()).isEmpty();
    }

    private static int level(Opening opening) {
        return opening.line().heading().orElseThrow().level();
    }

    private static Optional<Integer> mainLevel(List<Opening> openings) {
        Map<Integer, Integer> asking = new HashMap<>();
        openings.stream().filter(opening -> opening.asking().isLikely())
                .forEach(opening -> asking.merge(level(opening), 1, Integer::sum));
        return asking.entrySet().stream()
                .max(Comparator.<Map.Entry<Integer, Integer>>comparingInt(Map.Entry::getValue)
                        .thenComparingInt(Map.Entry::getKey))
                .map(Map.Entry::getKey);
    }

    /**
     * Where questions carry a label, everything so labelled is one, and what is not labelled must end in a question
     * mark; where they do not, each must sound like a question.
     */
    private static List<Opening> questions(List<Opening> openings) {
        var likely = openings.stream().filter(opening -> opening.asking().isLikely()).toList();
        boolean labelled = likely.stream().filter(QuestionHeadings::isLabelled).count() * 2 > likely.size();
        long numbered = openings.stream().filter(QuestionHeadings::isLabelled).count();
        long asking = likely.stream().filter(QuestionHeadings::isLabelled).count();
        boolean allLabelled = labelled && asking * 10 >= numbered * 6;
        return openings.stream().filter(opening -> {
            if (!labelled) {
                return opening.asking().isLikely();
            }
            return (isLabelled(opening) && (allLabelled || opening.asking().isLikely()))
                    || Plain.of(opening.wording()).endsWith("?");
        }).toList();
    }

    private static boolean isLabelled(Opening opening) {
        return opening.label().isPresent();
    }
}
