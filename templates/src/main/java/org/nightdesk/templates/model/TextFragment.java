package org.nightdesk.templates.model;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Links that open a page at a sentence, after the WICG draft "URL Fragment Text Directives". A long sentence is given by
 * its first and last words, since a page may divide it by markup and since links have a bearable length.
 */
final class TextFragment {

    private static final int WHOLE = 120;
    private static final int LONGEST = 600;
    private static final int WORDS_AT_EACH_END = 6;
    private static final String PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._~";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private TextFragment() {}

    /**
     * The address with a text directive; a fragment that it already has is kept in front of the directive. A very long
     * text without spaces has no first and last words: it gets the plain address.
     */
    static String link(String url, String sentence) {
        int old = url.indexOf(":~:");
        String base = old < 0 ? url : url.substring(0, old);
        String text = sentence.strip().replaceAll("\\s+", " ");
        String[] words = text.split(" ");
        boolean whole = text.length() <= WHOLE || words.length <= 2 * WORDS_AT_EACH_END;
        if (whole && text.length() > LONGEST) {
            return base;
        }
        String directive = whole
                ? encode(text)
                : encode(join(words, 0, WORDS_AT_EACH_END)) + ","
                        + encode(join(words, words.length - WORDS_AT_EACH_END, words.length));
        return base + (base.indexOf('#') < 0 ? "#" : "") + ":~:text=" + directive;
    }

    private static String join(String[] words, int from, int to) {
        return String.join(" ", Arrays.copyOfRange(words, from, to));
    }

    /** Percent-encodes all but letters, digits and a few signs; '-', ',' and '&' have a meaning in a text directive. */
    private static String encode(String text) {
        StringBuilder out = new StringBuilder(text.length() * 2);
        for (byte unit : text.getBytes(StandardCharsets.UTF_8)) {
            if (PLAIN.indexOf(unit) >= 0) {
                out.append((char) unit);
            } else {
                out.append('%').append(HEX.toHexDigits(unit));
            }
        }
        return out.toString();
    }
}
