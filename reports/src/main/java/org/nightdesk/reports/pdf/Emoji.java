package org.nightdesk.reports.pdf;

import java.util.Locale;
import java.util.stream.Collectors;

/** What belongs together as one emoji: a sign with its skin tone, a family, a flag, a number in a box. */
final class Emoji {

    private static final int JOINER = 0x200D;
    private static final int AS_TEXT = 0xFE0E;
    private static final int AS_PICTURE = 0xFE0F;
    private static final int KEYCAP = 0x20E3;
    private static final int FLAG_A = 0x1F1E6;
    private static final int FLAG_Z = 0x1F1FF;
    private static final int TAG_SPACE = 0xE0020;
    private static final int TAG_END = 0xE007F;

    private Emoji() {}

    /** Whether a grapheme cluster is to be shown as a picture, after Unicode Technical Standard 51. */
    static boolean is(String cluster) {
        int first = cluster.codePointAt(0);
        if (!Character.isEmoji(first) || cluster.indexOf(AS_TEXT) >= 0) {
            return false;
        }
        return Character.isEmojiPresentation(first) || cluster.codePoints().skip(1).anyMatch(
                c -> c == AS_PICTURE || c == KEYCAP || c == JOINER || Character.isEmojiModifier(c));
    }

    /** Whether it is a single sign, which a font without pictures may have as well. */
    static boolean isPlain(String cluster) {
        return cluster.codePoints().filter(c -> c != AS_PICTURE).count() == 1;
    }

    /** Such as "rocket", "woman, rocket", "flag FR" or "7". */
    static String name(String cluster) {
        int first = cluster.codePointAt(0);
        if (first >= FLAG_A && first <= FLAG_Z) {
            return "flag " + letters(cluster, FLAG_A - 'A');
        }
        String tags = cluster.codePoints().filter(c -> c > TAG_SPACE && c < TAG_END)
                .mapToObj(c -> Character.toString(c - TAG_SPACE + ' ')).collect(Collectors.joining());
        if (!tags.isEmpty()) {
            return "flag " + tags.toUpperCase(Locale.ROOT);
        }
        if (cluster.indexOf(KEYCAP) >= 0) {
            return Character.toString(first);
        }
        return cluster.codePoints().filter(Character::isEmoji).filter(c -> !Character.isEmojiModifier(c))
                .mapToObj(Emoji::nameOf).collect(Collectors.joining(", "));
    }

    private static String letters(String cluster, int offset) {
        return cluster.codePoints().mapToObj(c -> Character.toString(c - offset)).collect(Collectors.joining());
    }

    private static String nameOf(int c) {
        String name = Character.getName(c);
        return name == null ? String.format("U+%04X", c) : name.toLowerCase(Locale.ROOT);
    }
}
