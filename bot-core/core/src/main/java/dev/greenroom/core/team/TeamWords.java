package dev.greenroom.core.team;

/** The words of /prep team. */
public interface TeamWords {
    String describe();

    String joined(String team);

    String left(String team);

    String inNone();

    String inTeam(String team);

    String badName(int longest);
}
