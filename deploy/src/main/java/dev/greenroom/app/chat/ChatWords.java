package dev.greenroom.app.chat;

/** What the local chat answers by itself, beside what Greenroom says. */
interface ChatWords {
    /** The channel cannot be opened: its name is not one, or there are too many. */
    String badChannel();

    /** Too long. */
    String tooLong(int most);

    /** Not a name. */
    String badName(int most);

    /** Somebody typed a command's word without its slash. */
    String slashMissing(String command);

    /** Somebody talks to Greenroom, which only understands commands. */
    String commandsOnly();

    /** The person has to enter first. */
    String enterFirst();

    /** The request makes no sense: an old page, or somebody's own program. */
    String malformed();
}
