package org.nightdesk.reports.pdf;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openpdf.render.Box;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * How a text is read.
 *
 * @param language    a BCP 47 tag, or an empty string if nobody said
 * @param rightToLeft the direction of its paragraph
 */
record Reading(String language, boolean rightToLeft) {

    /** From left to right, in whatever language. */
    static final Reading PLAIN = new Reading("", false);

    /** As the elements around a box say. */
    static Reading of(@Nullable Box box) {
        return new Reading(attribute(box, "lang"), attribute(box, "dir").equals("rtl"));
    }

    /**
     * Which of the forms that Han characters have in the languages that write them is wanted: those of the reader's language
     * and else what the text itself tells.
     */
    Han han(String text) {
        Locale locale = Locale.forLanguageTag(language);
        return switch (locale.getLanguage()) {
            case "ja" -> Han.JAPANESE;
            case "ko" -> Han.KOREAN;
            case "zh" -> switch (locale.getScript() + locale.getCountry()) {
                case "HK", "HantHK", "MO", "HantMO" -> Han.HONG_KONG;
                case "TW", "Hant", "HantTW" -> Han.TRADITIONAL;
                default -> Han.SIMPLIFIED;
            };
            default -> Han.of(text);
        };
    }

    private static String attribute(@Nullable Box box, String name) {
        for (Box at = box; at != null; at = at.getParent()) {
            for (Node node = at.getElement(); node instanceof Element element; node = node.getParentNode()) {
                if (element.hasAttribute(name)) {
                    return element.getAttribute(name);
                }
            }
        }
        return "";
    }
}
