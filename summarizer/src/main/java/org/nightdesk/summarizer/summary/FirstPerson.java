package org.nightdesk.summarizer.summary;

import java.util.List;
import java.util.Set;

/** Knows where an author speaks: to the readers of another page, who know him. */
final class FirstPerson {

    private static final Set<String> SPEAKERS = Set.of("i", "we", "you", "my", "our", "your", "me", "us");

    private static final List<String> SELF = List.of(" I ", " I'", " I\u2019", " my ", " me ", " me.", " me,", " we ",
            " we'", " we\u2019", " our ", " us ", " us.", " us,");

    /** "Our planet", "our lives": everybody's. */
    private static final List<String> OF_ALL = List.of(" our own ", " our planet", " our sun", " our solar ",
            " our galaxy", " our world", " our lives", " our homes", " our bodies", " our universe", " our species",
            " our ancestors", " our brains", " our time", " our society", " our minds", " our health", " our daily ");

    /** "Most of us", "it reminds us": everybody. */
    private static final Set<String> BEFORE_ALL = Set.of("of", "for", "let", "remind", "reminds", "reminded", "tells",
            "teach",
            "teaches", "taught", "around", "show", "shows", "give", "gives", "giving", "offers", "offering", "provides",
            "providing", "brings", "bringing", "leads", "leaves", "helps");

    /** "World War I and": the first of its name. */
    private static final Set<String> NUMBERED = Set.of("War", "Type", "Phase", "Part", "Act", "Class", "Title",
            "Division", "Stage", "Level", "Volume", "Elizabeth", "James", "Charles", "Francis", "Franz", "George",
            "Henry", "Nicholas", "Napoleon", "Otto", "Paul", "Peter", "Pius", "Wilhelm", "William");

    private FirstPerson() {}

    /**
     * Whether a sentence has an "I" or "we" outside quotations, or a "you" at the start.
     *
     * @param words its words, lower-cased
     */
    static boolean speaks(String text, List<String> words) {
        boolean abbreviated = Character.isUpperCase(text.charAt(1));
        if (SPEAKERS.contains(words.getFirst()) && Character.isLetter(text.charAt(0)) && !abbreviated) {
            return true;
        }
        for (String self : SELF) {
            int at = text.indexOf(self);
            boolean all = at >= 0 && (OF_ALL.stream().anyMatch(phrase -> text.startsWith(phrase, at))
                    || (self.equals(" I ") && NUMBERED.contains(wordBefore(text, at)))
                    || (self.startsWith(" us") && BEFORE_ALL.contains(wordBefore(text, at))));
            if (at >= 0 && !all && Quotation.in(text.substring(0, at + 1)) != Quotation.OPEN) {
                return true;
            }
        }
        return false;
    }

    private static String wordBefore(String text, int blank) {
        return text.substring(text.lastIndexOf(' ', blank - 1) + 1, blank);
    }
}
