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

    /** @param cost what an article must be worth on average to each of the articles that it joins */
    LocalMoves(double cost) {
        this.cost = cost;
    }

    /** Changes {@code clusters} (article to cluster, a number below the number of articles) in place. */
    void refine(Links links, int[] clusters) {
        int[] sizes = new int[clusters.length];
        for (int cluster : clusters) {
            sizes[cluster]++;
        }
        Int2DoubleOpenHashMap sums = new Int2DoubleOpenHashMap();
        boolean moved = true;
        for (int sweep = 0; moved && sweep < SWEEPS; sweep++) {
            moved = false;
            for (int i = 0; i < clusters.length; i++) {
                if (links.ids[i].length > 0) {
                    moved |= move(i, links, clusters, sizes, sums);
                }
            }
        }
    }

    private boolean move(int article, Links links, int[] clusters, int[] sizes, Int2DoubleOpenHashMap sums) {
        sums.clear();
        for (int k = 0; k < links.ids[article].length; k++) {
            sums.addTo(clusters[links.ids[article][k]], links.similarities[article][k]);
        }
        int current = clusters[article];
        int best = current;
        double bestGain = sums.get(current) - cost * (sizes[current] - 1) + EPSILON;
        for (Int2DoubleMap.Entry entry : sums.int2DoubleEntrySet()) {
            int cluster = entry.getIntKey();
            if (cluster != current) {
                double gain = entry.getDoubleValue() - cost * sizes[cluster];
                if (gain > bestGain || (gain == bestGain && best != current && cluster < best)) {
                    best = cluster;
                    bestGain = gain;
                }
            }
        }
        if (bestGain < 0 && sizes[current] > 1) {
            best = emptyCluster(article, sizes);
        }
        if (best == current) {
            return false;
        }
        sizes[current]--;
        sizes[best]++;
        clusters[article] = best;
        return true;
    }

    /** There are as many cluster numbers as articles, so one is free whenever some cluster holds two. */
    private static int emptyCluster(int article, int[] sizes) {
        int cluster = article;
        while (sizes[cluster] > 0) {
            cluster = (cluster + 1) % sizes.length;
        }
        return cluster;
    }
}
