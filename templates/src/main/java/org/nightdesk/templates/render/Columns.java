package org.nightdesk.templates.render;

/** Plain text in lines of bounded width. */
public final class Columns {

    private final int width;

    /** Lines of at most {@code width} code points; a longer word stands alone on a line of its own. */
    Columns(int width) {
        this.width = width;
    }

    /**
     * Wraps a text at spaces. Control characters become spaces: nothing in a text may steer a terminal.
     *
     * @param text  any text
     * @param first what stands in front of the first line
     * @param rest  what stands in front of all others
     * @return lines divided by line feeds, without one at the end
     */
    public String wrap(String text, String first, String rest) {
        StringBuilder out = new StringBuilder(first);
        int used = width(first);
        boolean fresh = true;
        for (String word : text.replaceAll("\\p{Cc}", " ").strip().split("\\s+", -1)) {
            int length = width(word);
            if (!fresh && used + 1 + length > width) {
                out.append('\n').append(rest);
                used = width(rest);
                fresh = true;
            }
            if (!fresh) {
                out.append(' ');
                used++;
            }
            out.append(word);
            used += length;
            fresh = false;
        }
        return out.toString();
    }

    /** A rule over the whole column. */
    public String rule() {
        return "-".repeat(width);
    }

    /** A rule as long as the text above it, or as the column, whichever is shorter. */
    public String rule(String text) {
        return "-".repeat(Math.min(width, width(text)));
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}
