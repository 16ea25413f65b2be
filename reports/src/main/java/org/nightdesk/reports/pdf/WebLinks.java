package org.nightdesk.reports.pdf;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openpdf.simple.extend.XhtmlNamespaceHandler;
import org.w3c.dom.Element;

/** Lets links lead inside the document or to http and https addresses, and nowhere else. */
final class WebLinks extends XhtmlNamespaceHandler {

    @Override
    public @Nullable String getLinkUri(Element element) {
        String uri = super.getLinkUri(element);
        if (uri == null) {
            return null;
        }
        String lower = uri.toLowerCase(Locale.ROOT);
        return lower.startsWith("#") || lower.startsWith("https://") || lower.startsWith("http://") ? uri : null;
    }
}
