package org.nightdesk.reports.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nightdesk.reports.InventedDay;
import org.nightdesk.templates.BriefingTemplates;

/** The web page in a real browser. */
@ExtendWith(Chromium.class)
class PageTests {

    private static final BriefingTemplates TEMPLATES = new BriefingTemplates();
    private static final String AXE = read("/axe.min.js");

    private final Browser browser;

    PageTests(Browser browser) {
        this.browser = browser;
    }

    @ParameterizedTest
    @CsvSource({"1280, LIGHT", "1280, DARK", "390, LIGHT", "390, DARK", "320, LIGHT", "320, DARK"})
    void isAccessibleInLightAndDarkOnScreensOfAllSizes(int width, ColorScheme scheme) {
        try (Visit visit = open(TEMPLATES.page(InventedDay.full()), width, scheme)) {
            assertThat(visit.violations()).isEmpty();
            assertThat(visit.overflow()).isZero();
        }
    }

    private Visit open(String html, int width, ColorScheme scheme) {
        BrowserContext context = browser.newContext(
                new NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme));
        Page page = context.newPage();
        page.setContent(html);
        return new Visit(context, page);
    }

    private record Visit(BrowserContext context, Page page) implements AutoCloseable {

        /** What axe-core finds wrong, by rule and place. */
        List<?> violations() {
            page.evaluate(AXE);
            return (List<?>) page.evaluate("async () => (await axe.run()).violations.flatMap(rule =>"
                    + " rule.nodes.map(node => rule.id + ' ' + node.target + ': ' + node.failureSummary))");
        }

        /** By how many pixels the page is wider than the window. */
        int overflow() {
            return (int) page.evaluate(
                    "document.documentElement.scrollWidth - document.documentElement.clientWidth");
        }

        @Override
        public void close() {
            context.close();
        }
    }

    private static String read(String resource) {
        try (InputStream in = Objects.requireNonNull(PageTests.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
