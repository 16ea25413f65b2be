package org.nightdesk.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nightdesk.reports.model.Look;
import org.nightdesk.reports.model.MailProfile;
import org.nightdesk.reports.model.ReportFormat;
import org.nightdesk.reports.model.Site;
import org.nightdesk.templates.BriefingTemplates;
import org.nightdesk.templates.model.Briefing;
import org.nightdesk.templates.model.Figures;
import org.nightdesk.templates.model.StoryBlock;
import org.nightdesk.templates.model.SubjectPattern;
import org.nightdesk.templates.model.WatchHit;

class BriefingMailTests {

    private static final Session SESSION = Session.getInstance(new Properties());
    private static final byte[] PDF = "%PDF-1.7 an invented file".getBytes(StandardCharsets.US_ASCII);
    private static final String FROM = "Night desk <desk@lantern.example>";
    private static final Briefing DAY = InventedDay.full();
    private static final BriefingMail MAIL = new BriefingMail(DAY, PDF, Look.USUAL, MailProfile.USUAL);

    @Test
    void carriesTheWholeTextAPageAndThePdf() throws Exception {
        MimeMultipart mixed = (MimeMultipart) parse(MAIL, "reader@upland.example").getContent();
        MimeMultipart alternative = (MimeMultipart) mixed.getBodyPart(0).getContent();
        BodyPart attachment = mixed.getBodyPart(1);

        assertThat(mixed.getContentType()).startsWith("multipart/mixed");
        assertThat(mixed.getBodyPart(0).getContentType()).startsWith("multipart/alternative");
        assertThat(alternative.getBodyPart(0).getContentType()).isEqualTo("text/plain; charset=UTF-8");
        assertThat(alternative.getBodyPart(0).getContent().toString().replace("\r\n", "\n"))
                .isEqualTo(new BriefingTemplates().text(DAY));
        assertThat(alternative.getBodyPart(1).getContentType()).isEqualTo("text/html; charset=UTF-8");
        assertThat(attachment.getContentType()).startsWith("application/pdf");
        assertThat(attachment.getFileName()).isEqualTo("coast-2031-03-12.pdf");
        assertThat(attachment.getDisposition()).isEqualTo("attachment");
        assertThat(attachment.getInputStream().readAllBytes()).isEqualTo(PDF);
    }

    @Test
    void hasTheHeadersOfAMailingThatOneCanLeave() throws Exception {
        MimeMessage message = parse(MAIL, "Ada Reader <reader@upland.example>");

        assertThat(message.getSubject())
                .isEqualTo("Wed 12 Mar: Parliament passes the coast budget by 71 votes to 66 after a night sitting");
        assertThat(message.getFrom()).containsExactly(new InternetAddress("desk@lantern.example", "Night desk"));
        assertThat(message.getAllRecipients()).containsExactly(new InternetAddress("reader@upland.example"));
        assertThat(message.getHeader("Date")).containsExactly("Wed, 12 Mar 2031 04:30:00 +0000");
        assertThat(message.getHeader("List-Id")).containsExactly("\"The Coast This Morning\" <coast.lantern.example>");
        assertThat(message.getHeader("List-Unsubscribe"))
                .containsExactly("<mailto:desk@lantern.example?subject=unsubscribe%20coast>");
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(Collections.list(message.getAllHeaders())).extracting(header -> header.getName())
                .containsExactlyInAnyOrder("From", "To", "Subject", "Date", "Message-ID", "MIME-Version",
                        "Content-Type",
                        "List-Id", "List-Unsubscribe", "Auto-Submitted");
    }

    @Test
    void isTheSameMessageWheneverItIsWritten() throws Exception {
        byte[] first = bytes(MAIL.message(SESSION, FROM, "reader@upland.example"));
        byte[] again = bytes(
                new BriefingMail(InventedDay.full(), PDF, Look.USUAL, MailProfile.USUAL).message(SESSION, FROM,
                        "reader@upland.example"));
        assertThat(again).isEqualTo(first);
    }

    @Test
    void hasAMessageIdOfItsOwnForEachRecipient() throws Exception {
        String one = parse(MAIL, "reader@upland.example").getMessageID();
        String other = parse(MAIL, "writer@upland.example").getMessageID();
        assertThat(one).matches("<coast-2031-03-12\\.[0-9a-f]{32}@lantern\\.example>").isNotEqualTo(other);
    }

    @Test
    void putsNothingIntoTheHtmlThatIsFetchedOrRuns() throws Exception {
        String html = html(MAIL);
        assertThat(html.getBytes(StandardCharsets.UTF_8).length).isLessThan(80_000);
        assertThat(html).doesNotContain("<script", "<img", "<link", "<style", "url(", "onclick", "<form");
        assertThat(html).contains("The board expects 3.4 per cent growth", "In brief", "Sources and coverage",
                "https://www.the-lantern.example/2031/03/11/a2#:~:text=");
        assertThat(DAY.headlines())
                .allSatisfy(headline -> assertThat(html).contains(headline.text().replace("'", "&#39;")));
    }

    @Test
    void showsTheNextHeadlinesAsPreview() throws Exception {
        String html = html(MAIL);
        int body = html.indexOf("<body");
        assertThat(html.substring(body, body + 700))
                .contains("Saltmarsh tunnel to close for six weeks from 1 April \u00B7");
    }

    @Test
    void leavesOutWholeStoriesFromTheEndWhereTheHtmlWouldBeTooLarge() throws Exception {
        Briefing large = repeated(DAY, 40);
        String html = html(new BriefingMail(large, PDF, Look.USUAL, MailProfile.USUAL));

        assertThat(html.getBytes(StandardCharsets.UTF_8).length).isBetween(70_000, 80_000);
        assertThat(html).containsPattern("\\d+ more stories are in the text of this message and in the PDF")
                .contains(large.topStories().getLast().headline().text()).endsWith("</html>\n")
                .doesNotContain("In brief");
    }

    @Test
    void linksThePdfWhereItIsTooLargeToAttach() throws Exception {
        MailProfile small = new MailProfile(null, PDF.length - 1,
                new Site(URI.create("https://news.lantern.example/all")),
                List.of(ReportFormat.HTML, ReportFormat.PDF));
        MimeMessage message = parse(new BriefingMail(DAY, PDF, Look.USUAL, small), "reader@upland.example");
        MimeMultipart alternative = (MimeMultipart) message.getContent();
        String folder = "https://news.lantern.example/all/coast/2031-03-12/coast-2031-03-12";

        assertThat(alternative.getContentType()).startsWith("multipart/alternative");
        assertThat(alternative.getBodyPart(1).getContent().toString())
                .contains("The PDF is too large to attach.", "href=\"" + folder + ".pdf\"",
                        "href=\"" + folder + ".html\"");
        assertThat(alternative.getBodyPart(0).getContent().toString()).endsWith(
                "Read this edition on the web:\r\n" + folder + ".html\r\nThe PDF of this edition:\r\n" + folder
                        + ".pdf\r\n");
        assertThat(message.getHeader("List-Archive"))
                .containsExactly("<https://news.lantern.example/all/coast/index.html>");
    }

    @Test
    void saysThatThePdfIsTooLargeWhereNothingStandsOnTheWeb() throws Exception {
        MailProfile none = new MailProfile(null, 0, null, List.of(ReportFormat.PDF));
        MimeMultipart alternative = (MimeMultipart) parse(new BriefingMail(DAY, PDF, Look.USUAL, none),
                "reader@upland.example").getContent();
        assertThat(alternative.getCount()).isEqualTo(2);
        assertThat(alternative.getBodyPart(1).getContent().toString())
                .contains("The PDF is too large to attach; it stands in the archive of editions.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {title}, {date}                  | The Coast This Morning, Wed 12 Mar
            {edition} ({minutes}): {headline} | Edition 41 (7 minutes): Parliament passes the coast budget by 71 votes to 66 after a night sitting
            {stories} for breakfast          | 40 stories for breakfast
            """)
    void hasTheSubjectThatWasOrdered(String pattern, String subject) throws Exception {
        MailProfile ordered = new MailProfile(new SubjectPattern(pattern), 0, null, List.of());
        assertThat(parse(new BriefingMail(DAY, PDF, Look.USUAL, ordered), "reader@upland.example").getSubject())
                .isEqualTo(subject);
    }

    @Test
    void takesNoPlaceholderFromAHeadlineAndNoLineBreakFromAnywhere() throws Exception {
        String evil = "{title}$1\\ now\r\nBcc: all@upland.example " + "\uD83D\uDE80".repeat(2_000);
        MailProfile ordered = new MailProfile(new SubjectPattern("{date} {headline}"), 0, null, List.of());
        MimeMessage message = parse(new BriefingMail(InventedDay.oneStory("Wire", evil, "It rose.", null), PDF,
                Look.USUAL, ordered), "reader@upland.example");

        assertThat(message.getHeader("Bcc")).isNull();
        assertThat(message.getSubject()).startsWith("Wed 12 Mar {title}$1\\ now Bcc: all@upland.example")
                .hasSizeLessThan(200).doesNotContain("\uFFFD", "?");
        assertThat(message.getHeader("Subject")[0].lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(900));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "News\r\nBcc: all@upland.example", "{headlines}", "{}"})
    void refusesASubjectThatCannotBe(String pattern) {
        assertThatThrownBy(() -> new SubjectPattern(pattern)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void cutsBetweenStoriesWhicheverPartIsLong() throws Exception {
        Briefing large = watched(DAY, 400);
        String html = html(new BriefingMail(large, PDF, Look.USUAL, MailProfile.USUAL));

        assertThat(html.getBytes(StandardCharsets.UTF_8).length).isBetween(70_000, 80_000);
        assertThat(html).contains("On your watchlist", "Sources and coverage");
        assertThat(large.topStories()).allSatisfy(
                story -> assertThat(html).contains(story.headline().text().replace("'", "&#39;")));
    }

    @Test
    void saysThatNothingCameIn() throws Exception {
        BriefingMail mail = new BriefingMail(InventedDay.empty(), PDF, Look.USUAL, MailProfile.USUAL);
        assertThat(parse(mail, "reader@upland.example").getSubject())
                .isEqualTo("Wed 12 Mar: no news, The Coast This Morning");
        assertThat(html(mail)).contains("No news.", "connection refused");
    }

    @Test
    void letsNoHeadlineReachTheHeaders() throws Exception {
        String evil = "Quiet day\r\nBcc: all@upland.example\r\n\r\n<b>body</b> \u2028${1/0} \u00FCber";
        BriefingMail mail = new BriefingMail(InventedDay.oneStory(evil, evil, evil, "https://x.example/?a=b&c='d'"),
                PDF, Look.USUAL, MailProfile.USUAL);
        MimeMessage message = parse(mail, "reader@upland.example");

        assertThat(message.getHeader("Bcc")).isNull();
        assertThat(message.getSubject())
                .isEqualTo("Wed 12 Mar: Quiet day Bcc: all@upland.example <b>body</b> ${1/0} \u00FCber");
        assertThat(html(mail)).contains("&lt;b&gt;body&lt;/b&gt;").doesNotContain("<b>body</b>");
    }

    @Test
    void encodesASenderBeyondAscii() throws Exception {
        MimeMessage message = MAIL.message(SESSION, "B\u00FCro K\u00FCste <desk@lantern.example>",
                "reader@upland.example");
        assertThat(message.getHeader("From"))
                .containsExactly("=?UTF-8?Q?B=C3=BCro_K=C3=BCste?= <desk@lantern.example>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@upland.example, b@upland.example", "a@upland.example\r\nBcc: b@upland.example", "nobody",
            "",
            "x: a@upland.example;", "a@b@c", "a b@upland.example"})
    void refusesWhatIsNotOneAddress(String recipient) {
        assertThatThrownBy(() -> MAIL.message(SESSION, FROM, recipient)).isInstanceOf(MessagingException.class);
    }

    @Test
    void tellsTheSameNewsWhateverCameInBesideIt() {
        Figures more = new Figures(7, List.of(), List.of(new Figures.Outlet("Late Post", 31, 1)), 0, List.of(),
                List.of(), List.of(), List.of());

        assertThat(BriefingMail.tellTheSame(DAY, counted(more))).isTrue();
        assertThat(BriefingMail.tellTheSame(DAY, counted(null))).isTrue();
        assertThat(BriefingMail.tellTheSame(DAY, watched(DAY, 2))).isFalse();
    }

    private static Briefing counted(@Nullable Figures figures) {
        return new Briefing(DAY.name(), DAY.masthead(), DAY.parts(), DAY.topStories(), DAY.changes(), DAY.watchlist(),
                DAY.sections(), DAY.accountsDiffer(), DAY.inBrief(), DAY.coverage(), DAY.sources(), DAY.dispositions(),
                figures);
    }

    private static Briefing watched(Briefing day, int times) {
        List<WatchHit> hits = IntStream.range(0, times).boxed().flatMap(time -> day.watchlist().stream()
                .map(hit -> new WatchHit(hit.terms(), hit.storyId() + "-" + time, hit.headline(), hit.standing(),
                        hit.told(), hit.sentences())))
                .toList();
        return new Briefing(day.name(), day.masthead(), day.parts(), day.topStories(), day.changes(), hits,
                day.sections(), day.accountsDiffer(), day.inBrief(), day.coverage(), day.sources(), day.dispositions());
    }

    private static Briefing repeated(Briefing day, int times) {
        List<StoryBlock> top = IntStream.range(0, times).boxed().flatMap(time -> day.topStories().stream()
                .map(story -> new StoryBlock(story.storyId() + "-" + time, story.headline(), story.sentences(),
                        story.standing(), story.names(), story.more())))
                .toList();
        return new Briefing(day.name(), day.masthead(), day.parts(), top, day.changes(), day.watchlist(),
                day.sections(), day.accountsDiffer(), day.inBrief(), day.coverage(), day.sources(), day.dispositions());
    }

    private static String html(BriefingMail mail) throws MessagingException, IOException {
        MimeMultipart mixed = (MimeMultipart) parse(mail, "reader@upland.example").getContent();
        MimeMultipart alternative = (MimeMultipart) mixed.getBodyPart(0).getContent();
        return alternative.getBodyPart(1).getContent().toString().replace("\r\n", "\n");
    }

    private static MimeMessage parse(BriefingMail mail, String recipient) throws MessagingException, IOException {
        Message written = mail.message(SESSION, FROM, recipient);
        return new MimeMessage(SESSION, new ByteArrayInputStream(bytes(written)));
    }

    private static byte[] bytes(Message message) throws MessagingException, IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        message.writeTo(out);
        return out.toByteArray();
    }
}
