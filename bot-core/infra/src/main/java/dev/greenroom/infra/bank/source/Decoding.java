package dev.greenroom.infra.bank.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes of a document made text. */
public final class Decoding {
    /** The largest document that is read, in bytes; the largest real one has an eighth of a megabyte. */
    public static final int MAX_BYTES = 4_000_000;

    private static final Charset MAC_ROMAN = Charset.forName("x-MacRoman");

    private Decoding() {}

    /** The text of {@code bytes}; empty where they are not UTF-8. */
    public static Optional<DocumentText> of(String name, byte[] bytes) {
        try {
            String read = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            var repaired = repaired(read);
            return Optional.of(DocumentText.of(name, repaired.orElse(read), repaired.isPresent()));
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    /**
     * The text as it was before somebody read its UTF-8 as Mac Roman and wrote that as UTF-8 again. The whole text
     * goes back with one strict encode and one strict decode: where either fails, or nothing changes, the text was
     * never damaged in this way. A byte order mark was added after the damage and is no part of it.
     */
    static Optional<String> repaired(String text) {
        String damaged = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try {
            var bytes = MAC_ROMAN.newEncoder().encode(CharBuffer.wrap(damaged));
            String restored = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            return Optional.of(restored).filter(changed -> !changed.equals(damaged));
        } catch (CharacterCodingException undamaged) {
            return Optional.empty();
        }
    }
}
