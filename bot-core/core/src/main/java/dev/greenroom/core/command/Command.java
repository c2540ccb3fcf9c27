package dev.greenroom.core.command;

import dev.greenroom.core.reply.Plan;
import dev.greenroom.core.request.Caller;
import java.util.List;
import java.util.Locale;

/**
 * A command, written once: from it come Discord's registration, Slack's parsing and manifest, the help, the local
 * chat's completion and the README's table.
 *
 * <pre>{@code
 * final class Hello implements Command {
 *     public String path() { return "hello"; }
 *     public List<Option<?>> options() { return List.of(); }
 *     public Audience audience() { return Audience.EVERYBODY; }
 *     public String describe(Locale locale) { return Words.of(HelloWords.class, locale).describe(); }
 *     public Plan plan(Caller caller, Arguments arguments) {
 *         return Plan.complain("Hello!");
 *     }
 * }
 * }</pre>
 */
public interface Command {

    /** One to three lower-case words: {@code question}, {@code prep help}. */
    String path();

    /** The options, in the order in which bare words fill them. */
    List<Option<?>> options();

    /** Who may use it. */
    Audience audience();

    /** What it does, in 1 to 100 characters, for menus and help. */
    String describe(Locale locale);

    /**
     * Decides, in memory and at once, how the request is acknowledged and what work follows.
     *
     * @param arguments already valid
     */
    Plan plan(Caller caller, Arguments arguments);

    /** Who may use a command. */
    enum Audience {
        /** Everybody. */
        EVERYBODY,
        /** Admins of the community; the desk asks before it lets the command work. */
        ADMINS
    }
}
