package dev.greenroom.core.applause;

import dev.greenroom.core.answer.GivenAnswers;
import dev.greenroom.core.answer.InMemoryAnswers;
import dev.greenroom.core.board.Boards;
import dev.greenroom.core.points.InMemoryLedger;
import dev.greenroom.core.points.Ledger;
import dev.greenroom.core.question.InMemoryShownQuestions;
import dev.greenroom.core.review.InMemoryPractice;
import dev.greenroom.core.settings.InMemorySettings;

final class InMemorySharedAnswersTest extends SharedAnswersContract {
    private final InMemoryLedger ledger = new InMemoryLedger(new InMemorySettings());
    private final InMemoryAnswers answers = new InMemoryAnswers(ledger, new InMemoryShownQuestions(),
            new InMemoryPractice());
    private final InMemorySharedAnswers shared = new InMemorySharedAnswers(ledger);

    @Override
    protected SharedAnswers shared() {
        return shared;
    }

    @Override
    protected GivenAnswers answers() {
        return answers;
    }

    @Override
    protected Ledger ledger() {
        return ledger;
    }

    @Override
    protected Boards boards() {
        return ledger;
    }
}
