package org.nightdesk.summarizer.summary;

import java.util.List;
import org.nightdesk.summarizer.model.Citation;

/** A sentence that counts: what the text says, without its furniture. */
final class Candidate {

    private final int document;

    private final int position;

    private final Citation cited;

    private final int words;

    private final int[] stems;

    private final boolean[] capitals;

    private final Rule rule;

    private final boolean leans;

    private final List<Need> needs;

    Candidate(int document, int position, Citation cited, int words, int[] stems, boolean[] capitals, Rule rule,
            boolean leans, List<Need> needs) {
        this.document = document;
        this.position = position;
        this.cited = cited;
        this.words = words;
        this.stems = stems;
        this.capitals = capitals;
        this.rule = rule;
        this.leans = leans;
        this.needs = needs;
    }

    /** Index of its article among the documents. */
    int document() {
        return document;
    }

    /** 0 for the first candidate of its article. */
    int position() {
        return position;
    }

    /** The span that would be printed: the sentence without a dateline. */
    Citation cited() {
        return cited;
    }

    /** Its words as a reader counts them, divided by blanks. */
    int words() {
        return words;
    }

    /** The ids of its stems in reading order, stop words among them; not to be changed. */
    int[] stems() {
        return stems;
    }

    /** By stem: whether its word has a capital away from the start of the sentence; not to be changed. */
    boolean[] capitals() {
        return capitals;
    }

    boolean opensWithQuote() {
        char first = cited.text().charAt(0);
        return first == '"' || first == '\'' || first == '\u201C' || first == '\u2018';
    }

    /** The rule that keeps it from being printed, if any; it counts for what the text is about all the same. */
    Rule rule() {
        return rule;
    }

    /** Whether only the candidate before it makes it clear who or what it speaks of. */
    boolean leans() {
        return leans;
    }

    /** What it takes as known. */
    List<Need> needs() {
        return needs;
    }

    /** Whether it has one of some stems. */
    boolean says(int[] wanted) {
        for (int stem : stems) {
            for (int one : wanted) {
                if (stem == one) {
                    return true;
                }
            }
        }
        return false;
    }
}
