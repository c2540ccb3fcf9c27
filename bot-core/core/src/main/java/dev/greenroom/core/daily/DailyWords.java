package dev.greenroom.core.daily;

/** The words of /daily, of its posts and of what admins are told about them. */
public interface DailyWords {
    String describeOn();

    String describeOff();

    String describeNow();

    String describeStatus();

    String notATime(String typed);

    String notDays(String typed);

    String notAChannel(String typed);

    String noSuchChannel(String name);

    String cannotPost(String reason);

    String noMatch();

    String set();

    String replaced();

    String every(String days, String time, String zone);

    String next();

    String chosen(String zone);

    String questions(int matching);

    String fewQuestions(int matching);

    String counted();

    String stopped();

    String none();

    String noneHere();

    String isPaused(String reason);

    String posted();

    String underWay();

    String triedAgain(String reason, String until);

    String notPosted(String reason);

    String maybePosted();

    String statusTitle();

    String paused(String reason);

    String lastPosts();

    String noPosts();

    String fateSent();

    String fateLate(String time);

    String fateSkipped(String reason);

    String fateUnknown(String reason);

    String fateOpen();

    String fateRetrying(String reason);

    String reasonDown();

    String reasonPlatform(String detail);

    String reasonNoQuestion();

    String reasonOff();

    String reasonBudget();

    String changes();

    String change(String person, String what, String detail);

    /** /daily on. */
    String didOn();

    /** /daily off. */
    String didOff();

    /** /daily now. */
    String didNow();

    String title();

    String answered(int people);

    String tellAbout();

    String tellPaused(String reason);

    String tellUnknown(String date);

    String tellFewLeft(int left);

    String tellNoQuestion();
}
