package org.nightdesk.reports.markdown;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.ThematicBreak;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * The blocks of a page: headings, paragraphs, lists, tables. What only holds others is gone through; what holds text and is
 * none of these becomes a paragraph, so that nothing is lost.
 *
 * @param parent takes them in the order of the page
 */
record Blocks(Block parent) {

    private static final String BLOCKS = "h1, h2, h3, h4, h5, h6, p, ul, ol, dl, table, blockquote, section, article, div,"
            + " header, main, footer, figure, figcaption, hr, details, aside";

    void read(Element holder) {
        holder.children().forEach(this::block);
    }

    private void block(Element element) {
        switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element);
            case "ul" -> list(element, new BulletList());
            case "ol" -> list(element, new OrderedList());
            case "table" -> table(element);
            case "blockquote" -> quotation(element);
            case "hr" -> parent.appendChild(new ThematicBreak());
            case "svg", "math" -> {
                // A drawing; its figures stand beside it in words.
            }
            default -> {
                if (!element.normalName().equals("p") && !element.children().select(BLOCKS).isEmpty()) {
                    read(element);
                } else {
                    paragraph(element);
                }
            }
        }
    }

    private void heading(Element element) {
        Heading heading = new Heading();
        heading.setLevel(element.normalName().charAt(1) - '0');
        add(heading, element);
    }

    private void paragraph(Element element) {
        add(new Paragraph(), element);
    }

    private void add(Block block, Element element) {
        new Inlines(block).read(element);
        if (block.getFirstChild() != null) {
            parent.appendChild(block);
        }
    }

    private void list(Element element, ListBlock list) {
        list.setTight(true);
        if (list instanceof BulletList bullets) {
            bullets.setMarker("-");
        } else if (list instanceof OrderedList numbers) {
            numbers.setMarkerDelimiter(".");
            numbers.setMarkerStartNumber(1);
        }
        for (Element child : element.children()) {
            ListItem item = new ListItem();
            Blocks inside = new Blocks(item);
            if (child.children().is("p, ul, ol")) {
                inside.read(child);
            } else {
                inside.paragraph(child);
            }
            list.appendChild(item);
        }
        if (list.getFirstChild() != null) {
            parent.appendChild(list);
        }
    }

    private void quotation(Element element) {
        BlockQuote quote = new BlockQuote();
        if (element.children().isEmpty()) {
            new Blocks(quote).paragraph(element);
        } else {
            new Blocks(quote).read(element);
        }
        parent.appendChild(quote);
    }

    /** A table of Markdown needs a head: without one the first row takes its place. */
    private void table(Element element) {
        Element caption = element.selectFirst("caption");
        if (caption != null) {
            Paragraph words = new Paragraph();
            StrongEmphasis strong = new StrongEmphasis("**");
            new Inlines(strong).read(caption);
            words.appendChild(strong);
            parent.appendChild(words);
        }
        Elements rows = element.select("tr");
        if (rows.isEmpty()) {
            return;
        }
        int width = rows.stream().mapToInt(Element::childrenSize).max().orElse(0);
        TableBlock table = new TableBlock();
        TableHead head = new TableHead();
        head.appendChild(row(rows.removeFirst(), width, true));
        table.appendChild(head);
        if (!rows.isEmpty()) {
            TableBody body = new TableBody();
            rows.forEach(row -> body.appendChild(row(row, width, false)));
            table.appendChild(body);
        }
        parent.appendChild(table);
    }

    private static TableRow row(Element element, int width, boolean head) {
        TableRow row = new TableRow();
        for (int i = 0; i < width; i++) {
            TableCell cell = new TableCell();
            cell.setHeader(head);
            if (i < element.childrenSize()) {
                Element words = element.child(i);
                cell.setAlignment(words.hasClass("number") ? TableCell.Alignment.RIGHT : null);
                new Inlines(cell).read(words);
            }
            row.appendChild(cell);
        }
        return row;
    }
}
