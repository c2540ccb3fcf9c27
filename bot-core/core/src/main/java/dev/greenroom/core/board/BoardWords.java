package dev.greenroom.core.board;

/** The words of /leaderboard. */
public interface BoardWords {
    String describe();

    String title(String scope, String period);

    String members();

    String teams();

    String week();

    String month();

    String all();

    String points(int points);

    String active(long active, long all);

    String unranked();

    String you(String name);

    String hidden();

    String start();

    String empty();

    String noTeams(int active);

    String ownTeamNotRanked(String team, int active);

    String noTeam();

    String share();

    String picture(String title);
}
