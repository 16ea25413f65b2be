package org.nightdesk.reports.markdown;

import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.nightdesk.reports.page.PageBody;

/** A page as Markdown: markup in the news is text there too. Thread-safe. */
public final class MarkdownPage {

    private final MarkdownRenderer renderer = MarkdownRenderer.builder()
            .extensions(List.of(TablesExtension.create())).nodeRendererFactory(new MoreEscapes()).build();

    /** The text of a page in Markdown, with a line feed at its end. */
    public String write(PageBody page) {
        Document document = new Document();
        new Blocks(document).read(page.body());
        return renderer.render(document).stripTrailing() + "\n";
    }

    /** Signs that mean something in the Markdown of some programs, though not in CommonMark, are escaped as well. */
    private static final class MoreEscapes implements MarkdownNodeRendererFactory, NodeRenderer {

        @Override
        public Set<Character> getSpecialCharacters() {
            return Set.of('~', '|', '$', '^', '{', '}');
        }

        @Override
        public NodeRenderer create(MarkdownNodeRendererContext context) {
            return this;
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of();
        }

        @Override
        public void render(Node node) {
            throw new IllegalStateException("there are no nodes of its own");
        }
    }
}
