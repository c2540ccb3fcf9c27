package dev.greenroom.core.privacy;

/** The words of /prep export and /prep forget. */
public interface PrivacyWords {
    String describeExport();

    String describeForget();

    String exported();

    String exportedEverywhere();

    String formTitle();

    String formIntro();

    String formIntroEverywhere();

    String formLabel(String word);

    String formSubmit();

    String notTheWord(String word);

    String forgotten();

    String forgottenEverywhere();
}
