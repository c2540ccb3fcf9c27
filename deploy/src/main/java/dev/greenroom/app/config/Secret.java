package dev.greenroom.app.config;

/** A value that must never be seen: in no log, no message and no {@code toString}. */
public record Secret(String value) {

    @Override
    public String toString() {
        return "(secret)";
    }
}
