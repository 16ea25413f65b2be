package org.nightdesk.summarizer.story;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How alike two articles are once each has taken on the mean of its nearest neighbours' vectors. Two outlets often tell
 * one event in different words; a third one's text, near to both, lends each the words of the other.
 *
 * <p>With S the cosines between articles and W the weights of the neighbours, the dot products of the smoothed vectors
 * are (I + W) S (I + W)'. So they follow from the cosines that are known already, and the smoothed vectors, several times
 * longer than the articles' own, are never made.
 */
final class Smoothing {

    private final Links cosines;
    private final int[][] ids;
    private final float[][] weights;
    private final double[] lengths;

    /**
     * @param cosines    what is known of the similarities between articles
     * @param edges      the neighbours that are near enough to lend words
     * @param neighbours so many of the best of them count, weighted by how near they are
     */
    Smoothing(Links cosines, Neighbours edges, int neighbours) {
        this.cosines = cosines;
        int n = cosines.size();
        ids = new int[n][];
        weights = new float[n][];
        for (int i = 0; i < n; i++) {
            int count = Math.min(neighbours, edges.ids()[i].length);
            ids[i] = Arrays.copyOf(edges.ids()[i], count);
            weights[i] = Arrays.copyOf(edges.similarities()[i], count);
            double total = 0;
            for (float weight : weights[i]) {
                total += weight;
            }
            for (int k = 0; k < count; k++) {
                weights[i][k] = (float) (weights[i][k] / total);
            }
        }
        lengths = new double[n];
        inBlocks((i, products, touched) -> lengths[i] = Math.sqrt(product(i, products)));
    }

    /**
     * The most alike articles of each.
     *
     * @param times how well they fit together in time
     * @param least pairs that are less alike are left out
     * @param most  so many are kept for each
     */
    Neighbours search(Times times, double least, int most) {
        Neighbours found = new Neighbours(new int[ids.length][], new float[ids.length][]);
        inBlocks((i, products, touched) -> {
            Ranking ranking = new Ranking(most);
            for (int k = 0; k < touched.size(); k++) {
                int j = touched.getInt(k);
                double value = product(j, products) / (lengths[i] * lengths[j]) * times.factor(i, j);
                if (j != i && value >= least) {
                    ranking.add(j, (float) value);
                }
            }
            ranking.takeBest(found, i);
        });
        return found;
    }

    private interface Task {

        /**
         * @param products the dot products of the article's smoothed vector with the vectors of all articles
         * @param touched  those that are not 0
         */
        void accept(int article, double[] products, IntArrayList touched);
    }

    private void inBlocks(Task task) {
        int blocks = Math.min(ids.length, NeighbourSearch.BLOCKS);
        IntStream.range(0, blocks).parallel().forEach(block -> {
            double[] products = new double[ids.length];
            IntArrayList touched = new IntArrayList();
            for (int i = block; i < ids.length; i += blocks) {
                add(i, 1, products, touched);
                for (int k = 0; k < ids[i].length; k++) {
                    add(ids[i][k], weights[i][k], products, touched);
                }
                task.accept(i, products, touched);
                for (int k = 0; k < touched.size(); k++) {
                    products[touched.getInt(k)] = 0;
                }
                touched.clear();
            }
        });
    }

    private void add(int article, double weight, double[] products, IntArrayList touched) {
        add(article, weight, 1, products, touched);
        for (int k = 0; k < cosines.ids[article].length; k++) {
            add(cosines.ids[article][k], weight, cosines.similarities[article][k], products, touched);
        }
    }

    private static void add(int other, double weight, float cosine, double[] products, IntArrayList touched) {
        if (products[other] == 0) {
            touched.add(other);
        }
        products[other] += weight * cosine;
    }

    private double product(int other, double[] products) {
        double sum = products[other];
        for (int k = 0; k < ids[other].length; k++) {
            sum += weights[other][k] * products[ids[other][k]];
        }
        return sum;
    }
}
