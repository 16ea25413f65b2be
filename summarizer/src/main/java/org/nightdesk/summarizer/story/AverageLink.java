package org.nightdesk.summarizer.story;

import it.unimi.dsi.fastutil.ints.Int2DoubleMap;
import it.unimi.dsi.fastutil.ints.Int2DoubleOpenHashMap;
import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * Joins the two clusters with the highest average similarity between their articles, again and again, down to a
 * threshold (average-link agglomerative clustering; Sokal and Michener, 1958). The average keeps one stray pair from
 * chaining two stories together, which single link suffers from.
 */
final class AverageLink {

    private final double least;

    /** @param least clusters whose average similarity is below it are not joined */
    AverageLink(double least) {
        this.least = least;
    }

    private record Merge(double average, int a, int b, int sizeA, int sizeB) {

        /** The best first; ties to the smaller indices, so that the order is the same in each run. */
        static final Comparator<Merge> ORDER = Comparator.comparingDouble(Merge::average).reversed()
                .thenComparingInt(Merge::a).thenComparingInt(Merge::b);
    }

    /** For each article its cluster, named by its smallest article. */
    int[] cluster(Links links) {
        int n = links.size();
        Int2DoubleOpenHashMap[] sums = new Int2DoubleOpenHashMap[n];
        int[] sizes = new int[n];
        int[] parent = new int[n];
        Arrays.fill(sizes, 1);
        Arrays.setAll(parent, i -> i);
        PriorityQueue<Merge> queue = new PriorityQueue<>(Merge.ORDER);
        for (int i = 0; i < n; i++) {
            sums[i] = new Int2DoubleOpenHashMap(links.ids[i].length);
            for (int k = 0; k < links.ids[i].length; k++) {
                int j = links.ids[i][k];
                sums[i].put(j, links.similarities[i][k]);
                if (i < j && links.similarities[i][k] >= least) {
                    queue.add(new Merge(links.similarities[i][k], i, j, 1, 1));
                }
            }
        }
        while (!queue.isEmpty()) {
            Merge merge = queue.remove();
            int a = merge.a;
            int b = merge.b;
            if (parent[a] != a || parent[b] != b || sizes[a] != merge.sizeA || sizes[b] != merge.sizeB) {
                continue; // one of the two has grown or is gone
            }
            parent[b] = a;
            sizes[a] += sizes[b];
            sums[a].remove(b);
            for (Int2DoubleMap.Entry entry : sums[b].int2DoubleEntrySet()) {
                int other = entry.getIntKey();
                if (other != a) {
                    sums[a].addTo(other, entry.getDoubleValue());
                    sums[other].remove(b);
                    sums[other].put(a, sums[a].get(other));
                }
            }
            sums[b] = new Int2DoubleOpenHashMap(0);
            for (Int2DoubleMap.Entry entry : sums[a].int2DoubleEntrySet()) {
                int other = entry.getIntKey();
                double average = entry.getDoubleValue() / ((double) sizes[a] * sizes[other]);
                if (average >= least) {
                    int low = Math.min(a, other);
                    int high = Math.max(a, other);
                    queue.add(new Merge(average, low, high, sizes[low], sizes[high]));
                }
            }
        }
        int[] clusters = new int[n];
        for (int i = 0; i < n; i++) {
            clusters[i] = parent[i] == i ? i : clusters[parent[i]];
        }
        return clusters;
    }
}
