package org.nightdesk.summarizer.summary;

import java.util.List;
import java.util.Set;
import org.nightdesk.summarizer.annotate.Words;

/** What stands in front of a sentence that is whole without it: a label, or a word that ties it to the one before. */
final class Preamble {

    private static final int LONGEST_LABEL = 40;

    private static final int MOST_WORDS = 4;

    private static final int LEAST_LEFT = 6;

    private static final Set<String> TIES = Set.of("But", "And", "So", "Yet", "However,", "Meanwhile,", "Also,",
            "Instead,", "Moreover,", "Still,", "Furthermore,", "Additionally,", "Nevertheless,", "Nonetheless,");

    private Preamble() {}

    /** How many UTF-16 units it has; 0 if there is none. */
    static int length(String text) {
        int label = label(text);
        return label > 0 ? label : tie(text);
    }

    /** "Lucky escape: The bakers left the harbour in time." is a sentence of the story, if it tells what happened. */
    private static int label(String text) {
        int colon = text.indexOf(": ");
        if (colon <= 0 || colon > LONGEST_LABEL || colon + 2 >= text.length()) {
            return 0;
        }
        String rest = text.substring(colon + 2);
        List<String> label = Words.of(text.substring(0, colon));
        List<String> words = Words.of(rest);
        boolean whole = Character.isUpperCase(rest.charAt(0)) && words.size() >= LEAST_LEFT
                && Verbs.tellsOfThePast(words) && (!rest.endsWith(" .") || words.stream().anyMatch(Verbs::isAuxiliary))
                && !Picture.shows(rest, words);
        boolean said = SentenceFilter.isSaying(label);
        return whole && !said && !label.isEmpty() && label.size() <= MOST_WORDS ? colon + 2 : 0;
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
