package org.nightdesk.summarizer.summary;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nightdesk.summarizer.annotate.Words;

/** Sees that a sentence came broken from its page: stray marks, half a bracket, the rest of a quotation. */
final class Damage {

    private static final Pattern STOP_INSIDE = Pattern.compile("(?<![\\p{L}.])(\\p{L}+)\\. (?=\\p{Ll})");

    /** "[:;,]." at the end, also before a closing quotation mark. */
    private static final Pattern STRAY_END = Pattern.compile("[:;,]\\s?\\.[\"\u201D\u2019']?$");

    /** "The number of bakers rose from.": no sentence ends in one of these. */
    private static final Set<String> OPEN_ENDS = Set.of("from", "of", "the", "a", "an", "and", "or", "with", "by",
            "into",
            "than", "their", "its", "between", "towards");

    /** "Edda Lund, 7, who lived by the river.": of whom nothing is said. */
    private static final Pattern ONLY_RELATIVE = Pattern
            .compile("^\\p{Lu}[^,.]{2,50}, (\\d{1,3}, )?(who|which|whose|where) [^,]*\\.$");

    /** Also stop words that may stand before a point: "No. one", "in the U.S. am." */
    private static final Set<String> ABBREVIATIONS = Set.of("approx", "assoc", "dept", "govt", "messrs", "no", "am",
            "us",
            "i", "s", "t");

    /** A sentence that begins with one of these has lost its subject. */
    private static final Set<String> SUBJECTLESS = Set.of("admits", "says", "claims", "gushes", "reveals", "denies",
            "insists", "adds", "tells", "believes", "thinks", "wants", "hopes", "shows", "was", "is", "were", "are",
            "has", "had", "said", "told", "explains", "warns", "recalls");

    /** Of these, those that are also nouns, and what goes on behind a noun: "Hopes of rain", "Claims that". */
    private static final Set<String> NOUNS = Set.of("hopes", "claims", "shows");

    private static final Set<String> NOUN_LINKS = Set.of("of", "that", "in", "for", "about", "on", "at", "by", "from",
            "were", "are", "have", "and", "to");

    /** Behind these a sentence may end in a preposition: "where the bread came from". */
    private static final Set<String> FRONTED = Set.of("where", "what", "who", "whom", "which", "that", "how");

    private static final int LONG = 5;

    private static final Set<String> ASKING = Set.of("asked", "replied", "wrote", "tweeted");

    private static final int MOST_OF_SPEAKER = 14;

    private Damage() {}

    /** Whether something of the sentence is lost. */
    static boolean isIn(String text, List<String> words) {
        return STRAY_END.matcher(text).find() || hasLostSigns(text) || hasHalfBracket(text)
                || isCutOff(text, words)
                || isOnlyRelative(text)
                || hasStopInside(text) || isSubjectless(words) || isOnlySpeaker(text, words);
    }

    /** "It rose For. the first time": a stop behind a word that is no abbreviation, and a small letter. */
    private static boolean hasStopInside(String text) {
        Matcher stop = STOP_INSIDE.matcher(text);
        while (stop.find()) {
            List<String> words = Words.of(stop.group(1));
            String word = words.isEmpty() ? "" : words.getFirst();
            boolean small = Character.isLowerCase(stop.group(1).charAt(0)) && word.length() >= LONG;
            if ((small || Words.isStop(word)) && !ABBREVIATIONS.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** "bakers??say": signs that could not be read. */
    private static boolean hasLostSigns(String text) {
        int at = text.indexOf("??");
        boolean inside = at > 0 && at + 2 < text.length() && Character.isLetter(text.charAt(at - 1))
                && Character.isLetter(text.charAt(at + 2));
        return inside || text.indexOf('\uFFFD') >= 0;
    }

    private static boolean isCutOff(String text, List<String> words) {
        String last = words.getLast();
        return OPEN_ENDS.contains(last) && words.stream().noneMatch(FRONTED::contains)
                && (text.endsWith(last + '.') || text.endsWith(last + " ."));
    }

    private static boolean isSubjectless(List<String> words) {
        return SUBJECTLESS.contains(words.getFirst())
                && !(NOUNS.contains(words.getFirst()) && NOUN_LINKS.contains(words.get(1)));
    }

    private static boolean isOnlyRelative(String text) {
        return ONLY_RELATIVE.matcher(text).lookingAt()
                && Words.of(text.substring(0, text.indexOf(','))).stream().noneMatch(Verbs::isFinite);
    }

    private static boolean hasHalfBracket(String text) {
        int open = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(') {
                open++;
            } else if (c == ')' && --open < 0) {
                boolean number = i > 0 && i < 3 && Character.isLetterOrDigit(text.charAt(i - 1));
                boolean smile = i > 0 && !Character.isLetterOrDigit(text.charAt(i - 1));
                if (!number && !smile) {
                    return true;
                }
                open = 0;
            }
        }
        return open > 0;
    }

    /** "Edda Lund, the mayor, asked on Tuesday.": what she asked stood before it. */
    private static boolean isOnlySpeaker(String text, List<String> words) {
        if (words.size() > MOST_OF_SPEAKER || text.indexOf('?') >= 0
                || "\"'\u201C\u2018".indexOf(text.charAt(0)) >= 0 || text.indexOf('"') > 0
                || text.indexOf('\u201C') > 0) {
            return false;
        }
        int n = words.size();
        for (int i = Math.max(1, n - 3); i < n; i++) {
            boolean last = i == n - 1 || words.get(i + 1).equals("on") || words.get(i + 1).endsWith("day");
            if (ASKING.contains(words.get(i)) && last) {
                return true;
            }
        }
        return false;
    }
}
