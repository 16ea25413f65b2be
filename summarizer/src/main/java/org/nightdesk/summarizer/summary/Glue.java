package org.nightdesk.summarizer.summary;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells where a heading, a label or the sentence before ran into a sentence, for want of a full stop or a blank. */
final class Glue {

    private static final Set<String> BEGINNERS = Set.of("The", "He", "She", "They", "It", "This", "His", "Her", "Their",
            "But", "And", "In", "On", "At", "When", "After", "There", "These", "Those", "An", "However", "While", "As",
            "Its", "What", "Last", "Earlier", "That", "Some", "If", "Here", "Although", "Many", "Both",
            "Despite", "During", "According", "Since", "For", "You");

    /** Behind these somebody is quoted, not a lost full stop. */
    private static final Set<String> TOLD_TO = Set.of("told", "tells", "asked", "said", "says", "read", "reads",
            "reading", "called", "titled", "entitled", "saying", "wrote", "shouting", "chanting");

    /** Behind these a single letter is a kind: "vitamin A". */
    private static final Set<String> KINDS = Set.of("vitamin", "hepatitis", "influenza", "type", "plan", "group",
            "grade",
            "level", "series", "serie", "option", "category", "class", "team", "row", "section", "block", "wing",
            "route");

    /** Small words that only headings write with a capital. */
    private static final Set<String> OF_HEADINGS = Set.of("After", "In", "For", "To", "With", "As", "From", "On", "By",
            "At", "Is", "Are", "Was", "Were", "His", "Her", "Their", "Into", "About", "During", "Amid",
            "Says", "Dies", "Killed");

    /** In so many words somebody is told, and who. */
    private static final int ADDRESSING = 3;

    /** The figures of a year. */
    private static final int YEAR = 4;

    private static final int FRONT = 60;

    /** So many words in capitals may be abbreviations. */
    private static final int MOST_CAPITALS = 3;

    private Glue() {}

    /** Whether something else stands before the sentence, or in it. */
    static boolean holds(String text) {
        return text.indexOf('|') >= 0 || hasLostBlank(text) || runsOnBehindYear(text) || hasLostStop(text)
                || hasLostQuotation(text) || isBehindHeading(text) || hasCapitals(text);
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

    /** "... in 2005Through the night". */
    private static boolean runsOnBehindYear(String text) {
        for (int i = YEAR; i + 2 < text.length(); i++) {
            if (Character.isUpperCase(text.charAt(i)) && Character.isDigit(text.charAt(i - 1))
                    && Character.isLowerCase(text.charAt(i + 1)) && Character.isLowerCase(text.charAt(i + 2))
                    && isYear(text, i - YEAR)) {
                return true;
            }
        }
        return false;
    }

    /** "... for five years The result left ...": a line without a full stop ran into the next. */
    private static boolean hasLostStop(String text) {
        for (int i = text.indexOf(' '); i > 0; i = text.indexOf(' ', i + 1)) {
            int end = wordEnd(text, i + 1);
            if (mayEnd(text, i) && goesOn(text, end) && begins(text.substring(i + 1, end), text, i)
                    && Quotation.in(text.substring(0, i)) == Quotation.CLOSED) {
                return true;
            }
        }
        return false;
    }

    /** A line may end in a small word, a figure, or the end of a quotation. */
    private static boolean mayEnd(String text, int blank) {
        char c = text.charAt(blank - 1);
        boolean quoted = (c == '\'' || c == '\u2019') && blank > 1 && Character.isLowerCase(text.charAt(blank - 2));
        return Character.isLowerCase(c) || Character.isDigit(c) || quoted;
    }

    /** "The result", "In 2006", "However, the", "It's no": no name, which has more capitals. */
    private static boolean goesOn(String text, int end) {
        boolean is = text.startsWith("'s ", end) || text.startsWith("\u2019s ", end);
        int blank = is ? end + 2 : text.startsWith(",", end) ? end + 1 : end;
        return blank + 1 < text.length() && text.charAt(blank) == ' '
                && (Character.isLowerCase(text.charAt(blank + 1)) || isYear(text, blank + 1));
    }

    private static boolean isYear(String text, int start) {
        return start + YEAR <= text.length()
                && text.substring(start, start + YEAR).chars().allMatch(Character::isDigit);
    }

    /** "... the trophy 'For me it is ...": a caption ran into what somebody said. */
    private static boolean hasLostQuotation(String text) {
        for (int i = text.indexOf(" '"); i > 0; i = text.indexOf(" '", i + 1)) {
            int end = wordEnd(text, i + 2);
            if (Character.isLetterOrDigit(text.charAt(i - 1)) && end > i + 2 && goesOn(text, end)
                    && begins(text.substring(i + 2, end), text, i) && !isTold(text.substring(0, i))) {
                return true;
            }
        }
        return false;
    }

    /** "... told riders", "... read": what goes on in quotation marks. */
    private static boolean isTold(String front) {
        List<String> words = List.of(front.split(" "));
        return words.subList(Math.max(0, words.size() - ADDRESSING), words.size()).stream().anyMatch(TOLD_TO::contains);
    }

    private static boolean begins(String word, String text, int blank) {
        return BEGINNERS.contains(word) || (word.equals("A") && !KINDS
                .contains(text.substring(text.lastIndexOf(' ', blank - 1) + 1, blank).toLowerCase(Locale.ROOT)));
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
