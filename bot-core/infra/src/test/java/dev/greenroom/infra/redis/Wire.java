package dev.greenroom.infra.redis;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What lies between a client and a server on this machine. Connections may vanish: they stay open, and nothing comes. */
final class Wire implements AutoCloseable {
    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final List<Socket> ends = new CopyOnWriteArrayList<>();
    private final int to;
    private volatile int vanished;

    Wire(int to) throws IOException {
        this.to = to;
        begin(this::accept);
    }

    int port() {
        return server.getLocalPort();
    }

    /** From now on nothing goes over the connections that there are; new ones work. */
    void vanish() {
        vanished = ends.size();
    }

    private void accept() throws IOException {
        while (true) {
            Socket near = server.accept();
            var far = new Socket(InetAddress.getLoopbackAddress(), to);
            int number = ends.size();
            ends.addAll(List.of(near, far));
            begin(() -> carry(near, far, number));
            begin(() -> carry(far, near, number));
        }
    }

    private void carry(Socket from, Socket into, int number) throws IOException {
        InputStream in = from.getInputStream();
        byte[] some = new byte[8_192];
        for (int count = in.read(some); count >= 0; count = in.read(some)) {
            if (number >= vanished) {
                into.getOutputStream().write(some, 0, count);
            }
        }
        into.close();
    }

    private interface Work {
        void go() throws IOException;
    }

    private static void begin(Work work) {
        Thread.ofPlatform().daemon().start(() -> {
            try {
                work.go();
            } catch (IOException over) {
                // somebody hung up
            }
        });
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (Socket end : ends) {
            end.close();
        }
    }
}
