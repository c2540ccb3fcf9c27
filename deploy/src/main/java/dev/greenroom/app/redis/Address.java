package dev.greenroom.app.redis;

/**
 * Where the embedded Redis listens: a port of 127.0.0.1, and the password that it asks for.
 */
public record Address(int port, String password) {
    /** The only interface it listens on. */
    public static final String HOST = "127.0.0.1";

    @Override
    public String toString() {
        return HOST + ":" + port;
    }
}
