package dev.greenroom.core.answer;

import dev.greenroom.core.activity.ActiveDays;
import dev.greenroom.core.points.InMemoryLedger;
import dev.greenroom.core.points.Ledger;
import dev.greenroom.core.question.InMemoryShownQuestions;
import dev.greenroom.core.question.ShownQuestions;
import dev.greenroom.core.review.InMemoryPractice;
import dev.greenroom.core.settings.InMemorySettings;

final class InMemoryAnswersTest extends AnswersContract {
    private final InMemoryLedger ledger = new InMemoryLedger(new InMemorySettings());
    private final InMemoryShownQuestions shown = new InMemoryShownQuestions();
    private final InMemoryPractice practice = new InMemoryPractice();
    private final InMemoryAnswers answers = new InMemoryAnswers(ledger, shown, practice);

    @Override
    protected GivenAnswers answers() {
        return answers;
    }

    @Override
    protected Ledger ledger() {
        return ledger;
    }

    @Override
    protected ShownQuestions shown() {
        return shown;
    }

    @Override
    protected ActiveDays days() {
        return practice;
    }
}
