package dev.greenroom.app.chat;

/** What the local chat's page says; each is filled into the page by its name. */
interface ChatPageWords {
    /** What this is, in a few words. */
    String tagline();

    /** Heading of the list of channels. */
    String channels();

    /** Heading of the list of people. */
    String people();

    /** Opens another channel. */
    String newChannel();

    /** Label of a new channel's name. */
    String channelName();

    /** Button that opens the channel. */
    String open();

    /** Label of the messages. */
    String messages();

    /** Label of the field to type into. */
    String yourMessage();

    /** What stands in the field while it is empty. */
    String placeholder();

    /** Button that sends. */
    String send();

    /** Heading where nothing was said yet. */
    String emptyTitle();

    /** What to do where nothing was said yet. */
    String emptyText();

    /** On messages for one person. */
    String onlyYou();

    /** While work is under way. */
    String thinking();

    /** The server cannot be reached. */
    String lost();

    /** The server can be reached again. */
    String back();

    /** Title of the form that asks for a name. */
    String joinTitle();

    /** What the name is for. */
    String joinText();

    /** Label of the name. */
    String yourName();

    /** Button that begins. */
    String join();

    /** Button that closes a form. */
    String cancel();

    /** Menu of the people of this browser. */
    String switchPerson();

    /** Adds somebody. */
    String somebodyElse();

    /** Beside an admin's name. */
    String admin();

    /** The first option of a choice, which is none. */
    String choose();

    /** Saves a file. */
    String download();

    /** Suggestions below the field. */
    String suggestions();
}
