package org.nightdesk.reports.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A window of a browser, and what it asked for. */
record Visit(BrowserContext context, Page page, List<String> requests) implements AutoCloseable {

    private static final String AXE = read("/axe.min.js");

    static Visit begin(Browser browser, int width, ColorScheme scheme) {
        BrowserContext context = browser.newContext(
                new NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme));
        Page page = context.newPage();
        List<String> requests = new ArrayList<>();
        page.onRequest(request -> requests.add(request.url()));
        return new Visit(context, page, requests);
    }

    /** What axe-core finds wrong, by rule and place. */
    List<?> violations() {
        page.evaluate(AXE);
        return (List<?>) page.evaluate("async () => (await axe.run()).violations.flatMap(rule =>"
                + " rule.nodes.map(node => rule.id + ' ' + node.target + ': ' + node.failureSummary))");
    }

    /** By how many pixels the page is wider than the window. */
    int overflow() {
        return (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    /** Links and buttons, outside of running text, that a finger hardly hits: smaller than 24 by 24 pixels. */
    List<?> smallTargets() {
        return (List<?>) page.evaluate(
                """
                        [...document.querySelectorAll('nav a, .formats a, .months a, .ways a, button, input, select')].filter(e => {
                          const box = e.getBoundingClientRect();
                          return box.width > 0 && (box.height < 24 || box.width < 24);
                        }).map(e => e.outerHTML)""");
    }

    @Override
    public void close() {
        context.close();
    }

    private static String read(String resource) {
        try (InputStream in = Objects.requireNonNull(Visit.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
