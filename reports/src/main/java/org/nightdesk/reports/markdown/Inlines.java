package org.nightdesk.reports.markdown;

import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Running text: words, links, stress. Spaces are single, with none at either end. */
final class Inlines {

    private final org.commonmark.node.Node root;
    private boolean spaceDue;
    private boolean any;

    Inlines(org.commonmark.node.Node root) {
        this.root = root;
    }

    void read(Element element) {
        children(element, root);
    }

    private void children(Element element, org.commonmark.node.Node into) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                text(text.getWholeText(), into);
            } else if (child instanceof Element inner && !inner.normalName().equals("svg")) {
                element(inner, into);
            }
        }
    }

    private void text(String raw, org.commonmark.node.Node into) {
        String words = raw.replaceAll("[\\s\\p{Cc}]+", " ");
        if (words.isBlank()) {
            spaceDue |= !words.isEmpty();
            return;
        }
        spaceDue |= words.startsWith(" ");
        space(into, " ");
        into.appendChild(new Text(words.strip()));
        any = true;
        spaceDue = words.endsWith(" ");
    }

    /** Before the next thing that is seen; nothing at the beginning. */
    private void space(org.commonmark.node.Node into, String gap) {
        if (spaceDue && any) {
            into.appendChild(new Text(gap));
        }
        spaceDue = false;
    }

    private void element(Element element, org.commonmark.node.Node into) {
        if (element.hasClass("mark")) {
            spaceDue = true;
            space(into, " ");
            inside(element, into, link(element), "[" + element.text() + "]");
            return;
        }
        if (any && element.hasText() && standsApart(element)) {
            spaceDue = true;
            space(into, " \u00B7 ");
        }
        switch (element.normalName()) {
            case "a" -> inside(element, into, link(element), null);
            case "b", "strong" -> inside(element, into, new StrongEmphasis("**"), null);
            case "em", "i" -> inside(element, into, new Emphasis("*"), null);
            case "code" -> inside(element, into, null, null);
            case "br" -> {
                into.appendChild(new HardLineBreak());
                spaceDue = false;
            }
            default -> children(element, into);
        }
    }

    /** Facts that the style sheet sets apart: those of the masthead, and what follows another with no space between. */
    private boolean standsApart(Element element) {
        Element parent = element.parent();
        return (parent != null && (parent.hasClass("facts") || parent.hasClass("dateline")))
                || (!spaceDue && element.previousSibling() instanceof Element before && before.hasText());
    }

    private void inside(Element element, org.commonmark.node.Node into, org.commonmark.node.@Nullable Node holder,
            @Nullable String words) {
        String text = words == null ? element.text().strip() : words;
        if (text.isEmpty()) {
            return;
        }
        space(into, " ");
        if (element.normalName().equals("code")) {
            into.appendChild(new Code(text));
        } else if (words != null) {
            Text label = new Text(words);
            if (holder == null) {
                into.appendChild(label);
            } else {
                holder.appendChild(label);
                into.appendChild(holder);
            }
        } else if (holder == null) {
            children(element, into);
        } else {
            into.appendChild(holder);
            children(element, holder);
        }
        any = true;
    }

    /** The link of an element; null for one that leads inside the page. */
    private static @Nullable Link link(Element element) {
        String address = element.attr("href");
        return address.startsWith("http") ? new Link(address, null) : null;
    }
}
