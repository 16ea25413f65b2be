package org.nightdesk.summarizer.story;

import it.unimi.dsi.fastutil.ints.Int2IntMap;
import it.unimi.dsi.fastutil.ints.Int2IntMaps;
import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.nightdesk.summarizer.model.ArticleTerms;
import org.nightdesk.summarizer.model.TermVector;

/**
 * The articles of a batch as tf-idf vectors of unit length. A term of one article alone cannot bring it near another and
 * is left out, unless the background table knows it or nothing of the article's language: then it counts towards the article's
 * length, or in a night of a few articles only the common words that they share would be left, and all would look alike.
 */
@SuppressWarnings("ArrayRecordComponent")
record Vectors(Row[] rows, int columns) {

    /** One word tells no story, or all articles that read "Untitled" would be one. */
    private static final int LEAST_TERMS = 2;

    /** Terms are counted in so many parts of their range, each small enough to be counted quickly. */
    private static final int PART_BITS = 6;

    static Vectors of(List<ArticleTerms> articles) {
        boolean[] foreign = new boolean[articles.size()];
        for (int i = 0; i < foreign.length; i++) {
            foreign[i] = BackgroundFrequencies.isForeign(articles.get(i));
        }
        long[] terms = IntStream.range(0, 1 << PART_BITS).parallel().mapToObj(part -> counted(articles, foreign, part))
                .flatMapToLong(Arrays::stream).toArray();
        Arrays.parallelSort(terms);
        BackgroundFrequencies background = BackgroundFrequencies.SHIPPED;
        double[] idf = new double[terms.length];
        double[] foreignIdf = new double[terms.length];
        Int2IntOpenHashMap columns = new Int2IntOpenHashMap(terms.length);
        columns.defaultReturnValue(-1);
        for (int c = 0; c < terms.length; c++) {
            int term = (int) terms[c];
            columns.put(term, c);
            int frequency = (int) -(terms[c] >> 32);
            idf[c] = background.idf(term, frequency, articles.size());
            foreignIdf[c] = background.knows(term)
                    ? idf[c]
                    : BackgroundFrequencies.foreignIdf(frequency, articles.size());
        }
        Row[] rows = new Row[articles.size()];
        Arrays.parallelSetAll(rows, i -> row(articles.get(i).terms(), columns, foreign[i] ? foreignIdf : idf));
        return new Vectors(rows, terms.length);
    }

    /**
     * The terms in one part of their range that get a column, and how many articles hold each: in one number, so that
     * frequent terms sort first. What is looked up most often then lies close together in memory.
     */
    private static long[] counted(List<ArticleTerms> articles, boolean[] foreign, int part) {
        int first = Integer.MIN_VALUE + (part << (Integer.SIZE - PART_BITS));
        int last = first + (-1 >>> PART_BITS);
        Int2IntOpenHashMap frequencies = new Int2IntOpenHashMap();
        IntOpenHashSet ofForeign = new IntOpenHashSet();
        for (int i = 0; i < foreign.length; i++) {
            int[] terms = articles.get(i).terms().terms();
            int from = Arrays.binarySearch(terms, first);
            for (int k = from < 0 ? -from - 1 : from; k < terms.length && terms[k] <= last; k++) {
                frequencies.addTo(terms[k], 1);
                if (foreign[i]) {
                    ofForeign.add(terms[k]);
                }
            }
        }
        LongArrayList counted = new LongArrayList();
        for (Int2IntMap.Entry entry : Int2IntMaps.fastIterable(frequencies)) {
            int term = entry.getIntKey();
            if (entry.getIntValue() > 1 || ofForeign.contains(term) || BackgroundFrequencies.SHIPPED.knows(term)) {
                counted.add(((long) -entry.getIntValue() << 32) | Integer.toUnsignedLong(term));
            }
        }
        return counted.toLongArray();
    }

    private static Row row(TermVector terms, Int2IntOpenHashMap columns, double[] idf) {
        if (terms.terms().length < LEAST_TERMS) {
            return Row.EMPTY;
        }
        int[] kept = new int[terms.terms().length];
        float[] values = new float[kept.length];
        int size = 0;
        for (int i = 0; i < kept.length; i++) {
            int column = columns.get(terms.terms()[i]);
            float value = column < 0 ? 0 : (float) (terms.weights()[i] * idf[column]);
            if (value > 0) {
                kept[size] = column;
                values[size++] = value;
            }
        }
        return new Row(Arrays.copyOf(kept, size), Arrays.copyOf(values, size)).unit();
    }
}
