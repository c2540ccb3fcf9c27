package dev.greenroom.core.applause;

/** The words around shared answers. */
public interface ApplauseWords {
    String shared();

    String closed();

    String notDaily();

    String copied();

    String by(String name);

    String somebody();

    String coverage(int percent);

    String applaud();

    String paid(String name, int points);

    String capped(String name, int most);

    String before();

    String enough(int most);

    String own();
}
