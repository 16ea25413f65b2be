package org.nightdesk.summarizer.story;

import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.nightdesk.summarizer.model.ArticleTerms;

/**
 * Finds reprints of one text, however retitled, trimmed or put behind a dateline. The fullest texts come first; a later
 * one is a copy if most of its shingles stand in a fuller one. Only texts that are no copies themselves are indexed, so
 * ten thousand copies of one text cost no more than as many different ones.
 */
final class CopyFinder {

    /** Two articles are compared if they share some of the first of their hashes; this keeps the index small. */
    private static final int INDEXED = 24;

    private static final int LEAST_SHARED = 2;

    /** Among texts nearly as full as the fullest, the earliest is the original: reprints add datelines and notes. */
    private static final double NEARLY_AS_FULL = 0.8;

    private final double share;

    /** @param share of the shingles of the shorter text more than this share must stand in the longer one, 0 to 1 */
    CopyFinder(double share) {
        this.share = share;
    }

    /** For each article the index of the one that it copies, which is no copy itself, or its own index. */
    int[] originals(List<ArticleTerms> articles) {
        ShingleSample[] samples = new ShingleSample[articles.size()];
        Arrays.setAll(samples, i -> new ShingleSample(articles.get(i).signature()));
        Integer[] order = new Integer[samples.length];
        Arrays.setAll(order, i -> i);
        Comparator<Integer> earliest = Comparator
                .comparing((Integer i) -> articles.get(i).published(), Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparingInt(i -> i);
        Arrays.sort(order, Comparator.comparingDouble((Integer i) -> -samples[i].length()).thenComparing(earliest));
        int[] fullest = new int[samples.length];
        Int2ObjectOpenHashMap<IntArrayList> index = new Int2ObjectOpenHashMap<>();
        int[] shared = new int[samples.length];
        for (int article : order) {
            fullest[article] = fullest(article, samples, index, shared);
            if (fullest[article] == article) {
                for (int k = 0; k < Math.min(INDEXED, samples[article].size()); k++) {
                    index.computeIfAbsent(samples[article].hash(k), hash -> new IntArrayList(1)).add(article);
                }
            }
        }
        int[] original = fullest.clone();
        for (int i = 0; i < samples.length; i++) {
            int full = fullest[i];
            if (samples[i].length() >= NEARLY_AS_FULL * samples[full].length()
                    && earliest.compare(i, original[full]) < 0) {
                original[full] = i;
            }
        }
        int[] originals = new int[samples.length];
        Arrays.setAll(originals, i -> original[fullest[i]]);
        return originals;
    }

    private int fullest(int article, ShingleSample[] samples, Int2ObjectOpenHashMap<IntArrayList> index,
            int[] shared) {
        IntArrayList touched = new IntArrayList();
        for (int k = 0; k < Math.min(INDEXED, samples[article].size()); k++) {
            IntArrayList posting = index.get(samples[article].hash(k));
            for (int p = 0; posting != null && p < posting.size(); p++) {
                if (++shared[posting.getInt(p)] == LEAST_SHARED) {
                    touched.add(posting.getInt(p));
                }
            }
        }
        for (int k = 0; k < Math.min(INDEXED, samples[article].size()); k++) {
            IntArrayList posting = index.get(samples[article].hash(k));
            for (int p = 0; posting != null && p < posting.size(); p++) {
                shared[posting.getInt(p)] = 0;
            }
        }
        int best = article;
        double most = share;
        for (int other : touched.toIntArray()) {
            double contained = samples[article].containment(samples[other]);
            if (contained > most || (contained == most && best != article && other < best)) {
                best = other;
                most = contained;
            }
        }
        return best;
    }
}
