package org.nightdesk.summarizer.story;

import java.time.Instant;
import java.util.List;
import org.nightdesk.summarizer.model.ArticleTerms;

/**
 * How well two articles fit together in time. Look-alike events (two court days, two shootings) differ in little but
 * their dates, so words count for less the further apart two articles were published; but a story may run for weeks, so
 * they never count for less than {@code floor}.
 */
final class Times {

    private static final double DAY = 24 * 60 * 60;

    private final double floor;
    private final double decayDays;
    private final double[] days;

    /**
     * @param floor     the factor for articles that are far apart, 0 to 1
     * @param decayDays after so many days all but 1/e of the way from 1 to the floor is gone
     */
    Times(List<ArticleTerms> articles, double floor, double decayDays) {
        this.floor = floor;
        this.decayDays = decayDays;
        days = new double[articles.size()];
        for (int i = 0; i < days.length; i++) {
            Instant published = articles.get(i).published();
            days[i] = published == null ? Double.NaN : published.getEpochSecond() / DAY;
        }
    }

    /** The neighbours with their similarities times the factor for time, the best first. */
    Neighbours applied(Neighbours near) {
        Neighbours applied = new Neighbours(new int[near.size()][], new float[near.size()][]);
        for (int i = 0; i < near.size(); i++) {
            int[] others = near.ids()[i];
            Ranking ranking = new Ranking(others.length);
            for (int k = 0; k < others.length; k++) {
                ranking.add(others[k], (float) (near.similarities()[i][k] * factor(i, others[k])));
            }
            ranking.takeBest(applied, i);
        }
        return applied;
    }

    /** From {@code floor} to 1; 1 where a date is missing. */
    double factor(int a, int b) {
        double apart = Math.abs(days[a] - days[b]);
        return Double.isNaN(apart) ? 1 : floor + (1 - floor) * Math.exp(-apart / decayDays);
    }
}
