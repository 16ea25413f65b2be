package org.nightdesk.reports.model;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What a reader wants to hear of wherever it ranks.
 *
 * @param terms   words, phrases and names, in the reader's order
 * @param without where one of these stands in an article, nothing in it is a hit
 */
public record Watchlist(List<Term> terms, List<String> without) {

    /** A list without terms: nothing is a hit. */
    public static final Watchlist EMPTY = new Watchlist(List.of(), List.of());

    public Watchlist {
        terms = List.copyOf(terms);
        without = List.copyOf(without);
    }

    /** The terms that an article holds, in the reader's order. */
    public List<Term> found(String title, String text) {
        return terms.isEmpty() || holds(TermPattern.of(without), title, text)
                ? List.of()
                : terms.stream().filter(term -> term.isIn(title, text)).toList();
    }

    private static boolean holds(Pattern pattern, String title, String text) {
        return pattern.matcher(title).find() || pattern.matcher(text).find();
    }

    /**
     * One term.
     *
     * @param text    a word, a phrase or a name, found as {@link TermPattern} says
     * @param without where one of these stands in an article, this term is no hit in it
     */
    public record Term(String text, List<String> without) {

        public Term {
            without = List.copyOf(without);
        }

        private boolean isIn(String title, String article) {
            return holds(pattern(), title, article) && !holds(TermPattern.of(without), title, article);
        }

        /** Finds the term itself. */
        public Pattern pattern() {
            return TermPattern.of(List.of(text));
        }
    }
}
