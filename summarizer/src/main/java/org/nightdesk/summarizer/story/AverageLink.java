package org.nightdesk.summarizer.story;

import it.unimi.dsi.fastutil.ints.Int2DoubleMap;
import it.unimi.dsi.fastutil.ints.Int2DoubleOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrayList;
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
    private final int[] parents;
    private final int[] sizes;
    private final double[] unseen;
    private final Int2DoubleOpenHashMap[] sums;
    private final PriorityQueue<Merge> queue = new PriorityQueue<>(Merge.ORDER);

    /** @param least clusters whose average similarity is below it are not joined */
    AverageLink(double least, Links links) {
        this.least = least;
        int n = links.size();
        parents = new int[n];
        sizes = new int[n];
        unseen = links.unseen.clone();
        sums = new Int2DoubleOpenHashMap[n];
        Arrays.setAll(parents, i -> i);
        Arrays.fill(sizes, 1);
        int[] reachable = reachable(links);
        for (int i = 0; i < n; i++) {
            sums[i] = new Int2DoubleOpenHashMap(0);
            for (int k = 0; k < links.ids[i].length; k++) {
                if (reachable[links.ids[i][k]] == reachable[i]) {
                    sums[i].put(links.ids[i][k], links.excess(i, k));
                }
            }
        }
    }

    /**
     * Marks the articles that may come into one cluster. No average is above its highest part, so articles without a chain
     * of links of at least {@code least} between them never do, and their other links need not be looked at.
     */
    private int[] reachable(Links links) {
        int[] marks = new int[links.size()];
        Arrays.fill(marks, -1);
        IntArrayList open = new IntArrayList();
        for (int i = 0; i < marks.length; i++) {
            if (marks[i] < 0) {
                marks[i] = i;
                open.push(i);
            }
            while (!open.isEmpty()) {
                int article = open.popInt();
                for (int k = 0; k < links.ids[article].length; k++) {
                    int other = links.ids[article][k];
                    if (marks[other] < 0 && links.similarities[article][k] >= least) {
                        marks[other] = i;
                        open.push(other);
                    }
                }
            }
        }
        return marks;
    }

    private record Merge(double average, int a, int b, int sizeA, int sizeB) {

        /** The best first; ties to the smaller indices, so that the order is the same in each run. */
        static final Comparator<Merge> ORDER = Comparator.comparingDouble(Merge::average).reversed()
                .thenComparingInt(Merge::a).thenComparingInt(Merge::b);
    }

    /** For each article its cluster, named by one of its articles. */
    int[] cluster() {
        for (int i = 0; i < sums.length; i++) {
            for (Int2DoubleMap.Entry entry : sums[i].int2DoubleEntrySet()) {
                if (i < entry.getIntKey()) {
                    offer(i, entry.getIntKey(), entry.getDoubleValue());
                }
            }
        }
        while (!queue.isEmpty()) {
            Merge merge = queue.remove();
            if (alive(merge.a, merge.sizeA) && alive(merge.b, merge.sizeB)) {
                boolean aIsLarger = sums[merge.a].size() >= sums[merge.b].size();
                join(aIsLarger ? merge.a : merge.b, aIsLarger ? merge.b : merge.a);
            }
        }
        int[] clusters = new int[sums.length];
        Arrays.setAll(clusters, this::root);
        return clusters;
    }

    /** Whether a cluster is still the one that a merge was worked out for. */
    private boolean alive(int cluster, int size) {
        return parents[cluster] == cluster && sizes[cluster] == size;
    }

    private void offer(int a, int b, double sum) {
        double average = sum / ((double) sizes[a] * sizes[b]) + Math.min(unseen[a] / sizes[a], unseen[b] / sizes[b]);
        if (average >= least) {
            int low = Math.min(a, b);
            int high = Math.max(a, b);
            queue.add(new Merge(average, low, high, sizes[low], sizes[high]));
        }
    }

    private void join(int to, int from) {
        parents[from] = to;
        sizes[to] += sizes[from];
        unseen[to] += unseen[from];
        sums[to].remove(from);
        for (Int2DoubleMap.Entry entry : sums[from].int2DoubleEntrySet()) {
            int other = entry.getIntKey();
            if (other != to) {
                sums[to].addTo(other, entry.getDoubleValue());
                sums[other].remove(from);
                sums[other].put(to, sums[to].get(other));
            }
        }
        sums[from] = new Int2DoubleOpenHashMap(0);
        for (Int2DoubleMap.Entry entry : sums[to].int2DoubleEntrySet()) {
            offer(to, entry.getIntKey(), entry.getDoubleValue());
        }
    }

    private int root(int article) {
        int root = article;
        while (parents[root] != root) {
            root = parents[root];
        }
        return root;
    }
}
