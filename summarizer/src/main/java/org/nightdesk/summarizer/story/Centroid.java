package org.nightdesk.summarizer.story;

import it.unimi.dsi.fastutil.ints.Int2DoubleOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrays;
import java.util.Arrays;
import java.util.Collection;
import org.nightdesk.summarizer.model.ArticleTerms;
import org.nightdesk.summarizer.model.TermVector;

/**
 * The middle of several articles as one vector of unit length. Its idf comes from the background table alone, so that
 * vectors of different nights can be compared.
 */
final class Centroid {

    /** The heaviest terms tell a story; the others would only make it larger each day. */
    private static final int KEPT_TERMS = 250;

    private static final double MOST = 0.04;

    private Centroid() {}

    static TermVector of(Collection<ArticleTerms> articles) {
        Int2DoubleOpenHashMap sum = new Int2DoubleOpenHashMap();
        for (ArticleTerms article : articles) {
            add(sum, weighted(article.terms()), 1);
        }
        return unit(sum);
    }

    /** The direction between two unit vectors, {@code share} of the way from the first to the second. */
    static TermVector between(TermVector first, TermVector second, double share) {
        Int2DoubleOpenHashMap sum = new Int2DoubleOpenHashMap();
        add(sum, first, 1 - share);
        add(sum, second, share);
        return unit(sum);
    }

    /**
     * How alike two unit vectors are, 0 to 1: their cosine, but no single term counts for more than {@link #MOST}. Two
     * events in one small town share little but its rare name, and that name would carry them over any threshold.
     */
    static double likeness(TermVector a, TermVector b) {
        return product(a, b, MOST);
    }

    /** Their plain cosine, 0 to 1. */
    static double cosine(TermVector a, TermVector b) {
        return Math.min(1, product(a, b, 1));
    }

    private static double product(TermVector a, TermVector b, double most) {
        double sum = 0;
        for (int i = 0, j = 0; i < a.terms().length && j < b.terms().length;) {
            int order = Integer.compare(a.terms()[i], b.terms()[j]);
            sum += order == 0 ? Math.min(most, (double) a.weights()[i] * b.weights()[j]) : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return sum;
    }

    private static TermVector weighted(TermVector terms) {
        Int2DoubleOpenHashMap weights = new Int2DoubleOpenHashMap(terms.terms().length);
        for (int i = 0; i < terms.terms().length; i++) {
            double idf = BackgroundFrequencies.SHIPPED.idf(terms.terms()[i]);
            if (idf > 0) {
                weights.put(terms.terms()[i], terms.weights()[i] * idf);
            }
        }
        return unit(weights);
    }

    private static void add(Int2DoubleOpenHashMap sum, TermVector vector, double factor) {
        for (int i = 0; i < vector.terms().length; i++) {
            sum.addTo(vector.terms()[i], factor * vector.weights()[i]);
        }
    }

    private static TermVector unit(Int2DoubleOpenHashMap weights) {
        int[] terms = weights.keySet().toIntArray();
        IntArrays.quickSort(terms, (a, b) -> {
            int byWeight = Double.compare(weights.get(b), weights.get(a));
            return byWeight != 0 ? byWeight : Integer.compare(a, b);
        });
        int[] kept = Arrays.copyOf(terms, Math.min(KEPT_TERMS, terms.length));
        Arrays.sort(kept);
        double square = 0;
        for (int term : kept) {
            square += weights.get(term) * weights.get(term);
        }
        float[] values = new float[kept.length];
        for (int i = 0; i < kept.length; i++) {
            values[i] = (float) (weights.get(kept[i]) / Math.sqrt(square));
        }
        return new TermVector(kept, values);
    }
}
