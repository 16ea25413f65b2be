package org.nightdesk.reports.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.nightdesk.reports.BriefingRenderer;
import org.nightdesk.reports.InventedDay;
import org.nightdesk.reports.model.ReportFormat;
import org.nightdesk.templates.BriefingTemplates;
import org.nightdesk.templates.model.Briefing;
import org.nightdesk.templates.model.MailForms;
import org.nightdesk.templates.model.SourceLine;
import org.nightdesk.templates.model.StoryBlock;
import org.nightdesk.templates.model.Theme;

/** The web page in a real browser. */
@ExtendWith(Chromium.class)
class PageTests {

    private static final BriefingTemplates TEMPLATES = new BriefingTemplates();

    private final Browser browser;

    PageTests(Browser browser) {
        this.browser = browser;
    }

    @ParameterizedTest
    @CsvSource({"newspaper, 1280, LIGHT", "newspaper, 320, DARK", "newspaper, 390, LIGHT", "plain, 390, DARK",
            "plain, 1280, LIGHT"})
    void isAccessibleInLightAndDarkOnScreensOfAllSizes(String theme, int width, ColorScheme scheme) {
        BriefingTemplates templates = new BriefingTemplates(new Theme(theme, null));
        try (Visit visit = open(templates.page(InventedDay.full()), width, scheme)) {
            assertThat(visit.violations()).isEmpty();
            visit.page().emulateMedia(new Page.EmulateMediaOptions()
                    .setColorScheme(scheme == ColorScheme.DARK ? ColorScheme.LIGHT : ColorScheme.DARK));
            assertThat(visit.violations()).isEmpty();
            assertThat(visit.overflow()).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void keepsEverythingWithinTheWindowWhateverTheTextIs(String text) {
        Briefing briefing = InventedDay.oneStory(text, text, text, "https://wire.example/1");
        for (String html : List.of(TEMPLATES.page(briefing), TEMPLATES.mail(briefing, MailForms.ATTACHED, 80_000))) {
            try (Visit visit = open(html, 320, ColorScheme.LIGHT)) {
                assertThat(visit.overflow()).isZero();
            }
        }
    }

    @Test
    void runsNothingAndFetchesNothingOfWhatItQuotes() {
        String evil = "<img src=https://evil.example/i.png onerror=window.ran=1><script>window.ran=1</script>${1}</style>";
        Briefing briefing = InventedDay.oneStory(evil, evil, evil, "javascript:window.ran=1");
        for (String html : List.of(TEMPLATES.page(briefing), TEMPLATES.mail(briefing, MailForms.ATTACHED, 80_000))) {
            try (Visit visit = open(html, 390, ColorScheme.LIGHT)) {
                assertThat(visit.page().evaluate("window.ran")).isNull();
                assertThat(visit.requests()).isEmpty();
                assertThat(visit.page().locator("body").innerText()).contains("<img src=https://evil.example/i.png");
            }
        }
    }

    @Test
    void leadsEachLinkToAPlaceOnThePageOrToASource() {
        Briefing day = InventedDay.full();
        try (Visit visit = open(TEMPLATES.page(day), 1280, ColorScheme.LIGHT)) {
            assertThat((List<?>) visit.page().evaluate("[...document.querySelectorAll('a[href^=\"#\"]')]"
                    + ".filter(a => !document.getElementById(a.getAttribute('href').slice(1))).map(a => a.href)"))
                    .isEmpty();
            List<String> known = new ArrayList<>();
            day.sources().forEach(source -> known.add(source.url()));
            day.quotes().forEach(quote -> known.add(day.link(quote)));
            day.stories().forEach(story -> story.more().forEach(line -> known.add(line.url())));
            List<Object> links = new ArrayList<>((List<?>) visit.page().evaluate(
                    "[...document.querySelectorAll('a:not([href^=\"#\"])')].map(a => a.getAttribute('href'))"));
            assertThat(links).isNotEmpty();
            links.removeAll(known);
            // The rest are pages of the archive that the page stands in.
            assertThat(links)
                    .allSatisfy(link -> assertThat((String) link).matches("\\.\\./storylines/[0-9a-z]+\\.html"));
        }
    }

    @Test
    void leadsToNoPageOfTheArchiveWhereItDoesNotStandInIt() {
        String preview = new String(new BriefingRenderer().preview(InventedDay.full(), ReportFormat.HTML),
                StandardCharsets.UTF_8);
        assertThat(preview).contains("day 2").doesNotContain("../");
    }

    @Test
    void opensTheSourceAtTheVerySentence() {
        String sentence = "The clock of Ostrel struck noon at 12.04, to the applause of the whole square.";
        Briefing briefing = InventedDay.oneStory("Wire", "Clock strikes", sentence, "https://wire.example/clock");
        try (Visit visit = open(TEMPLATES.page(briefing), 1280, ColorScheme.LIGHT)) {
            String above = "<p style='height:4000px'>Weather.</p>";
            visit.context().route("https://wire.example/**", route -> route.fulfill(new Route.FulfillOptions()
                    .setContentType("text/html")
                    .setBody("<!DOCTYPE html>" + above + "<p>" + sentence + "</p>" + above)));
            visit.page().locator(".top .story .mark").click();
            visit.page().waitForFunction("location.host === 'wire.example' && scrollY > 3000");
        }
    }

    @Test
    void findsFiltersFoldsAndCopies() {
        Briefing day = InventedDay.full();
        try (Visit visit = open(TEMPLATES.page(day), 1280, ColorScheme.LIGHT)) {
            Page page = visit.page();
            Locator shown = page.locator("main article:visible, .brief li:visible");
            int all = shown.count();

            page.getByRole(AriaRole.SEARCHBOX).fill("comet");
            assertThat(shown.count()).isEqualTo(1);
            assertThat(page.locator(".tools output").innerText()).isEqualTo("1 found");
            page.getByRole(AriaRole.SEARCHBOX).fill("");
            assertThat(shown.count()).isEqualTo(all);

            page.getByRole(AriaRole.COMBOBOX).selectOption("Science");
            assertThat(page.locator("main h2:visible").allInnerTexts()).containsExactly("Science");
            page.getByRole(AriaRole.NAVIGATION).getByText("In brief").click();
            page.locator("main #in-brief li").first().waitFor();

            page.getByText("Fold all", new Page.GetByTextOptions().setExact(true)).click();
            assertThat(shown.count()).isZero();
            page.locator("#top-stories .fold").click();
            assertThat(shown.count()).isEqualTo(5);

            page.evaluate(
                    "Object.defineProperty(navigator, 'clipboard', {value: {writeText: text => { window.copied = text; }}})");
            page.locator(".top .copy").first().click();
            StoryBlock first = day.topStories().getFirst();
            SourceLine source = day.source(first.sentences().getFirst().marker());
            assertThat((String) page.evaluate("window.copied")).contains(first.headline().text(),
                    "\u201C" + first.sentences().getFirst().text() + "\u201D", source.outlet(), source.url());
            assertThat(visit.violations()).isEmpty();
        }
    }

    @Test
    void isWholeWithoutScript() {
        Briefing day = InventedDay.full();
        try (BrowserContext context = browser.newContext(new NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.setContent(TEMPLATES.page(day));
            String text = page.locator("body").innerText();
            day.quotes().forEach(quote -> assertThat(text).contains(quote.text()));
            assertThat(text).doesNotContain("Fold all");
        }
    }

    static Stream<String> texts() {
        return Stream.of("W".repeat(5_000), "https://x.example/" + "a".repeat(5_000),
                "A headline of three thousand characters ".repeat(75),
                "\u05E9\u05DC\u05D5\u05DD \u0645\u0631\u062D\u0628\u0627 abc",
                "\u200F\u202Eabc \uD83D\uDE80\uD83D\uDE80");
    }

    private Visit open(String html, int width, ColorScheme scheme) {
        Visit visit = Visit.begin(browser, width, scheme);
        visit.page().setContent(html);
        return visit;
    }
}
