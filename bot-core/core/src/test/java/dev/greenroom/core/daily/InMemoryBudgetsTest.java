package dev.greenroom.core.daily;

final class InMemoryBudgetsTest extends BudgetsContract {
    private final InMemoryBudgets budgets = new InMemoryBudgets();

    @Override
    protected Budgets budgets() {
        return budgets;
    }
}
