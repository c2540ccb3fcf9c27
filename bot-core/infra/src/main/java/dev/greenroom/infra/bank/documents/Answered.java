package dev.greenroom.infra.bank.documents;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What stands below a question, taken apart.
 *
 * @param preface   what belongs to the question itself, above the first marker of an answer
 * @param answers   the answers as Markdown
 * @param followUps what is asked next; a follow-up's own answer stays in the answer
 * @param hint      empty where there is none
 */
record Answered(String preface, List<String> answers, List<String> followUps, String hint) {
    private static final Pattern ABOUT = Pattern
            .compile("(?i).*\\b(?:(?:the )?following|(?:code|snippet|program|function) "
                    + "below|(?:output|value) of|this (?:code|snippet|program|function|work|print|output|log|return)|"
                    + "(?:does|will) (?:this|it) (?:print|output|log|return|do))\\b.*");

    Answered {
        answers = List.copyOf(answers);
        followUps = List.copyOf(followUps);
    }

    /** The same where the {@code wording} asks about the code below it, which answers nothing then. */
    Answered askedIn(String wording) {
        boolean aboutCode = preface.isEmpty() && answers.size() == 1 && isCode(answers.getFirst())
                && ABOUT.matcher(wording).matches();
        return aboutCode ? new Answered(answers.getFirst(), List.of(), followUps, hint) : this;
    }

    /** Whether {@code answer} is a single block of code and nothing else. */
    private static boolean isCode(String answer) {
        return Stream.of("```", "~~~").anyMatch(fence -> answer.startsWith(fence)
                && answer.indexOf(fence, fence.length()) == answer.length() - fence.length());
    }
}
