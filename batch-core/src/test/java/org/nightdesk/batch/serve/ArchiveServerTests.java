package org.nightdesk.batch.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveServerTests {

    @TempDir
    private Path folder;

    private ArchiveServer server;

    @BeforeEach
    void begin() throws IOException {
        Path archive = Files.createDirectories(folder.resolve("editions"));
        Files.writeString(archive.resolve("index.html"), "<h1>Editions</h1>");
        Files.createDirectories(archive.resolve("day/2026-01-02"));
        Files.writeString(archive.resolve("day/2026-01-02/day-2026-01-02.html"), "<h1>A day</h1>");
        Files.writeString(archive.resolve("day/2026-01-02/day-2026-01-02.html.part"), "half");
        Files.writeString(folder.resolve("secret.html"), "secret");
        Files.createSymbolicLink(archive.resolve("link.html"), folder.resolve("secret.html"));
        Files.createSymbolicLink(archive.resolve("outside"), folder);
        server = new ArchiveServer(archive, 0, () -> "<h1>State</h1>");
    }

    @AfterEach
    void end() {
        server.close();
    }

    @Test
    void showsEditionsIndexAndState() throws IOException {
        assertThat(get("/")).startsWith("HTTP/1.1 200").contains("text/html", "nosniff").endsWith("<h1>Editions</h1>");
        assertThat(get("/day/2026-01-02/day-2026-01-02.html?x=1")).endsWith("<h1>A day</h1>");
        assertThat(get("/status")).endsWith("<h1>State</h1>");
        assertThat(request("HEAD", "/", "localhost:" + server.port())).startsWith("HTTP/1.1 200")
                .doesNotContain("<h1>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/../secret.html", "/%2e%2e/secret.html", "/..%2fsecret.html", "/day/..%2f..%2fsecret.html",
            "/day/%2e%2e/%2e%2e/secret.html", "/link.html", "/outside/secret.html", "//etc/hostname", "/%00",
            "/..%5csecret.html",
            "/day/2026-01-02/day-2026-01-02.html.part", "/day", "/day/2026-01-02/", "/nothing.html"})
    void keepsToFilesOfTheArchive(String path) throws IOException {
        assertThat(get(path)).matches("(?s)HTTP/1.1 40[04].*").doesNotContain("secret", "half");
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "evil.example:80", "localhost.evil.example", "localhost", "127.0.0.1:1",
            ""})
    void refusesOtherNames(String host) throws IOException {
        assertThat(request("GET", "/", host)).matches("(?s)HTTP/1.1 40[03].*").doesNotContain("Editions");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS"})
    void isReadOnly(String method) throws IOException {
        assertThat(request(method, "/", "127.0.0.1:" + server.port())).startsWith("HTTP/1.1 405");
    }

    @Test
    void refusesAPortThatIsTaken() {
        assertThatThrownBy(() -> new ArchiveServer(folder, server.port(), () -> "")).isInstanceOf(BindException.class);
    }

    private String get(String path) throws IOException {
        return request("GET", path, "localhost:" + server.port());
    }

    private String request(String method, String path, String host) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write((method + " " + path + " HTTP/1.1\r\n" + (host.isEmpty() ? "" : "Host: " + host + "\r\n")
                            + "Connection: close\r\nContent-Length: 0\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            socket.getInputStream().transferTo(answer);
            return answer.toString(StandardCharsets.UTF_8);
        }
    }
}
