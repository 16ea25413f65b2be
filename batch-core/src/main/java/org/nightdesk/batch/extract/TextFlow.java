package org.nightdesk.batch.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.nightdesk.batch.extract.Block.Kind;
import org.nightdesk.batch.text.PlainText;

/** Markup as the lines that a reader sees: each block element is one. */
final class TextFlow implements NodeVisitor {

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private static final Set<String> BLOCKS = Set.of("address", "article", "aside", "blockquote", "body", "caption",
            "center", "dd", "details", "dialog", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer",
            "form",
            "header", "hr", "html", "li", "main", "nav", "ol", "option", "p", "pre", "section", "summary", "table",
            "tbody", "thead", "tfoot", "tr", "ul");

    private static final Set<String> CELLS = Set.of("td", "th");

    private static final Set<String> SILENT = Set.of("script", "style", "template", "noscript", "svg", "iframe",
            "object", "head", "title", "button", "select", "textarea");

    /** A line that is a link as a whole, and no sentence, is the headline of another article. */
    private static final double LINK_SHARE = 0.9;

    private static final int LINK_WORDS = 4;

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int headings;
    private int items;
    private int silent;
    private int links;
    private int linked;

    private TextFlow() {}

    /** The blocks under a node in document order. */
    static List<Block> of(Node root) {
        TextFlow flow = new TextFlow();
        NodeTraversor.traverse(flow, root);
        flow.end();
        return flow.blocks;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text && silent == 0) {
            line.append(text.getWholeText().replace('\n', ' '));
            linked += links > 0 ? text.text().strip().length() : 0;
        } else if (node instanceof Element element) {
            String name = element.normalName();
            silent += SILENT.contains(name) ? 1 : 0;
            links += name.equals("a") ? 1 : 0;
            if (isBlock(element)) {
                end();
                headings += HEADINGS.contains(name) ? 1 : 0;
                items += name.equals("li") ? 1 : 0;
            } else if (name.equals("br")) {
                lineBreak(element);
            } else if (CELLS.contains(name)) {
                line.append(' ');
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            String name = element.normalName();
            silent -= SILENT.contains(name) ? 1 : 0;
            links -= name.equals("a") ? 1 : 0;
            if (isBlock(element)) {
                end();
                headings -= HEADINGS.contains(name) ? 1 : 0;
                items -= name.equals("li") ? 1 : 0;
            }
        }
    }

    private static boolean isBlock(Element element) {
        String name = element.normalName();
        // Readability wraps loose text between links so; it is still one line with them.
        return (BLOCKS.contains(name) || HEADINGS.contains(name)) && !element.hasClass("readability-styled");
    }

    /** One break may only wrap a line; two of them, or one behind a sentence, divide paragraphs. */
    private void lineBreak(Element element) {
        Node next = element.nextSibling();
        while (next instanceof TextNode text && text.isBlank()) {
            next = next.nextSibling();
        }
        boolean twice = next instanceof Element follower && follower.normalName().equals("br");
        if (twice || Block.paragraph(line.toString().strip()).endsAsSentence()) {
            end();
        } else {
            line.append(' ');
        }
    }

    private void end() {
        Block block = new Block(headings > 0 ? Kind.HEADING : items > 0 ? Kind.ITEM : Kind.PARAGRAPH,
                PlainText.line(line.toString()));
        boolean isLink = linked >= block.text().length() * LINK_SHARE && block.words() >= LINK_WORDS
                && !block.endsAsSentence();
        if (!block.text().isEmpty() && !isLink) {
            blocks.add(block);
        }
        line.setLength(0);
        linked = 0;
    }
}
