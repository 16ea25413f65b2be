package org.nightdesk.summarizer.summary;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.nightdesk.summarizer.annotate.Words;

/** Finds, behind the opening of a sentence and outside quotations, what only the sentence before it makes clear. */
final class Pointer {

    private static final Set<String> DEMONSTRATIVES = Set.of("this", "these", "those");

    /** "This week", "this city": the reader's own. */
    private static final Set<String> NEAR = Set.of("week", "weekend", "month", "year", "morning", "afternoon",
            "evening",
            "season", "summer", "winter", "spring", "autumn", "fall", "time", "century", "decade", "quarter", "term",
            "country", "nation", "world", "state", "city", "town", "election", "christmas", "is", "was",
            "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february",
            "march",
            "april", "may", "june", "july", "august", "september", "october", "november", "december", "past", "coming",
            "last", "next", "report", "story", "article", "point", "side");

    /** "Those who", "these are": no noun that was told. */
    private static final Set<String> OPEN = Set.of("who", "of", "with", "in", "whose", "that", "from", "on", "affected",
            "involved", "without", "at", "living", "killed", "for", "under", "by", "to", "looking", "seeking",
            "already",
            "days");

    private static final Set<String> SAYING = Set.of("said", "says", "added", "adds", "explained", "told");

    private static final Set<String> PERSONS = Set.of("he", "she", "they");

    /** "At that hearing": behind these "that" points to a noun. */
    private static final Set<String> PREPOSITIONS = Set.of("during", "in", "at", "on", "of", "for", "from", "by",
            "with",
            "about", "after", "before", "since", "until", "to", "under", "over", "into", "through");

    /** "Lund's words came after ...": what was said stands in the sentence before. */
    private static final Set<String> TELLINGS = Set.of("comments", "comment", "remarks", "announcement", "decision",
            "statement", "move", "warning", "ruling", "resignation", "statements", "claims", "decisions", "findings",
            "revelations", "revelation", "news", "change", "changes", "criticism");

    private static final Set<String> COMING = Set.of("came", "comes", "come", "follow", "follows", "followed");

    /** "Bakers, he went on, ...", "Friends say the two were ...", "Those who earn more than that ...". */
    private static final Pattern SPOKEN = Pattern
            .compile(
                    "\\p{Lu}\\p{L}+ (continued|concluded)[.:,]|^[^\"\u201C]*(, s?he went on\\b| the (two|pair|trio|couple) (were|was|are|is|had|have|has)\\b)"
                            + "|^(\\S+ ){1,3}(was|were|is|are|has|had|have) then "
                            + "|^[^\"\u201C]* than that\\b(?! of\\b)|^[^\"\u201C]{0,20}\\b(the )?subsequent (days|weeks|months|years|[0-9]+)\\b");

    /** "I would not do that.", "from more people like this": also in a quotation, for nobody asks what it answers. */
    private static final Pattern AT_THE_END = Pattern
            .compile("\\b(do|did|does|doing|done|say|said|about|like|for|with|after|"
                    + "before|know|see|seen|than|of|take|make|takes|makes) (that|this)[,.!;]|\\b(take|took|taken|taking) that \\p{L}+");

    /** "That's" and its like are looked for in so many words in front. */
    private static final int FRONT = 7;

    private Pointer() {}

    /**
     * Whether the sentence has such a word.
     *
     * @param words its words, lower-cased
     */
    static boolean isIn(String text, List<String> words) {
        return takesUpNoun(text, words) || takesUpClause(text) || isTold(text, words) || comesAfter(words)
                || text.startsWith("There, ") || text.startsWith("Given that, ") || SPOKEN.matcher(text).find()
                || AT_THE_END.matcher(text).find();
    }

    /** "... is paid this benefit", where no benefit stands before it in the sentence. */
    private static boolean takesUpNoun(String text, List<String> words) {
        boolean[] found = new boolean[1];
        int[] at = {-1};
        Words.forEach(text, (word, start) -> {
            int k = ++at[0];
            boolean that = k > 0 && word.equals("that") && PREPOSITIONS.contains(words.get(k - 1));
            if (k > 0 && k + 1 < words.size() && (DEMONSTRATIVES.contains(word) || that)
                    && Quotation.in(text.substring(0, start)) == Quotation.CLOSED) {
                String noun = words.get(k + 1);
                boolean own = (that ? Words.isStop(noun) : NEAR.contains(noun))
                        || (word.equals("those") && OPEN.contains(noun));
                boolean before = words.subList(0, k).stream().map(Words::stem).anyMatch(Words.stem(noun)::equals);
                found[0] |= !own && !before;
            }
        });
        return found[0];
    }

    private static boolean comesAfter(List<String> words) {
        for (int i = 1; i + 1 < Math.min(words.size(), FRONT); i++) {
            if (TELLINGS.contains(words.get(i)) && COMING.contains(words.get(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** "In Norland, that's the league of bakers." */
    private static boolean takesUpClause(String text) {
        for (String pointer : List.of(", that's ", ", that\u2019s ", ", that is the ", ", that was ",
                ", that means ")) {
            int at = text.indexOf(pointer);
            if (at > 0 && Words.count(text.substring(0, at)) < FRONT
                    && Quotation.in(text.substring(0, at)) == Quotation.CLOSED) {
                return true;
            }
        }
        return false;
    }

    /** "The fire began in a shed, he said.": nobody was named before. */
    private static boolean isTold(String text, List<String> words) {
        int n = words.size();
        for (int i = Math.max(2, n - 4); i < n; i++) {
            if (SAYING.contains(words.get(i)) && PERSONS.contains(words.get(i - 1))) {
                int at = text.lastIndexOf(' ' + words.get(i - 1) + ' ');
                return at > 0 && text.charAt(at - 1) == ',' && !namesSomebody(text, at);
            }
        }
        return false;
    }

    private static boolean namesSomebody(String text, int end) {
        for (int i = 1; i < end; i++) {
            if (Character.isUpperCase(text.charAt(i)) && text.charAt(i - 1) == ' ') {
                return true;
            }
        }
        return false;
    }
}
