package org.nightdesk.batch.text;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** Text from outside, reduced to plain Unicode: NFC, nothing invisible that could turn, hide or break what is printed. */
public final class PlainText {

    private static final Pattern SPACES = Pattern.compile(" {2,}");

    private static final Pattern SPACES_AT_LINE_ENDS = Pattern.compile(" *\n *");

    private static final Pattern MARKUP = Pattern.compile("<[A-Za-z/!]|&#?\\w{2,31};");

    private PlainText() {}

    /** Several lines: line ends are {@code \n}, spaces single, none at the ends of a line. Empty lines are kept. */
    public static String lines(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length();) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            if (point == '\r') {
                plain.append(i < text.length() && text.charAt(i) == '\n' ? "" : "\n");
            } else if (point == '\n' || point == 0x0B || point == '\f' || point == 0x85 || point == 0x2028
                    || point == 0x2029) {
                plain.append('\n');
            } else if (point == '\t' || Character.isSpaceChar(point)) {
                plain.append(' ');
            } else if (isVisible(point)) {
                plain.appendCodePoint(point);
            }
        }
        String composed = Normalizer.normalize(plain, Normalizer.Form.NFC);
        String single = SPACES.matcher(composed).replaceAll(" ");
        return SPACES_AT_LINE_ENDS.matcher(single).replaceAll("\n").strip();
    }

    /** One line: line ends become spaces. */
    public static String line(String text) {
        return SPACES.matcher(lines(text).replace('\n', ' ')).replaceAll(" ");
    }

    /** The text, or its beginning with an ellipsis where it has more UTF-16 units than that. */
    public static String atMost(int length, String text) {
        if (text.length() <= length) {
            return text;
        }
        int end = length - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end).strip() + "\u2026";
    }

    /** One line of text that may hold markup, as the titles of feeds do. */
    public static String ofMarkup(String text) {
        return line(MARKUP.matcher(text).find() ? Jsoup.parseBodyFragment(text).text() : text);
    }

    private static boolean isVisible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE -> false;
            // Joiners shape letters in Persian, Hindi and many emoji; the other format characters only hide or turn text.
            case Character.FORMAT -> point == 0x200C || point == 0x200D;
            // Newer letters than this JDK knows stay; noncharacters are never letters.
            default -> (point & 0xFFFE) != 0xFFFE && (point < 0xFDD0 || point > 0xFDEF);
        };
    }
}
