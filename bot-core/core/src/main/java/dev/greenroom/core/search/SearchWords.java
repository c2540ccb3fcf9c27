package dev.greenroom.core.search;

/** The words of /prep search. */
public interface SearchWords {
    String describe();

    String title(int found, String words);

    String nothing(String words);

    String missing();

    String choose();
}
