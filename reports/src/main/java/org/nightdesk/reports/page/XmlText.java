package org.nightdesk.reports.page;

import java.util.regex.Pattern;

/** Text for XML files: some characters cannot stand in them at all. */
public final class XmlText {

    private static final Pattern NOT_XML = Pattern
            .compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private XmlText() {}

    /** The text with the sign of a missing character for each that XML forbids. */
    public static String clean(String text) {
        return NOT_XML.matcher(text).replaceAll("\uFFFD");
    }
}
