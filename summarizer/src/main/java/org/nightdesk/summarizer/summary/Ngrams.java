package org.nightdesk.summarizer.summary;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntList;
import it.unimi.dsi.fastutil.longs.Long2IntMap;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;

/**
 * The unigrams or the bigrams of the candidates, numbered. A unigram's number is that of its stem; bigrams are taken
 * within a sentence.
 */
final class Ngrams {

    private final int[][] sequences;

    private final IntList first;

    private final IntList second;

    private final Long2IntMap numbers;

    private final boolean pairs;

    private Ngrams(int[][] sequences, IntList first, IntList second, Long2IntMap numbers, boolean pairs) {
        this.sequences = sequences;
        this.first = first;
        this.second = second;
        this.numbers = numbers;
        this.pairs = pairs;
    }

    static Ngrams unigrams(Material material) {
        int[][] sequences = new int[material.size()][];
        for (int i = 0; i < sequences.length; i++) {
            sequences[i] = material.get(i).stems();
        }
        IntList stems = new IntArrayList(material.vocabulary().size());
        for (int stem = 0; stem < material.vocabulary().size(); stem++) {
            stems.add(stem);
        }
        return new Ngrams(sequences, stems, stems, new Long2IntOpenHashMap(), false);
    }

    static Ngrams bigrams(Material material) {
        int[][] sequences = new int[material.size()][];
        IntList first = new IntArrayList();
        IntList second = new IntArrayList();
        Long2IntMap numbers = new Long2IntOpenHashMap();
        numbers.defaultReturnValue(-1);
        for (int i = 0; i < sequences.length; i++) {
            int[] stems = material.get(i).stems();
            int[] sequence = new int[Math.max(0, stems.length - 1)];
            for (int k = 0; k < sequence.length; k++) {
                long key = key(stems[k], stems[k + 1]);
                int number = numbers.get(key);
                if (number < 0) {
                    number = first.size();
                    numbers.put(key, number);
                    first.add(stems[k]);
                    second.add(stems[k + 1]);
                }
                sequence[k] = number;
            }
            sequences[i] = sequence;
        }
        return new Ngrams(sequences, first, second, numbers, true);
    }

    private static long key(int a, int b) {
        return ((long) a << 32) | (b & 0xFFFFFFFFL);
    }

    int size() {
        return first.size();
    }

    /** 1 for unigrams, 2 for bigrams. */
    int length() {
        return pairs ? 2 : 1;
    }

    /** The n-grams of a candidate in reading order; not to be changed. */
    int[] of(int candidate) {
        return sequences[candidate];
    }

    int firstStem(int ngram) {
        return first.getInt(ngram);
    }

    int lastStem(int ngram) {
        return second.getInt(ngram);
    }

    /** The n-grams in some other sequence of stems; those the candidates do not have are left out. */
    IntList in(int[] stems) {
        IntList found = new IntArrayList();
        for (int k = 0; k + length() <= stems.length; k++) {
            int number = pairs ? numbers.get(key(stems[k], stems[k + 1])) : stems[k];
            if (number >= 0) {
                found.add(number);
            }
        }
        return found;
    }
}
