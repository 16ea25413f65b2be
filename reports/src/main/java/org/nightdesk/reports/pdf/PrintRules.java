package org.nightdesk.reports.pdf;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openpdf.simple.extend.XhtmlNamespaceHandler;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What the attributes of a page mean in print: links lead inside the document or to http and https addresses, and nowhere
 * else; a language holds for all that stands in its element.
 */
final class PrintRules extends XhtmlNamespaceHandler {

    @Override
    public @Nullable String getLinkUri(Element element) {
        String uri = super.getLinkUri(element);
        if (uri == null) {
            return null;
        }
        String lower = uri.toLowerCase(Locale.ROOT);
        return lower.startsWith("#") || lower.startsWith("https://") || lower.startsWith("http://") ? uri : null;
    }

    @Override
    public String getLang(@Nullable Element element) {
        for (Node node = element; node instanceof Element at; node = node.getParentNode()) {
            if (at.hasAttribute("lang")) {
                return at.getAttribute("lang");
            }
        }
        return "und";
    }
}
