package org.nightdesk.summarizer.story;

import it.unimi.dsi.fastutil.ints.Int2DoubleMap;
import it.unimi.dsi.fastutil.ints.Int2DoubleOpenHashMap;

/**
 * Moves single articles between clusters while that makes the whole better: each article goes where the sum of its
 * similarities, less a constant for every article there, is largest, or stands alone where no such sum is above 0. This
 * is the local-moving phase of modularity clustering (Blondel et al., 2008) with the constant Potts model as its measure
 * (Traag, Van Dooren and Nesterov, 2011), which has no resolution limit: small stories beside a large one stay small.
 */
final class LocalMoves {

    private static final int SWEEPS = 50;
    private static final double EPSILON = 1e-9;

    private final double cost;
    private final Links links;
    private final int[] clusters;
    private final int[] sizes;
    private final double[] unseen;
    private final Int2DoubleOpenHashMap sums = new Int2DoubleOpenHashMap();

    /**
     * @param cost     what an article must be worth on average to each of the articles that it joins
     * @param clusters article to cluster, a number below the number of articles; changed in place
     */
    LocalMoves(double cost, Links links, int[] clusters) {
        this.cost = cost;
        this.links = links;
        this.clusters = clusters;
        sizes = new int[clusters.length];
        unseen = new double[clusters.length];
        for (int i = 0; i < clusters.length; i++) {
            enter(i, clusters[i]);
        }
    }

    /** Moves articles, in their order, until none does better elsewhere. */
    void refine() {
        boolean moved = true;
        for (int sweep = 0; moved && sweep < SWEEPS; sweep++) {
            moved = false;
            for (int i = 0; i < clusters.length; i++) {
                int current = clusters[i];
                leave(i, current);
                enter(i, best(i, current));
                moved |= clusters[i] != current;
            }
        }
    }

    private int best(int article, int current) {
        sums.clear();
        for (int k = 0; k < links.ids[article].length; k++) {
            sums.addTo(clusters[links.ids[article][k]], links.excess(article, k));
        }
        int best = current;
        double most = gain(article, current, sums.get(current)) + EPSILON;
        for (Int2DoubleMap.Entry entry : sums.int2DoubleEntrySet()) {
            int cluster = entry.getIntKey();
            if (cluster != current) {
                double gain = gain(article, cluster, entry.getDoubleValue());
                if (gain > most || (gain == most && best != current && cluster < best)) {
                    best = cluster;
                    most = gain;
                }
            }
        }
        return most < 0 && sizes[current] > 0 ? empty(article) : best;
    }

    private double gain(int article, int cluster, double sum) {
        int size = sizes[cluster];
        return size == 0 ? 0 : sum + (Math.min(links.unseen[article], unseen[cluster] / size) - cost) * size;
    }

    private void enter(int article, int cluster) {
        clusters[article] = cluster;
        sizes[cluster]++;
        unseen[cluster] += links.unseen[article];
    }

    private void leave(int article, int cluster) {
        sizes[cluster]--;
        unseen[cluster] -= links.unseen[article];
    }

    /** There are as many clusters as articles, so one is empty whenever some cluster holds two. */
    private int empty(int article) {
        int cluster = article;
        while (sizes[cluster] > 0) {
            cluster = (cluster + 1) % sizes.length;
        }
        return cluster;
    }
}
