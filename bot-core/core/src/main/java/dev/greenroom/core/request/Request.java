package dev.greenroom.core.request;

import java.util.Map;

/** Something a person did on a platform, translated into the core's words but not yet understood. */
public sealed interface Request {

    /** Who did it, where and when. */
    Caller caller();

    /**
     * A command as one line of text, without its slash: {@code question topic:python}. Slack and the local chat send
     * it like this.
     */
    record Line(Caller caller, String text) implements Request {}

    /**
     * A command whose options the platform has taken apart, still as text: Discord.
     *
     * @param path the words of the command, {@code prep help}
     */
    record Typed(Caller caller, String path, Map<String, String> options) implements Request {
        public Typed {
            options = Map.copyOf(options);
        }
    }

    /**
     * A button pressed.
     *
     * @param token what the button carries
     */
    record Pressed(Caller caller, String token) implements Request {}

    /**
     * A form sent off.
     *
     * @param token  what the form carries
     * @param fields by name, what was typed; literal text of people
     */
    record Submitted(Caller caller, String token, Map<String, String> fields) implements Request {
        public Submitted {
            fields = Map.copyOf(fields);
        }
    }
}
