package dev.greenroom.core.search;

import dev.greenroom.core.bank.Question;
import java.util.List;

/** The questions found for some words, best first. */
record Hits(String words, List<Question> questions) {
    /** How many stand on a page. */
    static final int PAGE = 10;

    Hits {
        questions = List.copyOf(questions);
    }

    int pages() {
        return (questions.size() + PAGE - 1) / PAGE;
    }

    /** The questions of a page, from 0. */
    List<Question> page(int page) {
        return questions.subList(page * PAGE, Math.min(questions.size(), (page + 1) * PAGE));
    }
}
