package org.nightdesk.batch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nightdesk.batch.StoreFile;
import org.nightdesk.batch.deliver.FaultySmtpServer.Fault;
import org.nightdesk.batch.deliver.FaultySmtpServer.Taken;
import org.nightdesk.batch.deliver.FaultySmtpServer;

/** Mail as an operator sees it: by exit codes and lines. */
class MailCommandsTests {

    private static final String ANN = "ann@night.example";
    private static final String BEN = "ben@night.example";

    @TempDir
    Path folder;

    private FaultySmtpServer server;

    @BeforeEach
    void layOut() throws IOException {
        server = new FaultySmtpServer();
        Files.createDirectories(folder.resolve("news"));
        Files.writeString(folder.resolve("news/day.jsonl"),
                """
                        {"id":"1","title":"Lighthouse at Cape Oud lit again","text":"The lighthouse at Cape Oud was lit again on Monday after forty years of darkness. Engineers replaced its lamp and its clockwork over the summer. Fishermen had asked for it since two boats ran aground in March.","published":"2026-09-14T08:00:00Z","source":"Oud Post"}
                        {"id":"2","title":"Bakers of Tamm to open on Sundays","text":"The bakers of Tamm may open on Sundays from October, the town council decided on Monday. The vote was eleven to eight. The guild of bakers had been divided over the question for years.","published":"2026-09-14T11:00:00Z","source":"Tamm Herald"}
                        """);
        Files.writeString(folder.resolve("nightdesk.yaml"), """
                sources:
                  - name: Wire
                    folder: news
                briefings:
                  - name: morning
                    title: Morning
                    timezone: UTC
                    schedule: "06:00"
                    recipients: [%s, %s]
                mail:
                  host: localhost
                  port: %d
                  security: none
                  from: Night Desk <desk@night.example>
                """.formatted(ANN, BEN, server.port()));
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void aRunMailsTheEditionOnceAndSaysWhatWasNotTaken() {
        server.when(BEN, Fault.GREYLIST);

        assertThat(desk("run", "--date", "2026-09-15").status()).isEqualTo(6);
        assertThat(desk("status").out())
                .contains("ben@night.example: deferred: 450 4.2.0 greylisted, come back later");

        server.when(BEN, Fault.NONE);
        Outcome second = desk("send");
        assertThat(second.status()).isZero();
        assertThat(second.out()).isEqualTo("all mail is delivered\n");

        assertThat(desk("run", "--date", "2026-09-15").status()).isEqualTo(5);
        assertThat(desk("send").status()).isZero();
        assertThat(server.taken()).extracting(Taken::recipient).containsExactly(ANN, BEN);
        assertThat(server.taken().getFirst().message()).contains("To: ann@night.example",
                "From: Night Desk <desk@night.example>", "Message-ID: <morning-2026-09-15.", "morning-2026-09-15.pdf",
                "lighthouse at Cape Oud");
    }

    @Test
    void aLargePdfIsLinkedAndTheSubjectIsAsOrdered() throws IOException {
        Path configuration = folder.resolve("nightdesk.yaml");
        Files.writeString(configuration, Files.readString(configuration)
                + "  subject: \"{title}: {headline} ({stories})\"\n  attach: 1 kB\nsite: https://news.night.example/\n");

        assertThat(desk("run", "--date", "2026-09-15").status()).isZero();

        String message = server.taken().getFirst().message();
        assertThat(message).contains("Subject: Morning: ", " (2 stories)",
                "List-Archive: <https://news.night.example/morning/index.html>",
                "https://news.night.example/morning/2026-09-15/morning-2026-09-15.pdf")
                .doesNotContain("application/pdf", "Content-Disposition");
        assertThat(folder.resolve("editions/morning/feed.xml")).content().contains(
                "rel=\"self\" type=\"application/atom+xml\" href=\"https://news.night.example/morning/feed.xml\"");
    }

    @Test
    void aDayWithoutAStorySendsANoteOrNothingAsOrdered() throws IOException {
        desk("run", "--date", "2026-09-15");
        desk("run", "--date", "2026-09-16");
        assertThat(server.taken()).hasSize(4);
        assertThat(server.taken().getLast().message()).contains("No news. Nothing came in");

        change("    title: Morning\n", "    title: Morning\n    empty: nothing\n");

        assertThat(desk("run", "--date", "2026-09-17").status()).isZero();
        assertThat(server.taken()).hasSize(4);
        assertThat(folder.resolve("editions/morning/2026-09-17/morning-2026-09-17.html")).exists();
    }

    @Test
    void aRevisionIsMailedOnlyToThoseWhoHaveNotGotTheSameNews() throws IOException {
        desk("run", "--date", "2026-09-15");
        Files.writeString(folder.resolve("news/late.jsonl"),
                """
                        {"id":"3","title":"Late ferry","text":"The ferry to Oud sails an hour later from Monday, its owner said.","published":"2026-09-15T21:00:00Z","source":"Oud Post"}
                        """);

        assertThat(desk("run", "--date", "2026-09-15", "--revise").status()).isZero();
        assertThat(server.taken()).extracting(Taken::recipient).containsExactly(ANN, BEN);

        change(BEN, BEN + ", cat@night.example");
        assertThat(desk("run", "--date", "2026-09-15", "--revise").status()).isZero();
        assertThat(server.taken()).extracting(Taken::recipient).containsExactly(ANN, BEN, "cat@night.example");

        change("title: Morning", "title: Dawn");
        assertThat(desk("run", "--date", "2026-09-15", "--revise").status()).isZero();
        assertThat(server.taken()).hasSize(6);
        assertThat(server.taken().getLast().message()).contains("DAWN", "revision 3");
    }

    @Test
    void theNextRunTriesAgainWhatWaits() {
        server.when(BEN, Fault.GREYLIST);
        desk("run", "--date", "2026-09-15");
        server.when(BEN, Fault.NONE);

        assertThat(desk("run", "--date", "2026-09-15").status()).isEqualTo(5);

        assertThat(server.taken()).extracting(Taken::recipient).containsExactly(ANN, BEN);
    }

    @Test
    void whatMayHaveArrivedIsHeldUntilAPersonDecides() {
        server.when(ANN, Fault.DROP_AFTER_DOT);

        assertThat(desk("run", "--date", "2026-09-15").status()).isEqualTo(6);
        server.when(ANN, Fault.NONE);
        Outcome held = desk("send");
        assertThat(held.status()).isEqualTo(6);
        assertThat(held.out()).contains("ann@night.example: unknown: no answer after the whole message was sent",
                "; held until `nightdesk send --retry ann@night.example --briefing morning --date 2026-09-15`\n");
        assertThat(server.taken()).extracting(Taken::recipient).containsExactly(ANN, BEN);

        assertThat(desk("send", "--retry", ANN, "--date", "2026-09-15").status()).isZero();

        List<Taken> taken = server.taken();
        assertThat(taken).extracting(Taken::recipient).containsExactly(ANN, BEN, ANN);
        assertThat(taken.getLast().message()).isEqualTo(taken.getFirst().message());
    }

    @Test
    void whatNeedsAPersonFromNowOnIsToldOnceOnStandardError() {
        server.when(BEN, Fault.GREYLIST);
        desk("run", "--date", "2026-09-15");

        assertThat(desk("send").err()).doesNotContain(BEN);
        server.when(BEN, Fault.REFUSE_RCPT);
        Outcome refused = desk("send");
        Outcome later = desk("send");

        assertThat(refused.err()).contains("nightdesk: morning 2026-09-15 to ben@night.example: failed: 550 ")
                .contains("; held until `nightdesk send --retry ben@night.example ");
        assertThat(later.err()).doesNotContain(BEN);
        assertThat(later.out()).contains("ben@night.example: failed: 550 ");
    }

    @Test
    void aLostPdfIsNamedAndTheMailWaits() throws IOException {
        server.always(Fault.BUSY_AT_CONNECT);
        desk("run", "--date", "2026-09-15");
        server.always(Fault.NONE);
        Files.delete(folder.resolve("editions/morning/2026-09-15/morning-2026-09-15.pdf"));

        Outcome outcome = desk("send");

        assertThat(outcome.status()).isEqualTo(6);
        assertThat(outcome.out()).contains("morning-2026-09-15.pdf is missing; `nightdesk render` makes it again");
        assertThat(desk("render", "--date", "2026-09-15").status()).isZero();
        assertThat(desk("send").status()).isZero();
        assertThat(server.taken()).hasSize(2);
    }

    @Test
    void mailOfABriefingThatWasRemovedStopsNoRun() throws IOException {
        server.when(BEN, Fault.GREYLIST);
        desk("run", "--date", "2026-09-15");
        server.when(BEN, Fault.NONE);
        change("name: morning", "name: dawn");

        assertThat(desk("run", "--date", "2026-09-16").status()).isEqualTo(6);

        assertThat(folder.resolve("editions/dawn/2026-09-16/dawn-2026-09-16.html")).exists();
        assertThat(desk("send").out()).contains("ben@night.example: deferred: no briefing is named 'morning' in ");
    }

    @Test
    void heldMailOfABriefingThatWasRemovedIsSettledUntilItIsBack() throws IOException {
        server.when(BEN, Fault.REFUSE_RCPT);
        desk("run", "--date", "2026-09-15");
        change("name: morning", "name: dawn");

        assertThat(desk("send").status()).isZero();
        assertThat(desk("status").out()).doesNotContain("--retry");

        change("name: dawn", "name: morning");
        assertThat(desk("send").out()).contains("--retry ben@night.example --briefing morning");
    }

    @Test
    void aRunCollectsAndMakesTheEditionEvenWhereMailCannotBeSent() throws IOException, SQLException {
        server.when(BEN, Fault.GREYLIST);
        desk("run", "--date", "2026-09-15");
        change("recipients: [%s, %s]".formatted(ANN, BEN), "recipients: []");
        new StoreFile(folder).change("alter table deliveries add constraint full_disk check (state <> 'sending')");

        Outcome outcome = desk("run", "--date", "2026-09-16");

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.err()).contains("nightdesk: mail cannot be sent: ");
        assertThat(outcome.out()).contains("collected: ");
        assertThat(folder.resolve("editions/morning/2026-09-16/morning-2026-09-16.html")).exists();
    }

    @Test
    void checkNamesTheLanguagesThatThereAreHeadingsInWhereAnotherIsAskedFor() throws IOException {
        change("title: Morning", "title: Mattino\n    language: it");

        Outcome outcome = desk("check");

        assertThat(outcome.status()).isZero();
        assertThat(outcome.out()).contains("note    language of morning: there are no headings and dates in 'it',"
                + " they will be English (there are: de, en, es, fr)");
    }

    @Test
    void aStoreThatIsDamagedOrEmptyIsNamedWithTheRemedy() throws IOException {
        Path store = Files.createDirectories(folder.resolve(".nightdesk")).resolve("store.mv.db");
        Files.write(store, new byte[3000]);

        Outcome damaged = desk("status");
        assertThat(damaged.status()).isEqualTo(1);
        assertThat(damaged.err()).contains(store + " cannot be opened: ",
                "; if it is damaged, put a backup in its place").doesNotContain("java.", "Exception");

        Files.write(store, new byte[0]);
        Files.createDirectories(folder.resolve("editions/morning"));
        Outcome empty = desk("run", "--date", "2026-09-15");
        assertThat(empty.status()).isEqualTo(1);
        assertThat(empty.err()).contains(store + " is an empty file: put a backup in its place");
        assertThat(store).isEmptyFile();
    }

    @Test
    void aFileInTheWayOfTheEditionsIsNamed() throws IOException {
        Path inTheWay = Files.writeString(folder.resolve("editions"), "no folder");

        Outcome outcome = desk("run", "--date", "2026-09-15");

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.err()).contains("step renderReports failed: " + inTheWay).doesNotContain("java.");
    }

    private void change(String before, String after) throws IOException {
        Path configuration = folder.resolve("nightdesk.yaml");
        Files.writeString(configuration, Files.readString(configuration).replace(before, after));
    }

    private Outcome desk(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--config");
        all.add(folder.resolve("nightdesk.yaml").toString());
        return Outcome.of(all.toArray(String[]::new));
    }
}
