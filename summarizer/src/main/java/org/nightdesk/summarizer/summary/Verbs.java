package org.nightdesk.summarizer.summary;

import java.util.List;
import java.util.Set;
import org.nightdesk.summarizer.annotate.WordLists;

/** Knows English verbs by their forms, as far as lists and endings go: enough to see that a sentence has none. */
final class Verbs {

    private static final Set<String> AUXILIARIES = WordLists.words(Verbs.class, "auxiliary-verbs.txt");

    private static final Set<String> PASTS = WordLists.words(Verbs.class, "past-verbs.txt");

    private static final Set<String> PRESENTS = WordLists.words(Verbs.class, "present-verbs.txt");

    private static final Set<String> BEING = Set.of("is", "are", "be", "being", "been");

    /** Behind these "'s" is a verb. */
    private static final Set<String> SUBJECTS = Set.of("it", "he", "she", "that", "there", "this", "what", "who",
            "here",
            "where", "one", "everyone", "nobody", "everything", "nothing", "let");

    private static final Set<String> LINKS = Set.of("of", "on", "from", "for", "about", "with", "by", "to", "at", "in",
            "outside",
            "near", "during", "after", "before");

    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "of", "s");

    /** A verbless sentence of more words was not yet seen, and one may have a verb that is not known here. */
    private static final int LONGEST = 30;

    private Verbs() {}

    /** Whether a sentence of these lower-cased words has a verb in the past tense. */
    static boolean tellsOfThePast(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            boolean participle = i == 0 || BEING.contains(words.get(i - 1))
                    || (i + 1 < words.size() && words.get(i + 1).equals("by"));
            if (PASTS.contains(words.get(i)) || (isPast(words.get(i)) && !participle)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the first of these lower-cased words that is surely a verb stands in the present tense. */
    static boolean beginsInPresent(List<String> words) {
        for (int i = 1; i < words.size(); i++) {
            String word = words.get(i);
            boolean noun = ARTICLES.contains(words.get(i - 1)) || LINKS.contains(words.get(i - 1));
            if (isFinite(word)) {
                return false;
            }
            if (!noun && (PRESENTS.contains(word) || isThirdPerson(word))) {
                return true;
            }
        }
        return false;
    }

    /** "Background on the vote in Karvik.", "Television images showing the harbour.": a noun with more of it, no verb. */
    static boolean areMissing(List<String> words) {
        if (words.size() > LONGEST || !goesOnWithoutVerb(words)) {
            return false;
        }
        for (int i = 1; i < words.size(); i++) {
            String word = words.get(i);
            boolean known = AUXILIARIES.contains(word) || PASTS.contains(word)
                    || (PRESENTS.contains(word) && !ARTICLES.contains(words.get(i - 1)));
            if (known || isPast(word) || mayBeThirdPerson(words, i)) {
                return false;
            }
        }
        return !AUXILIARIES.contains(words.getFirst()) && !PRESENTS.contains(words.getFirst());
    }

    private static boolean goesOnWithoutVerb(List<String> words) {
        for (int i = 1; i < Math.min(4, words.size()); i++) {
            String word = words.get(i);
            if (LINKS.contains(word) || (i > 1 && word.length() > 5 && word.endsWith("ing"))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is a form of "be", "have" or "do", or goes before a verb. */
    static boolean isAuxiliary(String word) {
        return AUXILIARIES.contains(word);
    }

    /** Whether a word is surely a verb, not part of what a noun phrase calls something. */
    static boolean isFinite(String word) {
        return PASTS.contains(word) || AUXILIARIES.contains(word) || isPast(word) || word.equals("says");
    }

    /** Whether a word is the form in -s of a verb that is known: "confirms", "goes". */
    static boolean isThirdPerson(String word) {
        return (word.endsWith("s") && PRESENTS.contains(word.substring(0, word.length() - 1)))
                || (word.endsWith("es") && PRESENTS.contains(word.substring(0, word.length() - 2)));
    }

    private static boolean isPast(String word) {
        return word.length() > 3 && word.endsWith("ed") && !word.endsWith("eed") && !word.equals("hundred");
    }

    /** "hours" behind a figure and "images" in front are no verbs; elsewhere a word in -s may be one. */
    private static boolean mayBeThirdPerson(List<String> words, int i) {
        String word = words.get(i);
        String before = words.get(i - 1);
        if (word.equals("s")) {
            return SUBJECTS.contains(before);
        }
        boolean ending = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
        boolean noun = i == 1 || Character.isDigit(before.charAt(0)) || LINKS.contains(before) || before.equals("the")
                || before.equals("in") || before.equals("and") || before.equals("s");
        return ending && !noun;
    }
}
