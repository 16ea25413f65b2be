package org.nightdesk.summarizer.annotate;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which points of a language other than English are no full stops: those of listed abbreviations, of initials, of "z.B."
 * and, where these are written so, of ordinal numbers. Without CoreNLP, whose tokenizers for other languages leave the
 * point of each word to a list like this one.
 */
final class Abbreviations {

    private static final Map<String, Set<String>> LISTED = WordLists.byLanguage("abbreviations.txt");

    /** Where "3. Mai" is the third of May. */
    private static final Set<String> ORDINAL_POINT = Set.of("de", "da", "nb", "nn", "fi", "cs", "sk", "sl", "hr", "sr",
            "bs", "hu", "tr", "et", "lv", "is", "pl");

    private static final int LONGEST_ORDINAL = 2;

    private static final Set<String> GERMAN_BEGINNERS = Set.of("Der", "Die", "Das", "Er", "Sie", "Es", "Ein", "Eine");

    private final Set<String> listed;
    private final boolean ordinals;

    /** Words with a capital that no ordinal number counts. */
    private final Set<String> beginners;

    private Abbreviations(String language) {
        listed = LISTED.getOrDefault(language, Set.of());
        ordinals = ORDINAL_POINT.contains(language);
        beginners = language.equals("de") ? GERMAN_BEGINNERS : Set.of();
    }

    static Abbreviations of(String language) {
        return new Abbreviations(language);
    }

    /** Whether the point at an offset may end a sentence. */
    boolean isFullStop(String text, int start, int point, int end) {
        if (point + 1 < end && Character.isLetterOrDigit(text.charAt(point + 1))) {
            return false;
        }
        int first = point;
        while (first > start && Character.isLetter(text.charAt(first - 1))) {
            first--;
        }
        if (first == point) {
            return !isOrdinal(text, start, point) || beginsSentence(text, point + 1);
        }
        boolean inner = first > start && text.charAt(first - 1) == '.';
        String word = text.substring(first, point).toLowerCase(Locale.ROOT);
        return !inner && (word.length() > 1 || Character.isIdeographic(word.charAt(0))) && !listed.contains(word);
    }

    /** "... rose to 17. The ...": behind an ordinal number stands what it counts. */
    private boolean beginsSentence(String text, int from) {
        int end = Math.min(from + 1, text.length());
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return beginners.contains(text.substring(from, end).strip());
    }

    private boolean isOrdinal(String text, int start, int point) {
        int first = point;
        while (first > start && Character.isDigit(text.charAt(first - 1))) {
            first--;
        }
        boolean plain = first == start || " \u00A0(\n".indexOf(text.charAt(first - 1)) >= 0;
        return ordinals && point > first && point - first <= LONGEST_ORDINAL && plain;
    }
}
