package org.nightdesk.summarizer.story;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.nightdesk.summarizer.model.ArticleTerms;
import org.nightdesk.summarizer.model.Story;
import org.nightdesk.summarizer.model.Storyline;

/**
 * How much a story matters: {@code coverage x freshness x momentum x watchlist}.
 *
 * @param coverage  log2(1 + the weights of the outlets with an account of their own): with the usual weight of 1 it is 1 for
 *                  one outlet, 2 for three, 3 for seven. Reprints do not count, and neither does an outlet's second
 *                  article; an outlet counts with the largest weight of the sources that brought it
 * @param freshness 1/2 + 1/2 x 2^(-hours / 12), hours from the newest account to the cut-off: 1 for breaking news, 3/4
 *                  after half a day, hardly above 1/2 after two. 3/4 where no account has a date
 * @param momentum  1 + 0.1 for each day before this one on which the storyline ran, at most 1.5
 * @param watchlist 1.5 if the story holds a term of the reader's watchlist, else 1
 */
public record StoryRank(double coverage, double freshness, double momentum, double watchlist) {

    private static final double HALF_LIFE_HOURS = 12;
    private static final double UNDATED = 0.75;
    private static final double MOMENTUM_A_DAY = 0.1;
    private static final int MOMENTUM_DAYS = 5;
    private static final double WATCHED = 1.5;

    /**
     * Weighs a story.
     *
     * @param terms   the terms of at least the story's articles, by article id
     * @param cutOff  the moment at which the edition closes; what was published later counts as published then
     * @param weights how much the source of an article counts, 0 or more, by article id
     * @param watched whether a term of the watchlist stands in one of the articles
     */
    public static StoryRank of(Story story, Map<String, ArticleTerms> terms, Storyline storyline, Instant cutOff,
            ToDoubleFunction<String> weights, boolean watched) {
        var accounts = story.members().stream().filter(member -> member.copyOf() == null)
                .map(member -> Objects.requireNonNull(terms.get(member.articleId()), member.articleId())).toList();
        Map<String, Double> outlets = new TreeMap<>();
        accounts.forEach(account -> outlets.merge(account.source(), weights.applyAsDouble(account.articleId()),
                Math::max));
        double weight = outlets.values().stream().mapToDouble(Double::doubleValue).sum();
        double freshness = accounts.stream().map(ArticleTerms::published).filter(Objects::nonNull)
                .max(Instant::compareTo).map(newest -> freshness(newest, cutOff)).orElse(UNDATED);
        int before = Math.min(MOMENTUM_DAYS, storyline.days().size() - 1);
        return new StoryRank(Math.log1p(weight) / Math.log(2), freshness, 1 + MOMENTUM_A_DAY * before,
                watched ? WATCHED : 1);
    }

    private static double freshness(Instant newest, Instant cutOff) {
        double hours = Math.max(0, Duration.between(newest, cutOff).toSeconds() / 3600.0);
        return 0.5 + 0.5 * Math.pow(2, -hours / HALF_LIFE_HOURS);
    }

    /** The product of the parts, 0 or more; 0 only where all outlets have the weight 0. */
    public double value() {
        return coverage * freshness * momentum * watchlist;
    }
}
