package dev.greenroom.core.question;

/** The words of /question and of every card that shows a question. */
public interface QuestionWords {
    String describe();

    String noneMatch();

    String noneAbout(String about);

    String emptyBank();

    String gone();

    String noAnswer();

    String answer();

    String showAnswer();

    String hint();

    String next();

    String again();

    String hard();

    String good();

    String easy();

    String answerHeading();

    String answerHeadingNumbered(int number, int of);

    String followUps();

    String howWell();

    String rated(String rating, int days);

    String meta(String topic, String kind, String level);

    String kindConcept();

    String kindCoding();

    String kindBehavioral();

    String kindSystemDesign();

    String levelJunior();

    String levelMid();

    String levelSenior();
}
