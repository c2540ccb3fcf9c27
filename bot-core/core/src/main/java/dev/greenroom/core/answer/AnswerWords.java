package dev.greenroom.core.answer;

/** The words of the form for an answer and of the feedback. */
public interface AnswerWords {
    String formTitle();

    String formSubmit();

    String points(int points);

    String streak(int days);

    String streakEnded(int days);

    String capped(int most);

    String little();

    String littleWithoutKeyPoints(int words);

    String copied();

    String repeated();

    String again(int days);

    String seen(int days);

    String covered();

    String partly();

    String notMentioned();

    String quoted(String quote);

    String pleaseCheck();

    String yourWord();

    String noKeyPoints();

    String missing(String keyPoint);

    String suggested(String rating);

    String rated(String rating, int days);

    String disagree();

    String shareWithTeam();

    String whichPoint();

    String blank();

    String tooLong(int length, int most);

    String notKept();

    String noLongerKept();
}
