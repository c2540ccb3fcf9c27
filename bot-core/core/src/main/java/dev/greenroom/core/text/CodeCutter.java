package dev.greenroom.core.text;

import java.util.Optional;
import java.util.function.Predicate;

/** Cuts code between lines, at an empty line where one is near, and inside a line only where it alone is too long. */
final class CodeCutter {
    private CodeCutter() {}

    static Optional<Cut<Block>> cut(Block.Code code, Predicate<Block> fits) {
        String text = code.code();
        int end = Cutter.fitting(text.length(), length -> fits.test(part(code, text.substring(0, length))));
        int lineEnd = text.lastIndexOf('\n', end - 1);
        int gap = text.lastIndexOf("\n\n", end - 1);
        if (gap > end / 2) {
            return Optional.of(cut(code, gap, gap + 2));
        }
        if (lineEnd > 0) {
            return Optional.of(cut(code, lineEnd, lineEnd + 1));
        }
        int at = InlineCutter.characterBoundary(text, end);
        return at <= 0 || at >= text.length() ? Optional.empty() : Optional.of(cut(code, at, at));
    }

    private static Cut<Block> cut(Block.Code code, int headEnd, int tailStart) {
        return new Cut<>(part(code, code.code().substring(0, headEnd)), part(code, code.code().substring(tailStart)));
    }

    private static Block part(Block.Code code, String text) {
        return new Block.Code(code.language(), text);
    }
}
