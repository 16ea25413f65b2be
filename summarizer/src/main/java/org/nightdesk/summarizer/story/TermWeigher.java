package org.nightdesk.summarizer.story;

import it.unimi.dsi.fastutil.ints.Int2DoubleOpenHashMap;
import it.unimi.dsi.fastutil.ints.Int2IntMap;
import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import java.util.Arrays;
import java.util.List;
import org.nightdesk.summarizer.model.TermVector;

/**
 * What an article is about, as weights of its words and word pairs before idf. News puts what matters first, so words of
 * the title and the lead weigh more; pairs tell "prime minister" from a minister and a prime number; numbers tell one
 * earthquake from the next.
 */
final class TermWeigher {

    private static final int LEAD_WORDS = 60;
    private static final double LEAD_BOOST = 2;
    private static final double TITLE_BOOST = 2;
    static final int PAIRED_WORDS = 200;
    private static final double PAIR_WEIGHT = 1;
    private static final double NUMBER_FACTOR = 1.5;

    private TermWeigher() {}

    /**
     * @param title stems of the title without stop words
     * @param text  stems of the text without stop words
     */
    static TermVector weigh(List<String> title, List<String> text) {
        int[] titleTerms = hashes(title);
        int[] textTerms = hashes(text);
        Int2IntOpenHashMap counts = new Int2IntOpenHashMap();
        for (int term : titleTerms) {
            counts.addTo(term, 1);
        }
        for (int term : textTerms) {
            counts.addTo(term, 1);
        }
        IntOpenHashSet inTitle = new IntOpenHashSet(titleTerms);
        IntOpenHashSet inLead = new IntOpenHashSet(Arrays.copyOf(textTerms, Math.min(LEAD_WORDS, textTerms.length)));
        IntOpenHashSet numbers = new IntOpenHashSet();
        markNumbers(title, titleTerms, numbers);
        markNumbers(text, textTerms, numbers);
        Int2DoubleOpenHashMap weights = new Int2DoubleOpenHashMap();
        for (Int2IntMap.Entry entry : counts.int2IntEntrySet()) {
            int term = entry.getIntKey();
            double weight = 1 + Math.log(entry.getIntValue());
            weight += inLead.contains(term) ? LEAD_BOOST : 0;
            weight += inTitle.contains(term) ? TITLE_BOOST : 0;
            weights.put(term, numbers.contains(term) ? NUMBER_FACTOR * weight : weight);
        }
        addPairs(title, weights);
        addPairs(text.subList(0, Math.min(PAIRED_WORDS, text.size())), weights);
        return sorted(weights);
    }

    private static int[] hashes(List<String> words) {
        return words.stream().mapToInt(TermHash::of).toArray();
    }

    private static void markNumbers(List<String> words, int[] terms, IntOpenHashSet numbers) {
        for (int i = 0; i < terms.length; i++) {
            if (Character.isDigit(words.get(i).charAt(0))) {
                numbers.add(terms[i]);
            }
        }
    }

    private static void addPairs(List<String> words, Int2DoubleOpenHashMap weights) {
        for (int i = 1; i < words.size(); i++) {
            weights.putIfAbsent(TermHash.of(words.get(i - 1), words.get(i)), PAIR_WEIGHT);
        }
    }

    private static TermVector sorted(Int2DoubleOpenHashMap weights) {
        int[] terms = weights.keySet().toIntArray();
        Arrays.sort(terms);
        float[] values = new float[terms.length];
        for (int i = 0; i < terms.length; i++) {
            values[i] = Math.round(weights.get(terms[i]) * 100) / 100f;
        }
        return new TermVector(terms, values);
    }
}
