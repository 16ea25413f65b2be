package org.nightdesk.batch.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A server on loopback that writes byte for byte what it is told to, however wrong. */
final class RawServer implements AutoCloseable {

    /** Writes an answer; it ends when the reader goes away, or the server is closed. */
    interface Answer {

        void write(OutputStream out) throws IOException;
    }

    private final ServerSocket listening;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final AtomicInteger connections = new AtomicInteger();

    RawServer() throws IOException {
        listening = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
        threads.execute(this::listen);
    }

    /** The address under which that is answered. */
    URI on(String path, Answer answer) {
        answers.put(path, answer);
        return url(path);
    }

    URI on(String path, String answer) {
        return on(path, out -> out.write(answer.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1)));
    }

    URI url(String path) {
        return URI.create("http://127.0.0.1:" + port() + path);
    }

    int port() {
        return listening.getLocalPort();
    }

    /** How many connections came. */
    int connections() {
        return connections.get();
    }

    /** Waits a little in an answer; true if the server is being closed. */
    boolean linger(int milliseconds) {
        try {
            return closing.await(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private void listen() {
        while (!listening.isClosed()) {
            try {
                Socket socket = listening.accept();
                connections.incrementAndGet();
                open.add(socket);
                threads.execute(() -> answer(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void answer(Socket socket) {
        try (socket) {
            BufferedReader in = new BufferedReader(
                    new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
            String request = in.readLine();
            for (String line = request; line != null && !line.isEmpty();) {
                line = in.readLine();
            }
            String path = request == null ? "" : request.split(" ", -1)[1];
            OutputStream out = socket.getOutputStream();
            answers.getOrDefault(path, none -> none.write("HTTP/1.1 404 No\r\nContent-Length: 0\r\n\r\n".getBytes(
                    StandardCharsets.ISO_8859_1))).write(out);
            out.flush();
        } catch (IOException | RuntimeException readerWentAway) {
            // That is how most of these end.
        } finally {
            open.remove(socket);
        }
    }

    @Override
    public void close() {
        closing.countDown();
        try {
            listening.close();
            for (Socket socket : open) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.close();
    }
}
