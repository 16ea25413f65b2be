package org.nightdesk.summarizer.story;

import java.util.Arrays;

/**
 * Which neighbours are near enough to tell the same story. A fixed similarity cannot say so: among five hundred reports
 * of shootings any two are more alike than two of one story are elsewhere. So what both articles share with articles that
 * are certainly not of their story is taken off first (as in the local scaling of nearest-neighbour search; Zelnik-Manor
 * and Perona, 2004).
 */
final class Edges {

    /** By their rank among its neighbours these are most likely not of an article's story. */
    private static final int CROWD_FROM = 15;
    private static final int CROWD_TO = 50;

    /** On a day of few articles the crowd is nearer: it never reaches beyond this share of them. */
    private static final double CROWD_SHARE = 0.2;

    /** In a story of hundreds of articles the crowd is the story itself; so no more is taken off than this. */
    private static final double CROWD_MOST = 0.15;

    private final double least;
    private final double crowding;

    /**
     * @param least    pairs that are less alike are no edge
     * @param crowding how often the likeness to the crowd is taken off
     */
    Edges(double least, double crowding) {
        this.least = least;
        this.crowding = crowding;
    }

    /** The neighbours with an edge and what is left of their similarity, the best first. */
    Neighbours select(Neighbours near) {
        double[] crowd = new double[near.size()];
        int to = (int) Math.min(CROWD_TO, CROWD_SHARE * near.size());
        int from = CROWD_FROM * to / CROWD_TO;
        Arrays.setAll(crowd, i -> crowd(near.similarities()[i], from, to));
        Neighbours edges = new Neighbours(new int[near.size()][], new float[near.size()][]);
        for (int i = 0; i < near.size(); i++) {
            select(i, near, crowd, edges);
        }
        return edges;
    }

    private void select(int article, Neighbours near, double[] crowd, Neighbours edges) {
        int[] others = near.ids()[article];
        Ranking ranking = new Ranking(others.length);
        for (int k = 0; k < others.length; k++) {
            double taken = crowding * (crowd[article] + crowd[others[k]]) / 2;
            float left = (float) (near.similarities()[article][k] - taken);
            if (left >= least) {
                ranking.add(others[k], left);
            }
        }
        ranking.best(others.length, edges, article);
    }

    private static double crowd(float[] similarities, int from, int to) {
        double sum = 0;
        for (int k = from; k < Math.min(to, similarities.length); k++) {
            sum += similarities[k];
        }
        return Math.min(CROWD_MOST, sum / Math.max(1, to - from));
    }
}
