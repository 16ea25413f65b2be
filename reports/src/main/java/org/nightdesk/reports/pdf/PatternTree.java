package org.nightdesk.reports.pdf;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.openpdf.text.pdf.hyphenation.HyphenationTree;

/**
 * The library's search for the patterns that lie in a word, with a tree for each letter that a pattern begins with: one alone
 * has no room for the 35,000 of German.
 */
final class PatternTree extends HyphenationTree {

    private static final long serialVersionUID = 1;

    private final transient Map<Character, PatternTree> byFirstLetter = new HashMap<>();

    private PatternTree() {}

    /**
     * Reads patterns.
     *
     * @param patterns   such as {@code 1na} or {@code .ab5erz}, one a line
     * @param exceptions whole words with their hyphens, likewise
     */
    static PatternTree of(String patterns, String exceptions) {
        PatternTree tree = new PatternTree();
        tree.load("<classes>" + letters(patterns) + "</classes><exceptions>" + exceptions + "</exceptions>");
        Map<Character, StringBuilder> parts = new HashMap<>();
        patterns.lines().forEach(pattern -> {
            int first = Character.isDigit(pattern.charAt(0)) ? 1 : 0;
            parts.computeIfAbsent(pattern.charAt(first), letter -> new StringBuilder()).append(pattern).append('\n');
        });
        parts.forEach((letter, part) -> {
            PatternTree below = new PatternTree();
            below.load("<patterns>" + part + "</patterns>");
            tree.byFirstLetter.put(letter, below);
        });
        return tree;
    }

    @Override
    protected void searchPatterns(char[] word, int index, byte[] values) {
        PatternTree below = byFirstLetter.get(word[index]);
        if (below != null) {
            below.searchHere(word, index, values);
        }
    }

    private void searchHere(char[] word, int index, byte[] values) {
        super.searchPatterns(word, index, values);
    }

    private void load(String content) {
        loadSimplePatterns(new ByteArrayInputStream(("<?xml version=\"1.0\" encoding=\"UTF-8\"?><hyphenation-info>"
                + content + "</hyphenation-info>").getBytes(StandardCharsets.UTF_8)));
    }

    /** Each letter with its capital, such as "aA bB". */
    private static String letters(String patterns) {
        return patterns.chars().filter(Character::isLetter).sorted().distinct()
                .mapToObj(c -> "" + (char) c + Character.toUpperCase((char) c)).collect(Collectors.joining(" "));
    }
}
