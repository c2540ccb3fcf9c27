package dev.greenroom.core.reply;

/**
 * A button.
 *
 * @param label at most 40 characters, shown as literal text
 * @param look  how much it invites
 * @param token what the press carries back: at most {@value Seal#LONGEST} characters
 */
public record Button(String label, Look look, String token) {
    public Button {
        if (token.length() > Seal.LONGEST || label.isBlank()) {
            throw new IllegalArgumentException("a button needs a label and a token of at most 100 characters");
        }
    }

    /** How a button looks. */
    public enum Look {
        /** The next thing most people want. */
        PRIMARY,
        /** Any other. */
        PLAIN,
        /** Cannot be undone. */
        DANGER
    }

    /** A plain button. */
    public static Button plain(String label, String token) {
        return new Button(label, Look.PLAIN, token);
    }

    /** The button most people want next. */
    public static Button primary(String label, String token) {
        return new Button(label, Look.PRIMARY, token);
    }
}
