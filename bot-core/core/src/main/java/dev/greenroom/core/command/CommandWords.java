package dev.greenroom.core.command;

/** What is said about a command that could not be understood. */
public interface CommandWords {
    /** {@code typed} is no command; {@code known} lists what there is. */
    String unknownCommand(String typed, String known);

    /** The command has no such option; {@code known} lists those it has. */
    String unknownOption(String name, String known);

    /** The command has no options at all. */
    String noOptions(String typed);

    /** The option was given twice. */
    String twice(String name);

    /** There is more text than options for it. */
    String tooMuch(String typed);

    /** The option has a name but no value. */
    String noValue(String name);

    /** A quote was opened and never closed. */
    String openQuote();

    /** {@code typed} is none of the words the option takes. */
    String notAWord(String typed, String name, String words);

    /** {@code typed} is not a whole number in the range. */
    String notANumber(String typed, int from, int to);

    /** The topic is unknown; {@code closest} lists some that exist. */
    String unknownTopic(String typed, String closest);

    /** {@code typed} is no time zone's name; {@code meant} lists zones it may stand for. */
    String notAZone(String typed, String meant);

    /** Before an example of a command that works. */
    String example();
}
