package dev.greenroom.core.settings;

/** The words of /prep settings. */
public interface SettingsWords {
    String describe();

    String title();

    String saved();

    /** The zone was not set here but comes from the platform, the community, or nobody. */
    String zoneFromElsewhere(String zone);

    String interviewOver();

    String reminding(String time, String zone);

    /** The same for somebody who sees no streak. */
    String remindingOfQuestions(String time, String zone);

    String change();

    String notATime(String typed);

    String notADate(String typed);
}
