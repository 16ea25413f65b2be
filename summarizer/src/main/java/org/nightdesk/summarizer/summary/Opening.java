package org.nightdesk.summarizer.summary;

import java.util.List;
import java.util.Set;
import org.nightdesk.summarizer.annotate.Lexicon;

/** Tells sentences that stand by themselves from those whose opening points back to the sentence before. */
final class Opening {

    private static final Set<String> POINTERS = Set.of("he", "she", "they", "his", "her", "hers", "its", "their", "him",
            "them", "this", "these", "those", "such", "neither", "others", "another", "it", "that");

    private static final Set<String> TIMES = Set.of("week", "month", "year", "weekend", "morning", "summer", "winter",
            "spring", "autumn", "season", "time");

    private static final Set<String> CONNECTIVES = Set.of("but", "and", "or", "nor", "so", "yet", "however", "also",
            "then",
            "instead", "therefore", "thus", "hence", "moreover", "furthermore", "nevertheless", "nonetheless",
            "otherwise",
            "besides", "consequently", "similarly", "likewise", "additionally", "afterwards", "afterward",
            "accordingly",
            "conversely", "meanwhile", "too", "which", "who", "called", "dubbed", "nicknamed");

    private static final Set<String> PHRASES = Set.of("in addition", "as a result", "as a consequence", "for example",
            "for instance", "on the other", "on the contrary", "at the same", "after that", "of course", "in fact",
            "in other words", "the latter", "the former", "the two", "the pair", "the couple", "the trio", "the duo",
            "one of them", "one of those", "in response", "in contrast", "by contrast", "in comparison",
            "by comparison", "not only", "the same",
            "that said",
            "at that", "by then", "since then", "in turn", "at this point", "in this case", "in that", "for that",
            "for this", "all of this", "all of them", "all of those", "after all", "even so", "even then", "even now",
            "one is", "one was", "the other", "the others", "there s the", "there is the", "before long", "at first",
            "as for", "compare that", "what it", "what that", "what this");

    private static final Set<String> SUBORDINATE = Set.of("as", "when", "while", "after", "before", "if", "although",
            "though", "since", "because", "once", "until", "in", "on", "at", "during", "despite", "with", "without",
            "by", "for", "from", "speaking", "asked", "under", "like", "unlike", "according", "to", "of");

    private static final Set<String> PERSONS = Set.of("he", "she", "they", "his", "her", "their", "him", "them", "it",
            "its", "this", "that", "these", "those");

    private static final Set<String> SPEAKING = Set.of("said", "says", "added", "adds", "told", "continued",
            "explained",
            "wrote", "tweeted", "recalled", "insisted", "replied", "asked", "admitted", "concluded");

    /** "There are ...", and not "There divers found ...", which says of what place the sentence before spoke. */
    private static final Set<String> BEING = Set.of("is", "are", "was", "were", "has", "have", "had", "will", "would",
            "s",
            "re", "ll", "must", "may", "might", "could", "can", "should", "isn", "aren", "wasn", "weren", "seems",
            "seem",
            "remains", "remain", "exists", "exist", "appears", "comes", "came", "goes", "never", "also", "ought");

    /** "It is meant to ...": of a thing that was named. */
    private static final Set<String> DESTINED = Set.of("meant", "set", "due", "able", "unable", "going", "built",
            "likely",
            "unlikely", "thought", "ready", "about", "known", "bound");

    private static final Set<String> ORDINALS = Set.of("first", "second", "third", "fourth", "fifth", "last", "latter",
            "former", "latest");

    private static final Set<String> ALL = Set.of("the", "every", "each", "all");

    /** "Every previous fair": there were some that were told. */
    private static final Set<String> REST = Set.of("next", "previous", "remaining", "preceding", "ensuing");

    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    private static final Set<String> VERBS = Set.of("is", "was", "has", "had", "said", "says", "will", "would",
            "faces");

    private static final Set<String> NUMBERS = Set.of("two", "three", "four", "five", "six", "seven", "eight", "nine",
            "ten", "some", "many", "several");

    private Opening() {}

    /**
     * Whether the sentence can only be understood after the one before it.
     *
     * @param text    the sentence
     * @param words   its words, lower-cased
     * @param lexicon its language
     */
    static boolean leans(String text, List<String> words, Lexicon lexicon) {
        if (!lexicon.isEnglish()) {
            return lexicon.pointsBack(words.getFirst());
        }
        if (words.size() < 3) {
            return true;
        }
        String first = words.get(0);
        String second = words.get(1);
        boolean points = POINTERS.contains(first) && !(first.equals("it") && isCleft(words))
                && !(first.equals("this") && TIMES.contains(second));
        return points || CONNECTIVES.contains(first) || PHRASES.contains(first + ' ' + second)
                || PHRASES.contains(first + ' ' + second + ' ' + words.get(2)) || isAgeOnly(words)
                || first.equals("both") || isCounted(first, second)
                || (first.equals("there") && !BEING.contains(second)) || isCountedOff(words)
                || ((first.equals("now") || first.equals("still")) && text.startsWith(",", first.length()))
                || pointsBackLater(text, words) || isSpokenByPronoun(text, words)
                || Pointer.isIn(text, words);
    }

    /** "It was the mayor who ...", "It is clear that ..." point forward. */
    private static boolean isCleft(List<String> words) {
        int reach = Math.min(words.size(), 9);
        List<String> opening = words.subList(2, reach);
        boolean forward = opening.contains("that") || opening.contains("who");
        boolean noun = ARTICLES.contains(words.get(2));
        return Set.of("is", "was", "s", "took", "takes", "seems", "emerged", "appears").contains(words.get(1))
                && (forward || (!noun && (leadsOn(opening) || opening.contains("when"))));
    }

    /** "The next letter opens ...", "The last says ...": of those that were told one by one. */
    private static boolean isCountedOff(List<String> words) {
        if (!ALL.contains(words.getFirst())) {
            return false;
        }
        boolean alone = ORDINALS.contains(words.get(1))
                && (BEING.contains(words.get(2)) || Verbs.isFinite(words.get(2))
                        || Verbs.isThirdPerson(words.get(2)));
        return alone || REST.contains(words.get(1));
    }

    /** "It is hard to say ...", but not "It is meant to replace ...". */
    private static boolean leadsOn(List<String> opening) {
        int to = opening.indexOf("to");
        String before = to > 0 ? opening.get(to - 1) : "";
        return to >= 0 && !DESTINED.contains(before) && !before.endsWith("ed");
    }

    /** "Each had a boat.", "Each boat", "Eight have been found.": of whom the sentence before speaks. */
    private static boolean isCounted(String first, String second) {
        boolean each = first.equals("each") && !TIMES.contains(second) && !second.equals("of") && !second.equals("day");
        return each || (NUMBERS.contains(first) && (second.equals("have") || second.equals("had")));
    }

    /** "As he was reading, ..." where nobody was named yet. */
    private static boolean pointsBackLater(String text, List<String> words) {
        if (!SUBORDINATE.contains(words.get(0))) {
            return false;
        }
        int at = 1;
        while (at < Math.min(words.size(), 7) && !PERSONS.contains(words.get(at))) {
            at++;
        }
        if (at >= Math.min(words.size(), 7) || (words.get(at).equals("that") && at > 1)) {
            return false;
        }
        int comma = text.indexOf(',');
        for (int i = 1; i < text.length() && (comma < 0 || i < comma + 20); i++) {
            if (Character.isUpperCase(text.charAt(i)) && text.charAt(i - 1) == ' ') {
                return false;
            }
        }
        return true;
    }

    /** "The 19-year-old said ..." names nobody. */
    private static boolean isAgeOnly(List<String> words) {
        return words.size() > 4 && words.get(0).equals("the") && words.get(2).equals("year")
                && words.get(3).equals("old");
    }

    /** A quotation whose speaker is a pronoun, as in: "We stay," she said. Or one without any. */
    private static boolean isSpokenByPronoun(String text, List<String> words) {
        if ("\"'\u201C\u2018".indexOf(text.charAt(0)) < 0) {
            return false;
        }
        for (int i = 1; i < words.size(); i++) {
            boolean saidBy = SPEAKING.contains(words.get(i)) && Pronoun.isSubject(words.get(i - 1));
            boolean bySaid = Pronoun.isSubject(words.get(i)) && SPEAKING.contains(words.get(i - 1));
            if (saidBy || bySaid) {
                return true;
            }
        }
        return "\"'\u201D\u2019".indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
