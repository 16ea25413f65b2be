package org.nightdesk.summarizer.summary;

import java.util.List;
import java.util.Set;
import org.nightdesk.summarizer.annotate.Words;

/** What stands in front of a sentence that is whole without it: a label, or a word that ties it to the one before. */
final class Preamble {

    private static final int LONGEST_LABEL = 40;

    private static final int MOST_WORDS = 4;

    private static final int LEAST_LEFT = 6;

    private static final Set<String> SAYING = Set.of("said", "says", "say", "saying", "added", "adds", "told", "asked",
            "wrote", "writes", "tweeted", "replied", "continued", "explained", "read", "reads", "reported", "stated",
            "declared", "insisted", "warned", "announced", "posted", "is", "are", "was", "were", "has", "have", "had");

    private static final Set<String> DOUBTS = Set.of("police", "officials", "witnesses", "sources", "family", "experts",
            "campaigners", "critics", "myth", "myths", "claim", "claims", "rumour", "rumours", "rumor", "rumors", "lie",
            "lies", "fiction", "false", "fake", "hoax", "theory", "theories", "question", "allegation", "allegations",
            "opinion", "view", "joke", "fact", "facts", "truth", "not");

    private static final Set<String> TIES = Set.of("But", "And", "So", "Yet", "However,", "Meanwhile,", "Also,",
            "Instead,", "Moreover,", "Still,", "Furthermore,", "Additionally,", "Nevertheless,", "Nonetheless,");

    private Preamble() {}

    /** How many UTF-16 units it has; 0 if there is none. */
    static int length(String text) {
        int label = label(text);
        return label > 0 ? label : tie(text);
    }

    /**
     * How many UTF-16 units a label in front has, with its colon and blank; 0 if there is none, or if it tells who says what
     * follows: "Respected: the actor in 2010", but not "He said: ...".
     */
    static int labelLength(String text) {
        int colon = text.indexOf(": ");
        if (colon < 0 || colon > LONGEST_LABEL) {
            return 0;
        }
        int rest = colon + 2;
        boolean quotes = rest < text.length() && "\"'\u201C\u2018".indexOf(text.charAt(rest)) >= 0;
        List<String> label = Words.of(text.substring(0, colon));
        boolean named = !label.isEmpty() && label.size() <= MOST_WORDS;
        return named && !quotes && !SAYING.contains(label.getLast()) && !SAYING.contains(label.getFirst()) ? rest : 0;
    }

    /** "Lucky escape: The bakers left the harbour in time." is a sentence of the story, if it tells what happened. */
    private static int label(String text) {
        int length = labelLength(text);
        String rest = text.substring(length);
        if (length == 0 || mayMatter(text.substring(0, length)) || rest.isEmpty()
                || !Character.isUpperCase(rest.charAt(0))) {
            return 0;
        }
        List<String> words = Words.of(rest);
        boolean whole = words.size() >= LEAST_LEFT && Verbs.tellsOfThePast(words)
                && (!rest.endsWith(" .") || words.stream().anyMatch(Verbs::isAuxiliary)) && !Picture.shows(rest, words);
        return whole ? length : 0;
    }

    /** "Edda Lund: ...", "Harbour police: ...", "Myth: ...": who says what follows, or that it is not so. */
    private static boolean mayMatter(String label) {
        List<String> words = Words.of(label);
        String behind = label.substring(label.indexOf(' ') + 1);
        return words.size() < 2 || behind.chars().anyMatch(Character::isUpperCase)
                || words.stream().anyMatch(word -> Pronoun.isRole(word) || DOUBTS.contains(word));
    }

    /** "But Edda Lund stayed." */
    private static int tie(String text) {
        int blank = text.indexOf(' ');
        if (blank <= 0 || blank + 1 >= text.length() || !Character.isUpperCase(text.charAt(blank + 1))
                || !TIES.contains(text.substring(0, blank))) {
            return 0;
        }
        List<String> words = Words.of(text.substring(blank + 1));
        return words.size() >= LEAST_LEFT && !words.getFirst().equals("i") ? blank + 1 : 0;
    }
}
