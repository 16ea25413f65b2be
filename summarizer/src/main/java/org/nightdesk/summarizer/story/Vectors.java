package org.nightdesk.summarizer.story;

import it.unimi.dsi.fastutil.ints.Int2IntMap;
import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import java.util.Arrays;
import java.util.List;
import org.nightdesk.summarizer.model.ArticleTerms;
import org.nightdesk.summarizer.model.TermVector;

/**
 * The articles of a batch as tf-idf vectors of unit length. A term of one article alone cannot bring it near another and
 * is left out, unless the background table knows it: then it counts towards the article's length, or in a night of a few
 * articles only the common words that they share would be left, and all would look alike.
 */
@SuppressWarnings("ArrayRecordComponent")
record Vectors(Row[] rows, int columns) {

    /** One word tells no story, or all articles that read "Untitled" would be one. */
    private static final int LEAST_TERMS = 2;

    static Vectors of(List<ArticleTerms> articles) {
        Int2IntOpenHashMap frequencies = new Int2IntOpenHashMap();
        for (ArticleTerms article : articles) {
            for (int term : article.terms().terms()) {
                frequencies.addTo(term, 1);
            }
        }
        int shared = 0;
        for (Int2IntMap.Entry entry : frequencies.int2IntEntrySet()) {
            shared += known(entry) ? 1 : 0;
        }
        int[] terms = new int[shared];
        int at = 0;
        for (Int2IntMap.Entry entry : frequencies.int2IntEntrySet()) {
            if (known(entry)) {
                terms[at++] = entry.getIntKey();
            }
        }
        Arrays.parallelSort(terms);
        double[] idf = new double[terms.length];
        Int2IntOpenHashMap columns = new Int2IntOpenHashMap(terms.length);
        columns.defaultReturnValue(-1);
        for (int c = 0; c < terms.length; c++) {
            columns.put(terms[c], c);
            idf[c] = BackgroundFrequencies.SHIPPED.idf(terms[c], frequencies.get(terms[c]), articles.size());
        }
        Row[] rows = new Row[articles.size()];
        Arrays.parallelSetAll(rows, i -> row(articles.get(i).terms(), columns, idf));
        return new Vectors(rows, terms.length);
    }

    private static boolean known(Int2IntMap.Entry entry) {
        return entry.getIntValue() > 1 || BackgroundFrequencies.SHIPPED.knows(entry.getIntKey());
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
