package org.nightdesk.reports.model;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How the terms of sections and watchlists are found in a text: whole words, in any case. A term that ends in {@code *} stands
 * for all words that begin with it; one that is all capitals, such as {@code WHO}, is found only as it is written. Blanks in
 * a phrase stand for any gap between its words.
 */
public final class TermPattern {

    private TermPattern() {}

    /** Finds any of some terms, the longest first; finds nothing where there are none. */
    public static Pattern of(List<String> terms) {
        List<String> alternatives = terms.stream().map(String::strip).filter(term -> !term.isEmpty())
                .sorted(Comparator.comparingInt(String::length).reversed()).map(TermPattern::alternative).toList();
        return alternatives.isEmpty()
                ? Pattern.compile("(?!)")
                : Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + String.join("|", alternatives) + ")(?![\\p{L}\\p{N}])",
                        Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    private static String alternative(String term) {
        boolean open = term.endsWith("*");
        String plain = open ? term.substring(0, term.length() - 1) : term;
        List<String> words = List.of(plain.split("\\s+", -1)).stream().map(Pattern::quote).toList();
        String pattern = String.join("\\s+", words) + (open ? "\\w*" : "");
        return capitals(plain) ? pattern : "(?i:" + pattern + ")";
    }

    private static boolean capitals(String term) {
        return term.length() > 1 && term.codePoints().allMatch(Character::isUpperCase);
    }
}
