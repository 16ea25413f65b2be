package org.nightdesk.reports.page;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The page of an edition without what only serves a screen: scripts, styles, controls, the list of jumps.
 *
 * @param body its {@code body} element, free to be changed
 */
public record PageBody(Element body) {

    private static final String SCREEN_ONLY = "script, style, noscript, template, nav, form, button, input, select,"
            + " dialog, [hidden], .skip, .screen-only";

    /** Reads a page that the templates made. */
    public static PageBody of(String html) {
        Document page = Jsoup.parse(html);
        page.outputSettings().prettyPrint(false);
        page.select(SCREEN_ONLY).remove();
        return new PageBody(page.body());
    }
}
