package dev.greenroom.app.platform;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** One process's own way to a server on this machine, which can be cut while others go on. */
final class Line implements AutoCloseable {
    private final URI server;
    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final List<Socket> ends = new CopyOnWriteArrayList<>();

    /** A line to the host and port of {@code server}. */
    Line(URI server) throws IOException {
        this.server = server;
        Thread.ofVirtual().start(this::accept);
    }

    /** The address at this end. */
    URI url() {
        return URI.create("http://127.0.0.1:" + door.getLocalPort() + server.getPath());
    }

    /** Breaks what is under way and takes nothing more. */
    void cut() throws IOException {
        door.close();
        for (Socket end : ends) {
            end.close();
        }
    }

    private void accept() {
        try {
            while (!door.isClosed()) {
                Socket here = door.accept();
                var there = new Socket(server.getHost(), server.getPort());
                ends.addAll(List.of(here, there));
                Thread.ofVirtual().start(() -> pass(here, there));
                Thread.ofVirtual().start(() -> pass(there, here));
            }
        } catch (IOException cut) {
            // nobody comes through any more
        }
    }

    private static void pass(Socket from, Socket to) {
        try (from; to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException cut) {
            // nor does what was under way
        }
    }

    @Override
    public void close() throws IOException {
        cut();
    }
}
