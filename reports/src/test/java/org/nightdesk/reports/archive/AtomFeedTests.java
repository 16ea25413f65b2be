package org.nightdesk.reports.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nightdesk.reports.EditionArchive;
import org.nightdesk.reports.InventedDay;
import org.nightdesk.reports.model.ReportFormat;
import org.nightdesk.reports.model.Site;
import org.nightdesk.templates.model.Briefing;
import org.nightdesk.templates.model.Theme;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The feed of editions against the rules of RFC 4287. */
class AtomFeedTests {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String EVIL = "<b>&amp;</b> ]]> ${1} \u0000\u000B\uFFFE \uD83D\uDE80 " + "x".repeat(3_000);

    @TempDir
    private Path folder;

    @Test
    void keepsTheRulesOfRfc4287() throws Exception {
        Element feed = feed(new Site(URI.create("https://news.lantern.example/desk/")));

        assertOnce(feed, "id", "title", "updated");
        assertThat(children(feed, "author")).isNotEmpty().allSatisfy(author -> assertOnce(author, "name"));
        List<Element> entries = children(feed, "entry");
        assertThat(entries).hasSize(4).allSatisfy(entry -> {
            assertOnce(entry, "id", "title", "updated", "content");
            assertThat(children(entry, "summary")).hasSizeLessThanOrEqualTo(1);
            assertThat(links(entry, "alternate")).hasSize(1);
        });
        assertThat(entries).extracting(entry -> text(entry, "id")).doesNotHaveDuplicates()
                .allMatch(id -> URI.create(id).isAbsolute());
        assertThat(URI.create(text(feed, "id")).isAbsolute()).isTrue();
        assertThat(children(entries.getFirst(), "content").getFirst().getFirstChild().getNamespaceURI())
                .isEqualTo("http://www.w3.org/1999/xhtml");
        assertThat(OffsetDateTime.parse(text(feed, "updated"))).isEqualTo(entries.stream()
                .map(entry -> OffsetDateTime.parse(text(entry, "updated"))).max(OffsetDateTime::compareTo).get());
    }

    @Test
    void hasWholeAddressesWhereASiteIsGiven() throws Exception {
        Element feed = feed(new Site(URI.create("https://news.lantern.example/desk")));

        assertThat(links(feed, "self")).containsExactly("https://news.lantern.example/desk/coast/feed.xml");
        assertThat(links(feed, "alternate")).containsExactly("https://news.lantern.example/desk/coast/index.html");
        assertThat(children(feed, "entry")).flatExtracting(entry -> links(entry, "alternate"))
                .contains("https://news.lantern.example/desk/coast/2031-03-12/coast-2031-03-12.html");
    }

    @Test
    void hasAddressesThatLeadFromTheFeedWhereNoneIsGiven() throws Exception {
        Element feed = feed(null);

        assertThat(links(feed, "self")).isEmpty();
        assertThat(links(feed, "alternate")).containsExactly("index.html");
        assertThat(children(feed, "entry")).flatExtracting(entry -> links(entry, "alternate"))
                .allSatisfy(href -> assertThat(folder.resolve("coast").resolve(href)).exists());
    }

    private Element feed(Site site) throws Exception {
        EditionArchive archive = new EditionArchive(folder, Theme.USUAL, site);
        Map<LocalDate, Briefing> days = new HashMap<>();
        for (Briefing day : days()) {
            days.put(day.masthead().date(), day);
            archive.publish(day, ReportFormat.HTML, new byte[]{'x'});
        }
        archive.writeIndex("en", (name, date, revision) -> Optional.ofNullable(days.get(date)));
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        Element feed = factory.newDocumentBuilder().parse(folder.resolve("coast/feed.xml").toFile())
                .getDocumentElement();
        assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(feed.getLocalName()).isEqualTo("feed");
        return feed;
    }

    private static List<Briefing> days() throws IOException {
        List<Briefing> days = new ArrayList<>(IntStream.range(0, 3)
                .mapToObj(i -> InventedDay.dated(InventedDay.full(), LocalDate.of(2031, 3, 12).plusDays(i))).toList());
        days.add(InventedDay.dated(InventedDay.oneStory(EVIL, EVIL, EVIL, null), LocalDate.of(2031, 3, 20)));
        return days;
    }

    private static void assertOnce(Element parent, String... names) {
        for (String name : names) {
            assertThat(children(parent, name)).as(name).hasSize(1);
            assertThat(text(parent, name)).as(name).isNotBlank();
        }
    }

    private static String text(Element parent, String name) {
        return children(parent, name).getFirst().getTextContent();
    }

    private static List<String> links(Element parent, String rel) {
        return children(parent, "link").stream().filter(link -> link.getAttribute("rel").equals(rel))
                .map(link -> link.getAttribute("href")).toList();
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child && ATOM.equals(child.getNamespaceURI())
                    && child.getLocalName().equals(name)) {
                found.add(child);
            }
        }
        return found;
    }
}
