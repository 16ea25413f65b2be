package org.nightdesk.batch.text;

/** Markup from outside, looked at before a parser is: what would fill the memory is not parsed at all. */
public final class Markup {

    private Markup() {}

    /** Whether it opens more elements than that; a look at its letters, without parsing it. */
    public static boolean hasMoreElementsThan(int most, String markup) {
        int elements = 0;
        for (int i = markup.indexOf('<'); i >= 0 && i + 1 < markup.length(); i = markup.indexOf('<', i + 1)) {
            char next = markup.charAt(i + 1);
            if ((next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z')) {
                elements++;
                if (elements > most) {
                    return true;
                }
            }
        }
        return false;
    }
}
