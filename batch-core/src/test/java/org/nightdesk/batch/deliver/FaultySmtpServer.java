package org.nightdesk.batch.deliver;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * A small SMTP server on loopback that misbehaves by rule: a fault a recipient, or one for all. It remembers each message
 * that it took, whether or not it said so.
 */
public final class FaultySmtpServer implements AutoCloseable {

    /** What goes wrong. */
    public enum Fault {
        NONE, BUSY_AT_CONNECT, NO_SERVICE, DROP_AT_MAIL, REFUSE_SENDER, WANTS_LOGIN, REFUSE_RCPT, GREYLIST, SHUTDOWN_AT_RCPT, HANG_AT_RCPT, REFUSE_DATA, DROP_IN_DATA, REFUSE_MESSAGE, DEFER_MESSAGE, SHUTDOWN_AFTER_DOT, DROP_AFTER_DOT, HANG_AFTER_DOT, NONSENSE_AFTER_DOT
    }

    /** A message that was taken. */
    public record Taken(String recipient, String message) {

        @Override
        public String toString() {
            return "message to " + recipient;
        }
    }

    private final ServerSocket listener;
    private final SSLSocketFactory tls;
    private final boolean tlsFromTheStart;
    private final Map<String, Fault> faults = new ConcurrentHashMap<>();
    private final List<Taken> taken = new CopyOnWriteArrayList<>();
    private final AtomicInteger connections = new AtomicInteger();
    private volatile Fault fault = Fault.NONE;
    private volatile Consumer<Taken> onTaken = message -> {};
    private volatile int messagesPerConnection = Integer.MAX_VALUE;

    /** A server without TLS. */
    public FaultySmtpServer() throws IOException {
        this(null, false);
    }

    /** A server that speaks TLS by that factory from the first byte, or offers STARTTLS. */
    FaultySmtpServer(SSLSocketFactory tls, boolean tlsFromTheStart) throws IOException {
        this.tls = tls;
        this.tlsFromTheStart = tlsFromTheStart;
        listener = new ServerSocket();
        // Small, so that a client notices a connection that ended in the middle of a large message.
        listener.setReceiveBufferSize(16 << 10);
        listener.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        Thread.ofVirtual().start(this::accept);
    }

    public int port() {
        return listener.getLocalPort();
    }

    public FaultySmtpServer always(Fault fault) {
        this.fault = fault;
        return this;
    }

    public FaultySmtpServer when(String recipient, Fault fault) {
        faults.put(recipient, fault);
        return this;
    }

    /** What happens once a message is taken, before the reply. */
    public FaultySmtpServer onTaken(Consumer<Taken> action) {
        onTaken = action;
        return this;
    }

    FaultySmtpServer endsConnectionsAfter(int messages) {
        messagesPerConnection = messages;
        return this;
    }

    /** What was taken so far, in order. */
    public List<Taken> taken() {
        return List.copyOf(taken);
    }

    /** Forgets messages, faults and actions. */
    public void reset() {
        taken.clear();
        faults.clear();
        fault = Fault.NONE;
        onTaken = message -> {};
    }

    int connections() {
        return connections.get();
    }

    @Override
    public void close() {
        try {
            listener.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket socket = listener.accept();
                connections.incrementAndGet();
                Thread.ofVirtual().start(() -> serve(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket plain) {
        Line line = new Line(plain);
        try {
            if (tlsFromTheStart) {
                line.encrypt(tls);
            }
            converse(line);
        } catch (IOException clientLeft) {
            // its business
        } finally {
            line.drop();
        }
    }

    private void converse(Line line) throws IOException {
        if (fault == Fault.BUSY_AT_CONNECT || fault == Fault.NO_SERVICE) {
            line.say(fault == Fault.NO_SERVICE ? "554 no service for you" : "421 too busy");
            return;
        }
        line.say("220 faulty.example ESMTP");
        String recipient = "";
        int messages = 0;
        for (String command = line.hear(); command != null; command = line.hear()) {
            String verb = command.length() < 4 ? command : command.substring(0, 4);
            switch (verb) {
                case "EHLO" -> line.say(
                        tls == null || line.encrypted() ? "250 faulty.example" : "250-faulty.example\r\n250 STARTTLS");
                case "STAR" -> {
                    line.say("220 go ahead");
                    line.encrypt(tls);
                }
                case "MAIL" -> {
                    if (messages == messagesPerConnection) {
                        line.say("421 enough for one connection");
                        return;
                    }
                    switch (fault) {
                        case DROP_AT_MAIL -> {
                            return;
                        }
                        case REFUSE_SENDER -> line.say("550 5.7.1 who is that");
                        case WANTS_LOGIN -> line.say("530 5.7.0 log in first");
                        default -> line.say("250 ok");
                    }
                }
                case "RCPT" -> {
                    recipient = command.substring(command.indexOf('<') + 1, command.indexOf('>'));
                    switch (fault(recipient)) {
                        case REFUSE_RCPT -> line.say("550 5.1.1 no such mailbox");
                        case GREYLIST -> line.say("450 4.2.0 greylisted, come back later");
                        case SHUTDOWN_AT_RCPT -> {
                            line.say("421 shutting down");
                            return;
                        }
                        case HANG_AT_RCPT -> line.waitForEnd();
                        default -> line.say("250 ok");
                    }
                }
                case "DATA" -> {
                    if (!data(line, recipient)) {
                        return;
                    }
                    messages++;
                }
                case "QUIT" -> {
                    line.say("221 bye");
                    return;
                }
                default -> line.say("250 ok");
            }
        }
    }

    /** Whether the connection goes on. */
    private boolean data(Line line, String recipient) throws IOException {
        Fault rule = fault(recipient);
        if (rule == Fault.REFUSE_DATA) {
            line.say("554 5.7.1 no data from you");
            return true;
        }
        line.say("354 go ahead");
        if (rule == Fault.DROP_IN_DATA) {
            line.hear();
            return false;
        }
        StringBuilder text = new StringBuilder();
        for (String next = line.hear(); !".".equals(next); next = line.hear()) {
            if (next == null) {
                return false;
            }
            text.append(next.startsWith(".") ? next.substring(1) : next).append("\r\n");
        }
        if (rule == Fault.REFUSE_MESSAGE || rule == Fault.DEFER_MESSAGE) {
            line.say(rule == Fault.REFUSE_MESSAGE ? "552 5.3.4 too big" : "451 4.3.0 try again later");
            return true;
        }
        Taken message = new Taken(recipient, text.toString());
        taken.add(message);
        onTaken.accept(message);
        switch (rule) {
            case SHUTDOWN_AFTER_DOT -> {
                line.say("421 shutting down");
                return false;
            }
            case DROP_AFTER_DOT -> {
                return false;
            }
            case HANG_AFTER_DOT -> line.waitForEnd();
            case NONSENSE_AFTER_DOT -> line.say("hello?");
            default -> line.say("250 2.0.0 queued as " + taken.size());
        }
        return true;
    }

    private Fault fault(String recipient) {
        return faults.getOrDefault(recipient, fault);
    }

    /** One connection. */
    private static final class Line {

        private Socket socket;
        private BufferedReader in;
        private OutputStream out;

        Line(Socket socket) {
            use(socket);
        }

        private void use(Socket next) {
            try {
                socket = next;
                in = new BufferedReader(new InputStreamReader(next.getInputStream(), StandardCharsets.ISO_8859_1));
                out = next.getOutputStream();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        boolean encrypted() {
            return socket instanceof SSLSocket;
        }

        void encrypt(SSLSocketFactory tls) throws IOException {
            SSLSocket secured = (SSLSocket) tls.createSocket(socket, null, socket.getPort(), true);
            secured.setUseClientMode(false);
            use(secured);
        }

        void say(String reply) throws IOException {
            out.write((reply + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
        }

        String hear() throws IOException {
            return in.readLine();
        }

        void waitForEnd() throws IOException {
            while (in.readLine() != null) {
                // a server that hangs
            }
        }

        void drop() {
            try {
                socket.close();
            } catch (IOException alreadyGone) {
                // as wished
            }
        }
    }
}
