package dev.greenroom.core.due;

/** The words of /review. */
public interface DueWords {
    String describe();

    String due(int due, int left);

    String fresh(int left);

    /** Where it has parts. */
    String sleeperParts();

    /** Where there is a hint that was not taken. */
    String sleeperHint();

    String sleeper(int lapses);

    String parts();

    String rating(String label, int days);

    String kept(String rating, int days);

    String earned(int points);

    String undo();

    String undone();

    String nothingToUndo();

    String done();

    String doneForToday(int due);

    String nothing();

    String ahead();

    String aheadDay(int questions);

    String aheadAlt(String days);
}
