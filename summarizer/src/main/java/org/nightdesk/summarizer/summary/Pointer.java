package org.nightdesk.summarizer.summary;

import java.util.List;
import java.util.Set;
import org.nightdesk.summarizer.annotate.WordLists;
import org.nightdesk.summarizer.annotate.Words;

/** Finds, behind the opening of a sentence and outside quotations, what only the sentence before it makes clear. */
final class Pointer {

    private static final Set<String> DEMONSTRATIVES = Set.of("this", "these", "those");

    /** "This week", "this city": the reader's own. */
    private static final Set<String> NEAR = WordLists.words(Pointer.class, "near-nouns.txt");

    /** "Those who", "these are": no noun that was told. */
    private static final Set<String> OPEN = Set.of("who", "of", "with", "in", "whose", "that", "from", "on", "affected",
            "involved", "without", "at", "living", "killed", "for", "under", "by", "to", "looking", "seeking",
            "already",
            "days");

    private static final Set<String> SAYING = Set.of("said", "says", "added", "adds", "explained", "told");

    /** "At that hearing": behind these "that" points to a noun. */
    private static final Set<String> PREPOSITIONS = Set.of("during", "in", "at", "on", "of", "for", "from", "by",
            "with",
            "about", "after", "before", "since", "until", "to", "under", "over", "into", "through");

    /** "Lund's words came after ...": what was said stands in the sentence before. */
    private static final Set<String> TELLINGS = Set.of("comments", "comment", "remarks", "announcement", "decision",
            "statement", "move", "warning", "ruling", "resignation", "statements", "claims", "decisions", "findings",
            "revelations", "revelation", "news", "change", "changes", "criticism");

    private static final Set<String> COMING = Set.of("came", "comes", "come", "follow", "follows", "followed");

    private static final List<String> PAIRS = List.of(" the two ", " the pair ", " the trio ", " the couple ");

    private static final Set<String> BEING = Set.of("were", "was", "are", "is", "had", "have", "has");

    private static final Set<String> PERIODS = Set.of("days", "weeks", "months", "years");

    /** "Then" and "subsequent" are looked for in so many UTF-16 units in front. */
    private static final int EARLY = 24;

    /** Behind these "that" and "this" at the end of a clause answer what was said: "I would not do that." */
    private static final Set<String> BEFORE_ANSWERS = Set.of("do", "did", "does", "doing", "done", "say", "said",
            "about",
            "like", "for", "with", "after", "before", "know", "see", "seen", "than", "of", "take", "make", "takes",
            "makes");

    private static final Set<String> TAKING = Set.of("take", "took", "taken", "taking");

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
                || text.startsWith("There, ") || text.startsWith("Given that, ") || goesOn(text);
    }

    /** "Bakers, he went on, ...", "Friends say the two were ...", "Those who earn more than that ...", "Lund continued.". */
    private static boolean goesOn(String text) {
        String open = unquotedFront(text);
        for (String pair : PAIRS) {
            int at = open.indexOf(pair);
            if (at >= 0 && BEING.contains(wordAt(open, at + pair.length()))) {
                return true;
            }
        }
        int then = open.indexOf(" then ");
        int than = open.indexOf(" than that");
        int subsequent = open.indexOf("subsequent ");
        String period = subsequent < 0 ? "" : wordAt(open, subsequent + "subsequent ".length());
        return open.contains(", he went on") || open.contains(", she went on")
                || (then > 0 && then <= EARLY && BEING.contains(wordBefore(open, then)))
                || (than > 0 && !open.startsWith(" of ", than + " than that".length())
                        && wordAt(open, than + " than ".length()).equals("that"))
                || (subsequent >= 0 && subsequent <= EARLY
                        && (PERIODS.contains(period) || (!period.isEmpty() && Character.isDigit(period.charAt(0)))))
                || isContinued(text, " continued") || isContinued(text, " concluded");
    }

    private static String unquotedFront(String text) {
        int end = 0;
        while (end < text.length() && text.charAt(end) != '"' && text.charAt(end) != '\u201C') {
            end++;
        }
        return text.substring(0, end);
    }

    private static boolean isContinued(String text, String verb) {
        int at = text.indexOf(verb);
        int end = at + verb.length();
        return at > 0 && end < text.length() && ".:,".indexOf(text.charAt(end)) >= 0
                && Character.isUpperCase(text.charAt(text.lastIndexOf(' ', at - 1) + 1));
    }

    private static String wordBefore(String text, int end) {
        return text.substring(text.lastIndexOf(' ', end - 1) + 1, end);
    }

    private static String wordAt(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    /** "... is paid this benefit", where no benefit stands before it in the sentence, or "do that". */
    private static boolean takesUpNoun(String text, List<String> words) {
        boolean[] found = new boolean[1];
        int[] at = {-1};
        Words.forEach(text, (word, start, end) -> {
            int k = ++at[0];
            boolean that = k > 0 && word.equals("that") && PREPOSITIONS.contains(words.get(k - 1));
            found[0] |= k > 0 && (word.equals("that") || word.equals("this"))
                    && answers(words.get(k - 1), text, end);
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

    /** "Do that.", "take that step": also in a quotation, for nobody tells what it answers. */
    private static boolean answers(String before, String text, int end) {
        boolean ends = end < text.length() && ".,!;".indexOf(text.charAt(end)) >= 0;
        return (ends && BEFORE_ANSWERS.contains(before)) || (!ends && TAKING.contains(before));
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
            if (SAYING.contains(words.get(i)) && Pronoun.isSubject(words.get(i - 1))) {
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
