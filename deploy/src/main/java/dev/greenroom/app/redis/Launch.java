package dev.greenroom.app.redis;

import dev.greenroom.app.config.StartRefused;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;

/** How a server is started, and what to say when it does not start. */
final class Launch {
    private static final int PORTS_TO_TRY = 20;

    private Launch() {}

    /** A server that answers, and where. */
    record Started(Address address, ServerProcess server) {}

    /**
     * Starts it where nobody listens. A port can be taken by somebody else between finding it free and using it, so
     * another one is tried then.
     *
     * @throws StartRefused if it cannot work in the folder
     */
    static Started onFreePort(ServerBinary binary, Path folder, String password) throws IOException {
        for (int attempt = 1;; attempt++) {
            var run = RunFile.starting(freePort(), password);
            ServerProcess server = launch(binary, folder, run);
            if (server.awaitReady()) {
                return new Started(run.address(), server);
            }
            server.awaitEnd();
            if (!server.foundPortTaken() || attempt == PORTS_TO_TRY) {
                throw refused(folder, server.lastWords());
            }
        }
    }

    /** Starts it on this address, and leaves behind by what it can be found; it may have ended already. */
    static ServerProcess launch(ServerBinary binary, Path folder, RunFile run) throws IOException {
        // Before the start: whoever is killed in between must leave enough behind to find the server by.
        run.write(folder);
        ServerProcess server = ServerProcess.launch(binary, folder, run.address());
        try {
            run.running(server.handle()).write(folder);
            return server;
        } catch (IOException e) {
            server.stop();
            throw e;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static StartRefused refused(Path folder, String words) {
        return new StartRefused(DataDirectory.VARIABLE, "Redis cannot work in " + folder + " (" + words + "); "
                + advice(folder, words));
    }

    /** What to do about a server that ended with these words. */
    static String advice(Path folder, String words) {
        if (DataDirectory.isFull(folder) || words.contains("No space left")) {
            return "the disk is full: free some space, nothing that was saved is lost";
        }
        if (words.contains("AOF write error")) {
            return "the disk takes nothing more: make room on it, nothing that was saved is lost";
        }
        return words.contains("append only file") || words.contains("AOF")
                ? "copy the folder, then repair its append-only file with redis-check-aof --fix"
                : "see that the folder can be written, or choose another";
    }
}
