package dev.greenroom.app.chat;

import dev.greenroom.core.reply.Button;
import dev.greenroom.core.reply.Form;
import dev.greenroom.core.reply.Row;
import java.util.List;
import java.util.Locale;

/**
 * A message as the browser gets it.
 *
 * @param onlyYou  whether nobody else sees it
 * @param author   a person's name, empty where Greenroom speaks
 * @param at       ISO 8601
 * @param thinking whether there is nothing to show yet
 */
record Shown(String id, String channel, boolean onlyYou, String author, String at, boolean thinking, String html,
        List<Pressable> rows, List<Download> files) {

    /** A row of buttons, or a choice where {@code prompt} is not empty. */
    record Pressable(String prompt, List<Press> presses) {}

    /** Something to press; {@code look} is {@code primary}, {@code plain} or {@code danger}. */
    record Press(String label, String look, String token) {}

    /** A file to save. */
    record Download(String name, String href) {}

    /** A form to be opened over the chat. */
    record Dialog(String title, String html, String token, String submit, List<Form.Field> fields) {
        static Dialog of(Form form) {
            return new Dialog(form.title(), Html.of(form.intro().blocks()), form.token(), form.submit(), form.fields());
        }
    }

    static Shown of(Message message) {
        return switch (message.content()) {
            case Message.Content.Thinking thinking -> of(message, Message.Content.Said.of(""), true);
            case Message.Content.Said said -> of(message, said, false);
        };
    }

    private static Shown of(Message message, Message.Content.Said said, boolean thinking) {
        return new Shown(message.id(), message.channel().id(), message.only().isPresent(), message.author().orElse(""),
                message.at().toString(), thinking, said.html(), said.rows().stream().map(Shown::row).toList(),
                said.file().stream().map(file -> new Download(file.name(), "chat/files/" + file.id())).toList());
    }

    private static Pressable row(Row row) {
        return switch (row) {
            case Row.Buttons buttons -> new Pressable("", buttons.buttons().stream().map(Shown::press).toList());
            case Row.Choice choice -> new Pressable(choice.prompt(), choice.options().stream()
                    .map(option -> new Press(option.label(), "plain", option.token())).toList());
        };
    }

    private static Press press(Button button) {
        return new Press(button.label(), button.look().name().toLowerCase(Locale.ROOT), button.token());
    }
}
