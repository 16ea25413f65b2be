package org.nightdesk.batch.group;

import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nightdesk.batch.config.Configuration;
import org.nightdesk.batch.store.ArticleRepository;
import org.nightdesk.batch.store.BriefingRepository;
import org.nightdesk.batch.store.BriefingRepository.Candidate;
import org.nightdesk.batch.store.BriefingRepository.Item;
import org.nightdesk.batch.store.Disposition;
import org.nightdesk.batch.store.EditionKey;
import org.nightdesk.batch.store.StoryRepository;
import org.nightdesk.batch.store.StoryRepository.RankedStory;
import org.nightdesk.reports.model.Edition;
import org.nightdesk.reports.model.Watchlist;
import org.nightdesk.summarizer.StoryDesk;
import org.nightdesk.summarizer.model.ArticleTerms;
import org.nightdesk.summarizer.model.Story;
import org.nightdesk.summarizer.model.Storyline;
import org.springframework.stereotype.Component;

/**
 * Groups the edition's articles. From here on the edition's intake is fixed: what is collected later is for the next one,
 * even if this one is cut off and goes on tomorrow.
 */
@Component
public class StoryGrouping {

    /** A storyline without a story for so long is closed. */
    private static final Period SILENCE = Period.ofDays(7);

    private final BriefingRepository briefings;
    private final ArticleRepository articles;
    private final StoryRepository stories;
    private final StoryDesk desk;
    private final Configuration configuration;

    StoryGrouping(BriefingRepository briefings, ArticleRepository articles, StoryRepository stories, StoryDesk desk,
            Configuration configuration) {
        this.briefings = briefings;
        this.articles = articles;
        this.stories = stories;
        this.desk = desk;
        this.configuration = configuration;
    }

    /** Sorts out and groups what came in for an edition that was begun, in place of an earlier grouping of it. */
    public void group(EditionKey key) {
        Edition edition = briefings.find(key).orElseThrow();
        List<Candidate> candidates = briefings.candidates(key);
        IntakeSorting intake = IntakeSorting.of(candidates, edition.cutOff(), configuration.limits().maxAge());
        Map<String, Double> weights = configuration.weights();
        Map<String, Double> byArticle = candidates.stream()
                .collect(Collectors.toMap(Candidate::id, article -> weights.getOrDefault(article.source(), 1.0)));
        List<RankedStory> ranked = group(key, edition, articles.terms(intake.usable()), byArticle);
        List<Item> items = new ArrayList<>(intake.decided());
        for (RankedStory story : ranked) {
            for (Story.Member member : story.story().members()) {
                items.add(member.copyOf() == null
                        ? new Item(member.articleId(), Disposition.GROUPED, null)
                        : new Item(member.articleId(), Disposition.DUPLICATE, member.copyOf()));
            }
        }
        stories.replace(key, ranked);
        briefings.replaceItems(key, items);
    }

    private List<RankedStory> group(EditionKey key, Edition edition, List<ArticleTerms> terms,
            Map<String, Double> weights) {
        Map<String, ArticleTerms> byId = terms.stream()
                .collect(Collectors.toMap(ArticleTerms::articleId, Function.identity()));
        List<Story> grouped = desk.group(terms);
        Map<String, Storyline> storylines = desk.link(grouped, byId,
                stories.storylines(key, key.date().minus(SILENCE)), key.date());
        return grouped.stream().map(story -> {
            Storyline storyline = Objects.requireNonNull(storylines.get(story.id()));
            return new RankedStory(story, storyline, desk.rank(story, byId, storyline, edition.cutOff(),
                    id -> weights.getOrDefault(id, 1.0), watched(key, story)));
        }).sorted(Comparator.comparingDouble((RankedStory ranked) -> ranked.rank().value()).reversed()
                .thenComparing(ranked -> ranked.story().id())).toList();
    }

    private boolean watched(EditionKey key, Story story) {
        Watchlist watchlist = configuration.briefing(key.briefing()).profile().watchlist();
        return !watchlist.terms().isEmpty() && story.members().stream().filter(member -> member.copyOf() == null)
                .map(member -> articles.analyzed(member.articleId()).article())
                .anyMatch(article -> !watchlist.found(article.title(), article.text()).isEmpty());
    }
}
