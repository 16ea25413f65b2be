package org.nightdesk.summarizer.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nightdesk.summarizer.model.ArticleTerms;
import org.nightdesk.summarizer.model.Story;

/**
 * Articles into stories, in these steps:
 * <ol>
 * <li>{@link CopyFinder}: reprints of one text are set aside; one of each is grouped, the others follow it.
 * <li>{@link Vectors}: tf-idf vectors; {@link Times}: how well two articles fit together in time.
 * <li>{@link NeighbourSearch}: the articles most like each article, by an inverted index.
 * <li>{@link Edges}: which of them are near enough to tell the same story.
 * <li>{@link Smoothing}: each vector takes on some of its neighbours', and the search is run again.
 * <li>{@link AverageLink}: clusters that are tight.
 * <li>{@link LocalMoves}: single articles go where they fit best, until none moves.
 * </ol>
 * Articles are taken in the order of their ids and ties go to the smaller one, so the order of the input and the number
 * of threads do not matter.
 */
public final class StoryGrouper {

    private final Settings settings;

    public StoryGrouper() {
        this(Settings.STANDARD);
    }

    /** For feeds that are nothing but headlines; never for articles with texts. */
    public static StoryGrouper forHeadlines() {
        return new StoryGrouper(Settings.HEADLINES);
    }

    StoryGrouper(Settings settings) {
        this.settings = settings;
    }

    /**
     * Groups a batch; the same articles give the same stories in any order.
     *
     * @param batch articles with different ids
     * @return stories in the order of their ids; each article in exactly one
     */
    public List<Story> group(Collection<ArticleTerms> batch) {
        List<ArticleTerms> articles = batch.stream().sorted(Comparator.comparing(ArticleTerms::articleId)).toList();
        int[] originals = new CopyFinder(settings.copyShare()).originals(articles);
        int[] accounts = new int[articles.size()];
        List<ArticleTerms> distinct = new ArrayList<>();
        for (int i = 0; i < originals.length; i++) {
            if (originals[i] == i) {
                accounts[i] = distinct.size();
                distinct.add(articles.get(i));
            }
        }
        int[] clusters = clusters(distinct);
        int[] assigned = new int[originals.length];
        Arrays.setAll(assigned, i -> clusters[accounts[originals[i]]]);
        return stories(articles, originals, assigned);
    }

    private int[] clusters(List<ArticleTerms> articles) {
        Vectors vectors = Vectors.of(articles);
        Times times = new Times(articles, settings.timeFloor(), settings.timeDecayDays());
        Neighbours near = new NeighbourSearch(vectors, settings.candidates()).search();
        Neighbours edges = new Edges(settings.edge(), settings.crowding()).select(times.applied(near));
        Smoothing smoothing = new Smoothing(new Links(near), edges, settings.smoothing());
        Links links = new Links(smoothing.search(times, settings.kept(), settings.candidates()), settings.candidates(),
                settings.cost());
        int[] clusters = new AverageLink(settings.linkage(), links).cluster();
        new LocalMoves(settings.cost(), links, clusters).refine();
        return clusters;
    }

    private static List<Story> stories(List<ArticleTerms> articles, int[] originals, int[] clusters) {
        Map<Integer, List<Story.Member>> members = new LinkedHashMap<>();
        for (int i = 0; i < originals.length; i++) {
            String copyOf = originals[i] == i ? null : articles.get(originals[i]).articleId();
            members.computeIfAbsent(clusters[i], cluster -> new ArrayList<>())
                    .add(new Story.Member(articles.get(i).articleId(), copyOf));
        }
        return members.values().stream().map(story -> new Story(story.getFirst().articleId(), story)).toList();
    }
}
