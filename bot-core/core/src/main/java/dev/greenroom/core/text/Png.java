package dev.greenroom.core.text;

import java.util.Arrays;

/** The bytes of a PNG picture. Immutable. */
public final class Png {
    private final byte[] bytes;

    /** Takes a copy of {@code bytes}. */
    public Png(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /** A copy of the bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Png png && Arrays.equals(bytes, png.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "Png[" + bytes.length + " bytes]";
    }
}
