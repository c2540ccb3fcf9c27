package dev.greenroom.slack;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A network in front of a local port whose connections can die without a word. */
final class Freezable implements AutoCloseable {
    private final ServerSocket door;
    private final int port;
    private final List<Line> lines = new CopyOnWriteArrayList<>();

    /** A connection through the network. */
    private static final class Line {
        private final Socket near;
        private final Socket far;
        private volatile boolean frozen;

        Line(Socket near, Socket far) {
            this.near = near;
            this.far = far;
        }

        void carry(Socket from, Socket to) {
            byte[] bytes = new byte[8_192];
            try (InputStream in = from.getInputStream(); OutputStream out = to.getOutputStream()) {
                for (int length = in.read(bytes); length >= 0; length = in.read(bytes)) {
                    if (!frozen) {
                        out.write(bytes, 0, length);
                        out.flush();
                    }
                }
            } catch (IOException closed) {
                // one side is gone, and so is the other
            }
        }
    }

    Freezable(int port) throws IOException {
        this.port = port;
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + door.getLocalPort() + "/api/");
    }

    int connections() {
        return lines.size();
    }

    /** From now on nothing arrives any more over the connections that there are; new ones work. */
    void freezeAllSoFar() {
        lines.forEach(line -> line.frozen = true);
    }

    private void accept() {
        try {
            while (true) {
                Socket near = door.accept();
                var line = new Line(near, new Socket(InetAddress.getLoopbackAddress(), port));
                lines.add(line);
                Thread.ofVirtual().start(() -> line.carry(line.near, line.far));
                Thread.ofVirtual().start(() -> line.carry(line.far, line.near));
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        for (Line line : lines) {
            line.near.close();
            line.far.close();
        }
    }
}
