package org.nightdesk.reports.epub;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.nightdesk.templates.model.Book.Chapter;
import org.nightdesk.templates.model.Book.Entry;

/**
 * A page divided into chapters: what stands above its main part, each section of that, what stands below. Links within the
 * page lead from chapter to chapter, links out of it are kept as far as an e-book may have them.
 */
final class Chapters {

    private static final int LONGEST_ENTRY = 300;

    private final Map<String, String> chapterOf = new HashMap<>();
    private final List<Element> parts = new ArrayList<>();

    private Chapters() {}

    /**
     * The chapters of a page.
     *
     * @param body  changed on the way
     * @param title the heading of a chapter that has none
     */
    static List<Chapter> of(Element body, String title) {
        Chapters chapters = new Chapters();
        chapters.divide(body);
        chapters.parts.forEach(part -> chapters.note(part, chapters.name(part)));
        return chapters.parts.stream().map(part -> chapters.chapter(part, title)).toList();
    }

    private void divide(Element holder) {
        for (Element child : holder.children()) {
            boolean holdsParts = child.normalName().equals("main")
                    || (child.normalName().equals("div") && child.children().is("section"));
            if (holdsParts) {
                divide(child);
            } else if (child.normalName().equals("footer") && !parts.isEmpty()) {
                parts.getLast().appendChild(child);
            } else if (child.hasText()) {
                parts.add(child);
            }
        }
    }

    private String name(Element part) {
        return "part-" + (parts.indexOf(part) + 1);
    }

    private void note(Element part, String name) {
        int number = 0;
        for (Element heading : part.select("h3")) {
            if (heading.id().isEmpty()) {
                heading.id(name + "-" + ++number);
            }
        }
        part.select("[id]").forEach(element -> chapterOf.putIfAbsent(element.id(), name));
    }

    private Chapter chapter(Element part, String title) {
        String name = name(part);
        List<Entry> entries = new ArrayList<>();
        for (Element heading : part.select("article h3")) {
            Element words = heading.clone();
            words.select(".mark").remove();
            if (words.hasText()) {
                entries.add(new Entry(heading.id(), shortened(words.text())));
            }
        }
        Element first = part.selectFirst("h1, h2");
        part.select("a[href]").forEach(this::mend);
        part.select("[tabindex]").removeAttr("tabindex");
        part.select("svg").attr("xmlns", "http://www.w3.org/2000/svg");
        return new Chapter(name, first == null || !first.hasText() ? title : shortened(first.text()),
                part.selectFirst("svg") != null, entries, xml(part));
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST_ENTRY) {
            return text;
        }
        int end = text.offsetByCodePoints(0, text.codePointCount(0, LONGEST_ENTRY));
        return text.substring(0, end) + "\u2026";
    }

    private void mend(Element link) {
        String address = link.attr("href");
        String target = address.startsWith("#") ? chapterOf.get(address.substring(1)) : null;
        if (target != null) {
            link.attr("href", target + ".xhtml" + address);
        } else {
            StrictAddress.of(address).ifPresentOrElse(strict -> link.attr("href", strict),
                    () -> link.tagName("span").removeAttr("href"));
        }
    }

    private static String xml(Element part) {
        Document.OutputSettings settings = new Document.OutputSettings().syntax(Document.OutputSettings.Syntax.xml)
                .escapeMode(Entities.EscapeMode.xhtml).prettyPrint(false);
        Document holder = new Document("");
        holder.outputSettings(settings);
        holder.appendChild(part);
        return holder.html();
    }
}
