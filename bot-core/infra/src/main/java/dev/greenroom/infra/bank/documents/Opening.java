package dev.greenroom.infra.bank.documents;

import java.util.Optional;

/**
 * A line on which a question starts.
 *
 * @param label   what stands before the wording
 * @param wording the question as Markdown
 * @param asking  how much it sounds like a question
 * @param below   how its answer goes on
 */
record Opening(Line line, Optional<Label> label, String wording, Asking asking, Below below) {

    /**
     * What is known about the text below a question.
     *
     * @param after what follows the question on the same line: the beginning of its answer
     * @param width how far the lines of its answer are indented
     * @param ends  whether nothing of it stands on other lines
     */
    record Below(String after, int width, boolean ends) {
        static final Below NOTHING_KNOWN = new Below("", 0, false);
    }

    static Opening of(Line line, Optional<Label> label, String wording) {
        var asking = label.filter(Label::asks).isPresent() ? Asking.SURELY : Asking.of(wording);
        return new Opening(line, label, wording, asking, Below.NOTHING_KNOWN);
    }

    Opening with(String after, int width) {
        return new Opening(line, label, wording, asking, new Below(after, width, false));
    }

    /** The opening of a question that stands on one line together with its answer. */
    Opening whole(String answer) {
        return new Opening(line, label, wording, asking, new Below(answer, 0, true));
    }

    Opening worded(String whole) {
        return new Opening(line, label, whole, asking, below);
    }

    /** The number as printed, empty where there is none. */
    String ordinal() {
        return label.map(Label::ordinal).orElse("");
    }
}
