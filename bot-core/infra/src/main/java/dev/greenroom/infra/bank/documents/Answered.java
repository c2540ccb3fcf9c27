package dev.greenroom.infra.bank.documents;

import java.util.List;

/**
 * What stands below a question, taken apart.
 *
 * @param preface   what belongs to the question itself, above the first marker of an answer
 * @param answers   the answers as Markdown
 * @param followUps what is asked next; a follow-up's own answer stays in the answer
 * @param hint      empty where there is none
 */
record Answered(String preface, List<String> answers, List<String> followUps, String hint) {
    Answered {
        answers = List.copyOf(answers);
        followUps = List.copyOf(followUps);
    }
}
