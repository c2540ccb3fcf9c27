package dev.greenroom.core.help;

/** The words of /prep help and /prep topics. */
public interface HelpWords {
    String describeHelp();

    String describeTopics();

    String title();

    String intro();

    String firstSteps();

    String admins();

    String topicsTitle(int questions, int topics);

    String count(int questions);

    String topicsUse();
}
