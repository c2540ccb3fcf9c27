package dev.greenroom.core.question;

final class InMemoryShownQuestionsTest extends ShownQuestionsContract {
    private final ShownQuestions store = new InMemoryShownQuestions();

    @Override
    protected ShownQuestions store() {
        return store;
    }
}
