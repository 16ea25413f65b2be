package org.nightdesk.batch.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nightdesk.batch.config.Limits;
import org.nightdesk.batch.config.MailAccount;
import org.nightdesk.batch.config.MailSettings.Security;
import org.nightdesk.batch.config.SourceSettings;
import org.nightdesk.batch.source.RawArticle.Kind;

class MailboxReaderTests {

    private static final Limits LIMITS = new Limits(Duration.ofDays(3), 10_000, Duration.ofSeconds(5),
            Duration.ofSeconds(5));

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));

    private GreenMailUser user;

    private int port;

    @BeforeEach
    void start() {
        server.start();
        port = server.getImap().getPort();
        user = server.setUser("desk@post.example", "desk", "secret");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void readsEachNewsletterOnceAndChangesNothing() throws Exception {
        deliver("Toll rises", "The toll rose on Monday.");
        deliver("Ferry sinks", "The ferry sank on Monday.");

        Portion first = read(Map.of());
        deliver("Strike ends", "The strike ended on Tuesday.");
        Portion second = read(first.marks());
        Portion third = read(second.marks());

        assertThat(first.fetch().articles()).extracting(RawArticle::title).containsExactly("Toll rises", "Ferry sinks");
        assertThat(first.fetch().articles().getFirst()).satisfies(article -> {
            assertThat(article.outlet()).isEqualTo("Harbour Post");
            assertThat(article.published()).isEqualTo(Instant.parse("2026-09-14T04:00:00Z"));
            assertThat(article.kind()).isEqualTo(Kind.TEXT);
            assertThat(article.body().strip()).isEqualTo("The toll rose on Monday.");
        });
        assertThat(second.fetch().articles()).extracting(RawArticle::title).containsExactly("Strike ends");
        assertThat(third.fetch().articles()).isEmpty();
        assertThat(third.last()).isTrue();
        assertThat(List.of(server.getReceivedMessages())).noneMatch(message -> {
            try {
                return message.isSet(Flags.Flag.SEEN);
            } catch (jakarta.mail.MessagingException e) {
                return true;
            }
        });
    }

    @Test
    void readsAllAgainWhereTheNumbersMeanOtherMessages() throws Exception {
        deliver("Toll rises", "The toll rose on Monday.");

        assertThat(read(Map.of("INBOX", "1 99")).fetch().articles()).hasSize(1);
    }

    @Test
    void leavesAnEndlessMessageOut() throws Exception {
        deliver("Long", "The toll rose. ".repeat(1_000));
        deliver("Toll rises", "The toll rose on Monday.");

        Fetch fetch = read(Map.of()).fetch();

        assertThat(fetch.articles()).hasSize(1);
        assertThat(fetch.rejections()).singleElement().extracting(Rejection::reason)
                .isEqualTo("larger than 10000 bytes");
    }

    @Test
    void readsAMessageAgainWhoseConnectionBroke() throws Exception {
        deliver("Toll rises", "The toll rose on Monday.");
        deliver("Ferry sinks", "The ferry sank on Monday.");
        deliver("Strike ends", "The strike ended on Tuesday.");
        Portion first;

        try (BrokenLine line = new BrokenLine(port, "FETCH 2 (BODY.PEEK");
                Portions portions = open(line.port(), "secret", "INBOX", Map.of())) {
            first = portions.next();
            assertThatThrownBy(portions::next).isInstanceOf(SourceException.class).hasMessage(
                    "message 2 of INBOX: the mail server 127.0.0.1 cannot be read: the connection broke");
        }
        Portion second = read(first.marks());

        assertThat(first.last()).isFalse();
        assertThat(first.fetch().articles()).extracting(RawArticle::title).containsExactly("Toll rises");
        assertThat(first.fetch().rejections()).isEmpty();
        assertThat(second.fetch().articles()).extracting(RawArticle::title).containsExactly("Ferry sinks",
                "Strike ends");
    }

    @Test
    void rejectsAMessageThatBreaksTheConnectionInThreeVisitsAndReadsTheNextOnes() throws Exception {
        deliver("Toll rises", "The toll rose on Monday.");
        deliver("Ferry sinks", "The ferry sank on Monday.");
        deliver("Strike ends", "The strike ended on Tuesday.");

        Portion first = readOverABrokenLine(Map.of());
        Portion second = readOverABrokenLine(first.marks());
        Portion third = readOverABrokenLine(second.marks());
        Portion fourth = read(third.marks());

        assertThat(second.fetch().rejections()).isEmpty();
        assertThat(third.fetch().rejections()).singleElement().satisfies(rejection -> {
            assertThat(rejection.item()).startsWith("INBOX/").endsWith("/2.eml");
            assertThat(rejection.reason()).isEqualTo("could not be fetched in 3 tries");
        });
        assertThat(fourth.fetch().articles()).extracting(RawArticle::title).containsExactly("Strike ends");
    }

    @Test
    void countsTheFailuresOfOneMessageOnly() {
        MailboxMark mark = MailboxMark.parse("7 1 2 2", 7);

        assertThat(mark.failedAt(2).write()).isEqualTo("7 1 2 3");
        assertThat(mark.failedAt(3).write()).isEqualTo("7 1 3 1");
        assertThat(mark.behind(2).write()).isEqualTo("7 2");
        assertThat(MailboxMark.parse("7 1 2 2", 8).write()).isEqualTo("8 0");
    }

    @Test
    void givesUpAServerThatComesToNoEndOrSaysThatItWillSendTooMuch() throws Exception {
        CountDownLatch brokenOff = new CountDownLatch(1);

        assertThatThrownBy(() -> MailboxReader.within(Duration.ofMillis(20), () -> {
            try {
                new CountDownLatch(1).await();
                return "";
            } catch (InterruptedException e) {
                brokenOff.countDown();
                throw new IOException(e);
            }
        })).isInstanceOf(IOException.class).hasMessage("no whole answer within 0 s");
        assertThat(brokenOff.await(20, TimeUnit.SECONDS)).isTrue();
        assertThatThrownBy(() -> MailboxReader.within(Duration.ofSeconds(20), () -> {
            throw new OutOfMemoryError("a server announced it");
        })).isInstanceOf(IOException.class).hasMessage("it takes more memory than there is");
    }

    @Test
    void saysWhyItCannotRead() {
        assertThatThrownBy(() -> open("wrong", "INBOX", Map.of())).isInstanceOf(SourceException.class)
                .hasMessage("the mail server 127.0.0.1 refuses the login");
        assertThatThrownBy(() -> open("secret", "Gone", Map.of())).isInstanceOf(SourceException.class)
                .hasMessage("there is no mailbox Gone");
        server.stop();
        assertThatThrownBy(() -> open("secret", "INBOX", Map.of())).isInstanceOf(SourceException.class)
                .hasMessageStartingWith("the mail server 127.0.0.1 cannot be read: ");
    }

    private Portion readOverABrokenLine(Map<String, String> marks) throws Exception {
        try (BrokenLine line = new BrokenLine(port, "FETCH 2 (BODY.PEEK");
                Portions portions = open(line.port(), "secret", "INBOX", marks)) {
            return portions.next();
        }
    }

    private Portion read(Map<String, String> marks) throws SourceException {
        try (Portions portions = open("secret", "INBOX", marks)) {
            return portions.next();
        }
    }

    private Portions open(String password, String folder, Map<String, String> marks) throws SourceException {
        return open(port, password, folder, marks);
    }

    private static Portions open(int at, String password, String folder, Map<String, String> marks)
            throws SourceException {
        MailAccount account = new MailAccount("127.0.0.1", at, Security.NONE, "desk", password);
        return new MailboxReader(LIMITS).open(new SourceSettings.Mailbox("Letters", account, folder, null), marks);
    }

    private void deliver(String subject, String text) throws Exception {
        user.deliver(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream("""
                From: Harbour Post <letters@post.example>
                To: desk@post.example
                Subject: %s
                Date: Mon, 14 Sep 2026 06:00:00 +0200
                Content-Type: text/plain; charset=utf-8

                %s
                """.formatted(subject, text).replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8))));
    }

    /** A line to a server that breaks as soon as a request holds certain words. */
    private static final class BrokenLine implements AutoCloseable {

        private final ServerSocket entrance = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        private final String words;
        private final int target;

        BrokenLine(int target, String words) throws IOException {
            this.target = target;
            this.words = words;
            Thread.startVirtualThread(this::serve);
        }

        int port() {
            return entrance.getLocalPort();
        }

        private void serve() {
            try (Socket client = entrance.accept();
                    Socket server = new Socket(InetAddress.getLoopbackAddress(), target)) {
                Thread.startVirtualThread(() -> answer(server, client));
                BufferedReader requests = new BufferedReader(
                        new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
                for (String request = requests.readLine(); request != null
                        && !request.contains(words); request = requests.readLine()) {
                    server.getOutputStream().write((request + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
                }
            } catch (IOException broken) {
                // That is what it is for.
            }
        }

        private static void answer(Socket server, Socket client) {
            try {
                server.getInputStream().transferTo(client.getOutputStream());
            } catch (IOException broken) {
                // That is what it is for.
            }
        }

        @Override
        public void close() throws IOException {
            entrance.close();
        }
    }
}
