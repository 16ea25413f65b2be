package org.nightdesk.summarizer.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.nightdesk.summarizer.annotate.Words;

/**
 * C.-Y. Lin: ROUGE: A Package for Automatic Evaluation of Summaries, 2004. Tokens are runs of a-z and 0-9 of the
 * lower-cased text, those of more than three letters stemmed by Porter's algorithm. With several references, hits and
 * totals are summed over them.
 */
public final class Rouge {

    private final int wordLimit;

    private Rouge(int wordLimit) {
        this.wordLimit = wordLimit;
    }

    /** Compares whole texts. */
    public static Rouge full() {
        return new Rouge(Integer.MAX_VALUE);
    }

    /**
     * Compares only the first words of summary and references, as in the DUC evaluations.
     *
     * @param words words divided by blanks, at least 1
     */
    public static Rouge limitedTo(int words) {
        if (words < 1) {
            throw new IllegalArgumentException("a limit needs at least 1 word, not " + words);
        }
        return new Rouge(words);
    }

    /**
     * Scores one summary.
     *
     * @param summary    one sentence a line
     * @param references at least one, one sentence a line
     */
    public RougeScores score(String summary, List<String> references) {
        if (references.isEmpty()) {
            throw new IllegalArgumentException("no reference to compare with");
        }
        List<List<String>> own = sentences(summary);
        List<List<List<String>>> others = references.stream().map(this::sentences).toList();
        return new RougeScores(ngrams(1, own, others), ngrams(2, own, others), subsequence(own, others),
                unions(own, others));
    }

    private List<List<String>> sentences(String text) {
        List<List<String>> sentences = new ArrayList<>();
        int left = wordLimit;
        for (String line : text.split("\n", -1)) {
            String[] words = line.strip().split("\\s+", -1);
            if (line.isBlank()) {
                continue;
            }
            String kept = words.length <= left ? line : String.join(" ", List.of(words).subList(0, left));
            sentences.add(tokens(kept));
            left -= Math.min(left, words.length);
            if (left == 0) {
                break;
            }
        }
        return sentences;
    }

    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        for (String token : text.toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1)) {
            if (!token.isEmpty()) {
                tokens.add(Words.stem(token));
            }
        }
        return tokens;
    }

    private static List<String> flat(List<List<String>> sentences) {
        return sentences.stream().flatMap(List::stream).toList();
    }

    private static Map<List<String>, Integer> counts(int n, List<String> tokens) {
        Map<List<String>, Integer> counts = new HashMap<>();
        for (int i = 0; i + n <= tokens.size(); i++) {
            counts.merge(tokens.subList(i, i + n), 1, Integer::sum);
        }
        return counts;
    }

    private static Overlap ngrams(int n, List<List<String>> own, List<List<List<String>>> others) {
        Map<List<String>, Integer> counts = counts(n, flat(own));
        int inSummary = counts.values().stream().mapToInt(Integer::intValue).sum() * others.size();
        int inReferences = 0;
        int hits = 0;
        for (List<List<String>> other : others) {
            for (Map.Entry<List<String>, Integer> ngram : counts(n, flat(other)).entrySet()) {
                inReferences += ngram.getValue();
                hits += Math.min(ngram.getValue(), counts.getOrDefault(ngram.getKey(), 0));
            }
        }
        return Overlap.of(hits, inSummary, inReferences);
    }

    private static Overlap subsequence(List<List<String>> own, List<List<List<String>>> others) {
        List<String> tokens = flat(own);
        int hits = 0;
        int inReferences = 0;
        for (List<List<String>> other : others) {
            List<String> reference = flat(other);
            boolean[] mask = new boolean[reference.size()];
            CommonSubsequence.mark(reference, tokens, mask);
            hits += count(mask);
            inReferences += reference.size();
        }
        return Overlap.of(hits, tokens.size() * others.size(), inReferences);
    }

    private static Overlap unions(List<List<String>> own, List<List<List<String>>> others) {
        List<String> tokens = flat(own);
        int hits = 0;
        int inReferences = 0;
        for (List<List<String>> other : others) {
            List<String> reference = flat(other);
            Map<List<String>, Integer> leftHere = counts(1, tokens);
            Map<List<String>, Integer> leftThere = counts(1, reference);
            for (List<String> sentence : other) {
                boolean[] mask = new boolean[sentence.size()];
                own.forEach(line -> CommonSubsequence.mark(sentence, line, mask));
                for (int i = 0; i < mask.length; i++) {
                    List<String> token = sentence.subList(i, i + 1);
                    if (mask[i] && leftHere.getOrDefault(token, 0) > 0 && leftThere.getOrDefault(token, 0) > 0) {
                        hits++;
                        leftHere.merge(token, -1, Integer::sum);
                        leftThere.merge(token, -1, Integer::sum);
                    }
                }
            }
            inReferences += reference.size();
        }
        return Overlap.of(hits, tokens.size() * others.size(), inReferences);
    }

    private static int count(boolean[] mask) {
        int count = 0;
        for (boolean marked : mask) {
            count += marked ? 1 : 0;
        }
        return count;
    }
}
