package dev.greenroom.core.interview;

/** The words of /interview. */
public interface InterviewWords {
    String describe();

    String place(int number, int of);

    String until();

    String followUp(String point);

    String resumed();

    String skip();

    String end();

    String nothingNew();

    String over();

    String moved();

    String movedWithText();

    String expired();

    String threadTitle();

    String sentAside();

    String sentDirectly();

    String cannotWrite();

    String summary(int answered, int of);

    String points();

    String pointsSum(int points, int bonus);

    String time();

    String minutes(int minutes, int seconds);

    String coverage();

    String percent(int percent);

    String topics();

    String strongest();

    String weakest();

    String questions();

    String skipped();

    String noKeyPoints();

    String review();

    String reviewAlso();

    String again();

    String shorter();

    String pictureAlt(String questions);
}
