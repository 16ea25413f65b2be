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

    /** In a story of hundreds of articles the crowd is the story itself; so no more is taken off than this. */
    private static final double CROWD_MOST = 0.15;

    /** In a day of few articles there is no crowd yet; unrelated articles still share a town or a day of the week. */
    private static final double CROWD_LEAST = 0.03;

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
        Arrays.setAll(crowd, i -> crowd(near.similarities()[i]));
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
        ranking.takeBest(edges, article);
    }

    private static double crowd(float[] similarities) {
        double sum = 0;
        for (int k = CROWD_FROM; k < Math.min(CROWD_TO, similarities.length); k++) {
            sum += similarities[k];
        }
        return Math.clamp(sum / (CROWD_TO - CROWD_FROM), CROWD_LEAST, CROWD_MOST);
    }
}
