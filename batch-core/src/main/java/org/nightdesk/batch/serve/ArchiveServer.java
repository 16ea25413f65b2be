package org.nightdesk.batch.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Shows a folder of editions to browsers of this machine, and the state of the desk at {@code /status}. It reads only: files
 * of the kinds that an archive has, within the folder, whatever links and dots a path has. A page of another site cannot
 * speak to it under a name of its own.
 */
public final class ArchiveServer implements AutoCloseable {

    private static final Map<String, String> TYPES = Map.of("html", "text/html; charset=utf-8", "js",
            "text/javascript; charset=utf-8", "xml", "application/atom+xml; charset=utf-8", "txt",
            "text/plain; charset=utf-8", "md", "text/markdown; charset=utf-8", "json", "application/json", "pdf",
            "application/pdf", "epub", "application/epub+zip");
    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final int WAITING = 64;

    private final Path folder;
    private final Supplier<String> status;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /**
     * Begins to serve.
     *
     * @param folder the folder of editions; it may come to be later
     * @param port   of the loopback address; 0 for any that is free
     * @param status makes the page that tells the state of the desk
     * @throws IOException if the port is taken, or may not be used
     */
    public ArchiveServer(Path folder, int port, Supplier<String> status) throws IOException {
        this.folder = folder.toAbsolutePath().normalize();
        this.status = status;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), WAITING);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    /** The port at which it listens. */
    public int port() {
        return server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getRequestBody().close();
            String method = exchange.getRequestMethod();
            if (!isForThisMachine(exchange.getRequestHeaders().getFirst("Host"))) {
                tell(exchange, 403, "This desk speaks to this machine only.");
            } else if (!method.equals("GET") && !method.equals("HEAD")) {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
                tell(exchange, 405, "This desk is to be read only.");
            } else if (exchange.getRequestURI().getPath().equals("/status")) {
                send(exchange, 200, "text/html; charset=utf-8", status.get().getBytes(StandardCharsets.UTF_8));
            } else {
                Optional<Path> file = file(exchange.getRequestURI().getPath());
                if (file.isPresent()) {
                    send(exchange, 200, TYPES.getOrDefault(ending(file.get()), "application/octet-stream"),
                            Files.readAllBytes(file.get()));
                } else {
                    tell(exchange, 404, "There is no such page.");
                }
            }
        }
    }

    /** Names that another site could let lead to this machine are refused. */
    private boolean isForThisMachine(@Nullable String host) {
        if (host == null) {
            return false;
        }
        String lower = host.toLowerCase(Locale.ROOT);
        return NAMES.stream()
                .anyMatch(name -> lower.equals(name + ":" + port()) || (port() == 80 && lower.equals(name)));
    }

    private Optional<Path> file(@Nullable String path) throws IOException {
        if (path == null || !path.startsWith("/") || path.indexOf('\0') >= 0 || path.indexOf('\\') >= 0) {
            return Optional.empty();
        }
        String wanted = path.endsWith("/") ? path + "index.html" : path;
        Path file = folder.resolve(wanted.substring(1)).normalize();
        if (!file.startsWith(folder) || !TYPES.containsKey(ending(file)) || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        return file.toRealPath().startsWith(folder.toRealPath()) ? Optional.of(file) : Optional.empty();
    }

    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static void tell(HttpExchange exchange, int code, String line) throws IOException {
        send(exchange, code, "text/plain; charset=utf-8", (line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, int code, String type, byte[] content) throws IOException {
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cache-Control", "no-cache");
        if (exchange.getRequestMethod().equals("HEAD")) {
            headers.set("Content-Length", Integer.toString(content.length));
            exchange.sendResponseHeaders(code, -1);
            return;
        }
        exchange.sendResponseHeaders(code, content.length == 0 ? -1 : content.length);
        try (OutputStream body = exchange.getResponseBody()) {
            body.write(content);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
