package org.nightdesk.reports.archive;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a text as the search compares them: without case and accents, long ones cut. Scripts that set no spaces are
 * taken character by character and in pairs. {@code search.js} has the same rules for the page; a test holds them together.
 */
final class SearchWords {

    private static final int LONGEST = 64;
    private static final String UNSPACED = "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}";
    private static final Pattern RUN = Pattern
            .compile("(?<unspaced>[" + UNSPACED + "]+)|[[\\p{L}\\p{N}]&&[^" + UNSPACED + "]]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private SearchWords() {}

    /** What a text can be found by. */
    static Set<String> of(String text) {
        return words(text, true);
    }

    /** What a text must have to be found by a query; empty if the query has no word. */
    static Set<String> ofQuery(String query) {
        return words(query, false);
    }

    private static Set<String> words(String text, boolean singles) {
        String plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("")
                .toLowerCase(Locale.ROOT);
        Set<String> words = new LinkedHashSet<>();
        Matcher run = RUN.matcher(plain);
        while (run.find()) {
            if (run.group("unspaced") == null) {
                words.add(cut(run.group()));
            } else {
                addPairs(run.group(), singles, words);
            }
        }
        return words;
    }

    private static String cut(String word) {
        return word.codePointCount(0, word.length()) <= LONGEST
                ? word
                : word.substring(0, word.offsetByCodePoints(0, LONGEST));
    }

    private static void addPairs(String run, boolean singles, Set<String> words) {
        List<String> signs = new ArrayList<>();
        run.codePoints().forEach(sign -> signs.add(Character.toString(sign)));
        if (singles || signs.size() == 1) {
            words.addAll(signs);
        }
        for (int i = 1; i < signs.size(); i++) {
            words.add(signs.get(i - 1) + signs.get(i));
        }
    }
}
