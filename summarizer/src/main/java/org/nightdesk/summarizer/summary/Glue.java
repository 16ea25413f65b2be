package org.nightdesk.summarizer.summary;

import java.util.Set;

/** Tells where a heading, a label or the sentence before ran into a sentence, for want of a full stop or a blank. */
final class Glue {

    private static final Set<String> BEGINNERS = Set.of("The", "He", "She", "They", "It", "This", "His", "Her", "Their",
            "But", "And", "In", "On", "At", "When", "After", "There", "These", "Those", "An", "However", "While", "As",
            "Its", "What", "Who", "Last", "Earlier");

    /** Behind these a single letter is a kind: "vitamin A". */
    private static final Set<String> KINDS = Set.of("vitamin", "hepatitis", "influenza", "type", "plan", "group",
            "grade",
            "level", "series", "option", "category", "class", "team", "row", "section", "block", "wing", "route");

    /** Small words that only headings write with a capital. */
    private static final Set<String> OF_HEADINGS = Set.of("After", "In", "For", "To", "With", "As", "From", "On", "By",
            "At", "Is", "Are", "Was", "Were", "His", "Her", "Their", "Into", "About", "Against", "During", "Amid",
            "Says", "Dies", "Killed");

    private static final int FRONT = 60;

    /** So many words in capitals may be abbreviations. */
    private static final int MOST_CAPITALS = 3;

    private Glue() {}

    /** Whether something else stands before the sentence, or in it. */
    static boolean holds(String text) {
        return text.indexOf('|') >= 0 || hasLostBlank(text) || hasLostStop(text) || isBehindHeading(text)
                || hasCapitals(text);
    }

    /** "... on the quay.Police said ...". */
    private static boolean hasLostBlank(String text) {
        for (int i = text.indexOf('.'); i > 1; i = text.indexOf('.', i + 1)) {
            if (i + 2 < text.length() && Character.isLowerCase(text.charAt(i - 1))
                    && Character.isLowerCase(text.charAt(i - 2)) && Character.isUpperCase(text.charAt(i + 1))
                    && Character.isLowerCase(text.charAt(i + 2))) {
                return true;
            }
        }
        return false;
    }

    /** "... for five years The result left ...": a line without a full stop ran into the next. */
    private static boolean hasLostStop(String text) {
        for (int i = text.indexOf(' '); i > 0; i = text.indexOf(' ', i + 1)) {
            if (Character.isLowerCase(text.charAt(i - 1))) {
                int end = wordEnd(text, i + 1);
                if (end + 1 < text.length() && text.charAt(end) == ' ' && Character.isLowerCase(text.charAt(end + 1))
                        && begins(text.substring(i + 1, end), text, i)
                        && Quotation.in(text.substring(0, i)) == Quotation.CLOSED) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean begins(String word, String text, int blank) {
        return BEGINNERS.contains(word)
                || (word.equals("A") && !KINDS.contains(text.substring(text.lastIndexOf(' ', blank - 1) + 1, blank)));
    }

    /** "Ferry Sinks After Storm Divers looked ...": a small word with a capital, and capitals around it. */
    private static boolean isBehindHeading(String text) {
        for (int i = text.indexOf(' '); i > 0 && i < FRONT; i = text.indexOf(' ', i + 1)) {
            int end = wordEnd(text, i + 1);
            boolean among = end + 1 < text.length() && text.charAt(end) == ' '
                    && Character.isUpperCase(text.charAt(end + 1))
                    && Character.isUpperCase(text.charAt(text.lastIndexOf(' ', i - 1) + 1))
                    && Character.isLetterOrDigit(text.charAt(i - 1));
            if (among && OF_HEADINGS.contains(text.substring(i + 1, end))
                    && Quotation.in(text.substring(0, i)) == Quotation.CLOSED) {
                return true;
            }
        }
        return false;
    }

    /** "FERRY SINKS OFF KARVIK Divers looked ...": words in capitals one after the other, anywhere. */
    private static boolean hasCapitals(String text) {
        int capitals = 0;
        for (int start = 0; start < text.length();) {
            int end = text.indexOf(' ', start);
            end = end < 0 ? text.length() : end;
            int letters = 0;
            boolean small = false;
            for (int i = start; i < end; i++) {
                small |= Character.isLowerCase(text.charAt(i));
                letters += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
            }
            capitals = small ? 0 : capitals + (letters > 1 ? 1 : 0);
            if (capitals > MOST_CAPITALS) {
                return true;
            }
            start = end + 1;
        }
        return false;
    }

    private static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
