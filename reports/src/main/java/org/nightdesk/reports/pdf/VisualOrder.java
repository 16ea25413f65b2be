package org.nightdesk.reports.pdf;

import java.text.Bidi;
import java.util.Arrays;
import java.util.List;

/** Text of both directions in the order in which it stands on the line, after the Unicode Bidirectional Algorithm. */
final class VisualOrder {

    private VisualOrder() {}

    /**
     * A stretch of one direction.
     *
     * @param text        its characters in the order of reading
     * @param rightToLeft the direction in which it is read
     */
    record Stretch(String text, boolean rightToLeft) {}

    /**
     * The stretches from left to right.
     *
     * @param rightToLeft the direction of the paragraph
     */
    static List<Stretch> of(String text, boolean rightToLeft) {
        if (!rightToLeft && !Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
            return List.of(new Stretch(text, false));
        }
        Bidi bidi = new Bidi(text, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        int count = bidi.getRunCount();
        byte[] levels = new byte[count];
        Stretch[] stretches = new Stretch[count];
        for (int i = 0; i < count; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            stretches[i] = new Stretch(text.substring(bidi.getRunStart(i), bidi.getRunLimit(i)), levels[i] % 2 == 1);
        }
        Bidi.reorderVisually(levels, 0, stretches, 0, count);
        return Arrays.asList(stretches);
    }

    /** A text turned round, with its brackets facing the other way. */
    static String reversed(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> out.insert(0, Character.toString(mirrored(c))));
        return out.toString();
    }

    private static int mirrored(int c) {
        return switch (c) {
            case '(' -> ')';
            case ')' -> '(';
            case '[' -> ']';
            case ']' -> '[';
            case '{' -> '}';
            case '}' -> '{';
            case '<' -> '>';
            case '>' -> '<';
            case '\u00AB' -> '\u00BB';
            case '\u00BB' -> '\u00AB';
            case '\u2039' -> '\u203A';
            case '\u203A' -> '\u2039';
            default -> c;
        };
    }
}
