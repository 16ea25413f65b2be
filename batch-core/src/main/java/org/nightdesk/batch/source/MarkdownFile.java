package org.nightdesk.batch.source;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.source.RawArticle.Kind;
import org.nightdesk.batch.text.NewsDates;
import org.nightdesk.batch.text.PlainText;
import org.nightdesk.batch.text.WebLink;

/** A note in Markdown; {@code title}, {@code date}, {@code url} and {@code source} may stand in a block between dashes. */
final class MarkdownFile {

    private static final Pattern FRONT = Pattern.compile("(?s)\\A---\\h*+\\R(.{0,4000}?)\\R---\\h*+(?:\\R|\\z)");

    private static final Pattern FIELD = Pattern.compile("(?m)^([A-Za-z_-]{1,30}):[ \\t]*(.*)$");

    private MarkdownFile() {}

    static RawArticle read(String source, @Nullable String outlet, FileName name, String text) {
        Map<String, String> fields = new HashMap<>();
        Matcher front = FRONT.matcher(text);
        boolean fronted = front.find();
        Matcher field = FIELD.matcher(fronted ? front.group(1) : "");
        while (field.find()) {
            fields.put(field.group(1).toLowerCase(Locale.ROOT), field.group(2).strip().replaceAll("^[\"']|[\"']$", ""));
        }
        Node document = Parser.builder().build().parse(fronted ? text.substring(front.end()) : text);
        String title = fields.getOrDefault("title", "");
        if (title.isEmpty() && document.getFirstChild() instanceof Heading heading) {
            title = TextContentRenderer.builder().build().render(heading);
        }
        String named = PlainText.line(fields.getOrDefault("source", ""));
        var dated = NewsDates.parse(fields.get("date"));
        return new RawArticle(source, !named.isEmpty() ? named : outlet == null ? name.outlet() : outlet, name.path(),
                WebLink.canonical(fields.get("url"), null), PlainText.line(title),
                dated == null ? name.published() : dated, Kind.HTML_FRAGMENT,
                HtmlRenderer.builder().build().render(document));
    }
}
